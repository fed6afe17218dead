import { expect, test } from "vitest";
import english from "../../public/_locales/en/messages.json" with { type: "json" };
import norwegian from "../../public/_locales/nb/messages.json" with { type: "json" };
import { parseDataset } from "../dataset/validate.ts";
import { message } from "../ui/message.ts";

const messagesOf = (file: Readonly<Record<string, { readonly message: string }>>) =>
  Object.fromEntries(Object.entries(file).map(([key, { message: text }]) => [key, text]));

/** `path: text` of each error, as the settings say it. */
function saidOf(text: string, file: Parameters<typeof messagesOf>[0] = english): string[] {
  const result = parseDataset(text);
  if (result.ok) return [];
  return result.errors.map(({ path, problem, said }) =>
    said
      ? `${path}: ${message(messagesOf(file), `options_error_${said.text}`, ...said.values)}`
      : `${path} (in English): ${problem}`,
  );
}

const dataset = (entity: object, rest: object = {}) =>
  JSON.stringify({ id: "x", entities: [{ id: "a", type: "person", names: ["Ada"], ...entity }], ...rest });
const fact = (keys: object) => dataset({ facts: [{ label: "Office", value: "Mayor", ...keys }] });

test.each([
  [
    fact({ asOf: "in May" }),
    "asOf: “in May” is not a date. Write a year, a month or a day: 2021, 2021-08 or 2021-08-12.",
  ],
  [fact({ asOf: "2.5.2024" }), "asOf: “2.5.2024” is not a date. Write 2024-05-02."],
  [fact({ from: "2023-02-29" }), "from: There is no day 2023-02-29: 2023-02 has 28 days."],
  [fact({ source: "ntb" }), "source: There is no “ntb” in this dataset."],
  [dataset({ names: ["…"] }), "names[0]: The name “…” has no letter and no digit."],
  [dataset({ names: ["a".repeat(201)] }), "names[0]: 201 characters are too many: 200 are the most."],
  [dataset({ description: " " }), "description: Nothing is written here."],
  [
    dataset({ id: "Ada L" }),
    "id: “Ada L” is not an id. Use small letters a to z, digits, and single hyphens between them.",
  ],
  [dataset({ lable: "Ada" }), "lable: The format has no key “lable” here. Did you mean “label”?"],
  [dataset({ partOf: ["velstrand"] }), "partOf[0]: There is no “velstrand” in this dataset."],
  [
    dataset({ links: [{ url: "http://a.no", title: "A" }] }),
    "links[0].url: “http://a.no” is not an address that begins with https://.",
  ],
  [JSON.stringify({ id: "x" }), "entities: This is missing."],
  ['{"id": "x", "entities": [1,]}', "line 1, column 27: There is a comma too many before “]”."],
  [
    '{"id": "x", "entities": [',
    "line 1, column 26: The file ends too early: something was opened and not closed.",
  ],
])("%s", (text, expected) => {
  expect(saidOf(text).map((line) => line.replace(/^entities\[0\]\.(?:facts\[0\]\.)?/, ""))).toEqual([
    expected,
  ]);
});

test("in the reader's language, and the rest in English", () => {
  expect(saidOf(fact({ asOf: "2.5.2024" }), norwegian)).toEqual([
    "entities[0].facts[0].asOf: «2.5.2024» er ingen dato. Skriv 2024-05-02.",
  ]);
  expect(saidOf(dataset({ type: 3 }))).toEqual(["entities[0].type (in English): a number stands here"]);
});
