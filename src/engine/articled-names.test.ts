import { expect, test } from "vitest";
import { datasetOf, marker, unmarked } from "../../tests/lib/marked.ts";

const mark = marker(
  datasetOf({
    person: { gaulle: ["Charles de Gaulle", "de Gaulle", "Gaulle"] },
    place: {
      netherlands: ["the Netherlands", "Netherlands"],
      raval: ["el Raval"],
      "green-zone": ["the Green Zone"],
      dominica: ["la Dominique"],
    },
  }),
);

test.each([
  ["en", "She left the [Netherlands|netherlands]; in [the Green Zone|green-zone] she stayed."],
  ["sv", "[Charles de Gaulle|gaulle] talade. Sedan kom [de Gaulle|gaulle]"],
  ["es", "Vive en [el Raval|raval]."],
  ["fr", "L’ouragan touche [la Dominique|dominica]."],
])("an article is no part of a name that is listed without it as well, in %s", (language, expected) => {
  expect(mark(unmarked(expected), language)).toBe(expected);
});
