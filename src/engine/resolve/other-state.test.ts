import { expect, test } from "vitest";
import { datasetOf, marker, unmarked } from "../../../tests/lib/marked.ts";

const mark = marker(
  datasetOf({
    place: {
      moscow: ["Moscow"],
      paris: ["Paris"],
      london: ["London"],
      madrid: ["Madrid"],
      iran: { names: ["Iran"], kind: "country" },
      peru: { names: ["Peru"], kind: "country" },
      georgia: { names: ["Georgia"], kind: "country" },
      france: { names: ["France"], kind: "country" },
      tbilisi: { names: ["Tbilisi"], partOf: "georgia" },
      lyon: { names: ["Lyon"], partOf: "france" },
      us: { names: ["USA", "United States"], kind: "country" },
      toronto: ["Toronto"],
      austin: { names: ["Austin"], partOf: "us" },
    },
  }),
);

test.each([
  // Towns of the new world that are named after others
  ["en", "He left Paris, Texas, for Moscow, Idaho; then [Paris|paris]."],
  ["en", "She was born in Peru, Indiana. [Peru|peru] is afar."],
  ["en", "A man of Lyon, Ohio, and one of [Austin|austin], Texas."],
  ["en", "A mill in Paris, Ont. was sold."],
  ["en", "They flew to [Tbilisi|tbilisi], [Georgia|georgia]."],
  ["en", "The mayor of [Toronto|toronto], Ontario, spoke."],
  // What else begins so
  ["en", "Talks between [Moscow|moscow], Washington and Kyiv failed."],
  ["en", "Over [Iran|iran], California said nothing."],
  ["en", "Fires in [Paris|paris], Texas and California; not Paris, Texas and Moscow, Idaho."],
  ["en", "He went to [London|london], New York and [Paris|paris]."],
  ["en", "In [London|london], Virginia Woolf wrote."],
  ["en", "In [London|london], Miss Smith spoke."],
  ["fr", "À [Paris|paris], La République en marche."],
  ["es", "En [Madrid|madrid], La Moncloa calla."],
])("%s: %s", (language, expected) => {
  expect(mark(unmarked(expected), language)).toBe(expected);
});
