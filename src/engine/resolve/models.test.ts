import { expect, test } from "vitest";
import { datasetOf, marker, unmarked } from "../../../tests/lib/marked.ts";

const mark = marker(
  datasetOf({
    organisation: { boeing: ["Boeing"], volvo: ["Volvo"], fiat: ["Fiat"], air: ["Air Force"] },
    place: { oslo: ["Oslo"] },
  }),
);

test.each([
  // One of its kind, or a number in a series, is what a maker made …
  ["nb", "En Boeing 737 landet i [Oslo|oslo]."],
  ["sv", "Han körde sin mörkblå Volvo 760."],
  ["en", "She sold two Fiat 500 to a friend."],
  ["de", "Die Boeing 767-200 stammt von [Boeing|boeing]."],
  // … and so is what the document calls by the same number elsewhere.
  ["en", "A Boeing 737 crashed. The Boeing 737 was new."],
  // Numbers count other things too, and years date them.
  ["sv", "Enligt [Volvo|volvo] 760 anställda fick gå."],
  ["nb", "Det ga [Boeing|boeing] 500 millioner."],
  ["en", "A [Boeing|boeing] 2019 report says so."],
  ["en", "The president boarded Air Force One."],
])("%s: %s", (language, expected) => {
  expect(mark(unmarked(expected), language)).toBe(expected);
});
