import { expect, test } from "vitest";
import { datasetOf, marker, unmarked } from "../../../tests/lib/marked.ts";

const GIVEN = ["Lars", "Karin", "Peter", "Anna", "Erik", "Maria", "Hans", "Eva"];
const member = (name: string) => ({ names: [name], kind: "politician", cues: ["riksdagsledamot"] });
const mark = marker(
  datasetOf({
    person: {
      ...Object.fromEntries(GIVEN.map((given) => [given.toLowerCase(), member(`${given} Svensson`)])),
      ygeman: member("Anders Ygeman"),
      skier: { names: ["Ulf Svensson"], kind: "skier" },
      bare: ["Ulla Svensson"],
    },
  }),
);

test.each([
  // A politician of a name that many have needs politics beside it.
  ["sv", "Polisens befäl Peter Svensson såg olyckan. Svensson är trött."],
  ["sv", "[Peter Svensson|peter] (S) såg olyckan. [Svensson|peter] är trött."],
  ["sv", "Enligt [Peter Svensson|peter] håller regeringen inte."],
  ["sv", "[Peter Svensson|peter] såg olyckan. Efteråt talade [Svensson|peter] i riksdagen."],
  // Not so one of a rare name, who is known for something else, or of whom nothing is known.
  ["sv", "[Anders Ygeman|ygeman] såg olyckan."],
  ["sv", "[Ulf Svensson|skier] såg olyckan."],
  ["sv", "[Ulla Svensson|bare] såg olyckan."],
])("%s: %s", (language, expected) => {
  expect(mark(unmarked(expected), language)).toBe(expected);
});
