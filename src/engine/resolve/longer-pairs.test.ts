import { expect, test } from "vitest";
import { datasetOf, marker, unmarked } from "../../../tests/lib/marked.ts";

const mark = marker(
  datasetOf({ place: { sthlm: ["Stockholm"] }, organisation: { toyota: ["Toyota"], volvo: ["Volvo"] } }),
);

test.each([
  ["sv", "De bygger Förbifart Stockholm.\nFörbifart Stockholm blir dyr för [Stockholm|sthlm]."],
  ["en", "Soichiro Toyota sold cars. Nobody had heard that Soichiro Toyota left [Toyota|toyota]."],
  // Nothing else tells a sentence's first word from a name.
  ["sv", "Förbifarten [Stockholm|sthlm] ville ha. Bakom [Volvo|volvo] står [Toyota|toyota]."],
])("%s: %s", (language, expected) => {
  expect(mark(unmarked(expected), language)).toBe(expected);
});
