import { expect, test } from "vitest";
import { datasetOf, marker, unmarked } from "../../../tests/lib/marked.ts";

const mark = marker(
  datasetOf({
    place: {
      afghanistan: { names: ["Afghanistan"], kind: "country" },
      kabul: { names: ["Kabul"], partOf: "afghanistan" },
      tunisia: { names: ["Tunisia"], kind: "country" },
      tunis: { names: ["Tunis"], partOf: "tunisia" },
    },
    organisation: {
      "afghan-ministry": {
        names: [{ text: "Interior Ministry", marks: ["ambiguous"] }],
        partOf: "afghanistan",
      },
    },
  }),
);

test.each([
  // The text is of another country, and names the body's own once, elsewhere.
  "Shots fell in [Tunis|tunis]. [Tunisia|tunisia] mourns, and all [Tunisia|tunisia] waits. The Interior Ministry spoke.\n\nThe author has been in [Afghanistan|afghanistan].",
  // It names that one as often, or beside the body.
  "Shots fell in [Kabul|kabul]. [Tunisia|tunisia] mourns, and so does [Afghanistan|afghanistan]; [Tunisia|tunisia] and [Tunis|tunis] wait.\n\nThe [Interior Ministry|afghan-ministry] spoke.",
  "[Tunisia|tunisia] mourns, and all of [Tunisia|tunisia] and [Tunis|tunis] waits.\n\nIn [Afghanistan|afghanistan] the [Interior Ministry|afghan-ministry] spoke.",
])("%s", (expected) => {
  expect(mark(unmarked(expected), "en")).toBe(expected);
});
