import { expect, test } from "vitest";
import { datasetOf, marker, unmarked } from "../../../tests/lib/marked.ts";

const mark = marker(
  datasetOf({
    person: { may: ["Theresa May"], mette: ["Mette Frederiksen"], trump: ["Donald Trump"] },
    place: { florence: ["Florence"] },
  }),
);

test.each([
  // The surname alone stays with the one whom the text is about.
  ["en", "[Theresa May|may] spoke; her husband Philip May listened. [May|may] smiled."],
  ["en", "[Theresa May|may] spoke. Philip May, her husband, listened. [May|may] smiled."],
  ["da", "[Mette Frederiksen|mette] kom med sin far, Flemming Frederiksen. [Frederiksen|mette] lo."],
  // … unless a word parts the generations
  ["da", "[Mette Frederiksen|mette] kom med sin far, Flemming Frederiksen. Frederiksen senior lo."],
  // Another one of the name who is no relative has it from there on.
  ["en", "[Theresa May|may] spoke. The guitarist Brian May listened. May smiled."],
  // A given name after a word for a relative is no place.
  ["en", "He leaves his wife, Florence, and a house in [Florence|florence]."],
  // Who is likened to somebody is not that person.
  ["en", "[Donald Trump|trump] met the Brazilian Trump."],
])("%s: %s", (language, expected) => {
  expect(mark(unmarked(expected), language)).toBe(expected);
});
