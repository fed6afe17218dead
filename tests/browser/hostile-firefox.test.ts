import { describe } from "vitest";
import { againstOurScripts } from "./hostile/against-our-scripts.ts";
import { againstTheCard } from "./hostile/against-the-card.ts";
import { changingDocuments } from "./hostile/documents.ts";
import { tooMuch } from "./hostile/too-much.ts";
import { withHostilePages } from "./hostile.ts";

describe("in Firefox", () => {
  const hostile = withHostilePages("firefox");
  tooMuch(hostile, "firefox");
  againstTheCard(hostile, "firefox");
  changingDocuments(hostile, "firefox");
  againstOurScripts(hostile, "firefox");
});
