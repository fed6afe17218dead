import { describe } from "vitest";
import { againstOurScripts } from "./hostile/against-our-scripts.ts";
import { againstTheCard } from "./hostile/against-the-card.ts";
import { changingDocuments } from "./hostile/documents.ts";
import { tooMuch } from "./hostile/too-much.ts";
import { withHostilePages } from "./hostile.ts";

describe("in Chromium", () => {
  const hostile = withHostilePages("chromium");
  tooMuch(hostile, "chromium");
  againstTheCard(hostile, "chromium");
  changingDocuments(hostile, "chromium");
  againstOurScripts(hostile, "chromium");
});
