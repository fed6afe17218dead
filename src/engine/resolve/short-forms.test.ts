import { expect, test } from "vitest";
import { datasetOf, marker, unmarked } from "../../../tests/lib/marked.ts";

const mark = marker(
  datasetOf({
    person: {
      løkke: ["Lars Løkke Rasmussen"],
      ellemann: ["Jakob Ellemann-Jensen"],
      lula: ["Lula da Silva"],
      jens: ["Jens Christian Hansen"],
    },
    place: { løten: ["Løten"] },
  }),
);

test.each([
  ["da", "[Lars Løkke Rasmussen|løkke] kom. [Løkke|løkke] lo, og [Løkkes|løkke] parti vandt."],
  ["da", "[Jakob Ellemann-Jensen|ellemann] kom. [Ellemann|ellemann] lo."],
  ["pt", "[Lula da Silva|lula] chegou. [Lula|lula] sorriu."],
  // Without the full name, a word inside it says nothing.
  ["da", "Løkke lo."],
  // Another one's is nobody's alone, and neither is a given name.
  ["da", "[Lars Løkke Rasmussen|løkke] mødte Per Løkke. Løkke lo."],
  ["nb", "[Jens Christian Hansen|jens] kom. Christian lo."],
  ["da", "[Lars Løkke Rasmussen|løkke] bor i Løkke Allé i Løkkeby."],
])("%s: %s", (language, expected) => {
  expect(mark(unmarked(expected), language)).toBe(expected);
});
