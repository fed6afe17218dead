import { basename } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest, each more than half a minute of a quiet machine with two cores, the longest first. */
const LONGEST = [
  "popup",
  "hostile-chromium",
  "hostile-firefox",
  "datasets",
  "half-a-million-names",
  "popup-states",
  "live-pages",
  "endurance",
  "saved-pages",
  "changes",
  "every-step",
  "card-contents",
  "card-interaction",
  "draft",
  "kept-data",
  "backup",
  "card-looks",
  "private-windows",
  "article",
  "full-disk",
  "page-speed",
];

/** Begins with the longest files, so that all workers have something to do until the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.indexOf(basename(moduleId, ".test.ts"));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
