import type { BrowserName } from "../../../scripts/lib/browser/find.ts";
import { withHostilePages } from "../hostile.ts";
import { againstOurScripts } from "./against-our-scripts.ts";
import { againstTheCard } from "./against-the-card.ts";
import { changingDocuments } from "./documents.ts";
import { spyingOnTheCard } from "./spying-on-the-card.ts";
import { tooMuch } from "./too-much.ts";

/** Registers all that pages try against us, in one browser. Each browser has a file, so that both can run at a time. */
export function everyAttack(name: BrowserName): void {
  const hostile = withHostilePages(name);
  tooMuch(hostile, name);
  againstTheCard(hostile);
  spyingOnTheCard(hostile, name);
  changingDocuments(hostile, name);
  againstOurScripts(hostile);
}
