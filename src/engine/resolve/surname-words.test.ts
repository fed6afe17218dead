import { expect, test } from "vitest";
import { datasetOf, marker, unmarked } from "../../../tests/lib/marked.ts";

const mark = marker(
  datasetOf({
    person: {
      støre: ["Jonas Gahr Støre"],
      "le-pen": ["Marine Le Pen"],
      ayuso: ["Isabel Díaz Ayuso"],
      hansen: ["Per Arne Hansen"],
    },
  }),
);

test.each([
  // Two surnames name a person as the whole name does, and what comes after is read by them.
  ["nb", "I går sa [Gahr Støre|støre] nei. – Aldri, sa [Støre|støre]."],
  ["es", "Ayer [Díaz Ayuso|ayuso] dijo que no. [Ayuso|ayuso] rió."],
  // … with another given name they are another person's
  ["nb", "Per Gahr Støre er lege. Støre er syk."],
  // An article is a part of the surname, but names nobody without the full name.
  ["fr", "Selon Le Pen, non."],
  ["fr", "[Marine Le Pen|le-pen] est venue. Selon [Le Pen|le-pen], non. Jean-Marie Le Pen est mort."],
  // A given name and a surname are somebody else's.
  ["nb", "[Per Arne Hansen|hansen] kom. Arne Hansen gikk."],
])("%s: %s", (language, expected) => {
  expect(mark(unmarked(expected), language)).toBe(expected);
});
