import { basename } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * The order of the files. Those that need no extension, one of their own or a browser of their own come first, then
 * those that share the one of their worker, then those that spoil it; in each part the longest begin.
 */
const ORDER = [
  [
    "every-step",
    "endurance",
    "full-disk",
    "private-windows",
    "page-speed",
    "dom-fixtures",
    "changes",
    "hit-test",
  ],
  [
    "saved-pages",
    "popup-states",
    "hostile-chromium",
    "hostile-firefox",
    "popup",
    "card-interaction",
    "card-looks",
    "live-pages",
    "card-contents",
    "not-relied-on",
    "card-pages",
    "article",
    "privacy",
    "zoom",
    "style-work",
    "hostile-messages",
    "welcome",
    "popup-window",
    "everyday",
  ],
  ["half-a-million-names", "datasets", "draft", "kept-data", "backup", "tutorial", "page-update"],
].flat();

/** Has all workers something to do until the end, and browsers installed in and started as seldom as can be. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = ORDER.indexOf(basename(moduleId, ".test.ts"));
      return at < 0 ? ORDER.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
