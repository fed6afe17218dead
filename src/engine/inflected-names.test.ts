import { expect, test } from "vitest";
import { datasetOf, finder, marker, unmarked } from "../../tests/lib/marked.ts";

const dataset = datasetOf({
  person: {
    "john-kirby": ["John Kirby", "Джон Кирби"],
    "vladimir-putin": ["Vladimir Putin", "Владимир Путин"],
    "volodymyr-zelenskyy": { names: ["Володимир Зеленський", { text: "Wołodymyr Zełenski", lang: "pl" }] },
    "joe-biden": ["جو بايدن"],
  },
  place: {
    "north-korea": { names: ["Северная Корея", { text: "Korea Północna", lang: "pl" }] },
    kyiv: ["Київ"],
    "new-york": { names: [{ text: "Nowy Jork", lang: "pl" }] },
    us: {
      names: ["الولايات المتحدة", { text: "Spojené státy", lang: "cs" }, { text: "Yhdysvallat", lang: "fi" }],
    },
    gdansk: { names: [{ text: "Gdańsk", lang: "pl" }] },
    kosovo: { names: [{ text: "Kosowo", lang: "pl" }] },
  },
  organisation: { un: ["Организация Объединённых Наций"], nato: ["الناتو"] },
});
const mark = marker(dataset);

test.each([
  // The first of several words
  ["ru", "лидер [Северной Кореи|north-korea] и слова [Джона Кирби|john-kirby]"],
  ["ru", "с [Владимиром Путиным|vladimir-putin], о [Путине|vladimir-putin]"],
  ["ru", "доклад [Организации Объединённых Наций|un]"],
  ["pl", "do [Nowego Jorku|new-york], w [Korei Północnej|north-korea], z [Kosowa|kosovo]"],
  ["cs", "ve [Spojených státech|us] u [Vladimira Putina|vladimir-putin]"],
  // Adjectives that are surnames, and vowels that change in the stem
  ["uk", "[Володимира Зеленського|volodymyr-zelenskyy] у [Києві|kyiv]; [Зеленському|volodymyr-zelenskyy]"],
  ["pl", "[Wołodymyra Zełenskiego|volodymyr-zelenskyy], z [Zełenskim|volodymyr-zelenskyy]"],
  ["fi", "[Yhdysvaltain|us] presidentti [Yhdysvalloissa|us]"],
  // What stands before: the article after «ل», and names whose first word has two letters
  ["ar", "[للولايات المتحدة|us] [وللناتو|nato] [وجو بايدن|joe-biden]"],
  // Adjectives of a place are no mentions of it.
  ["pl", "Pruszcz Gdański, w [Gdańsku|gdansk]"],
  // One word of several is not the name, and no other language reads so.
  ["ru", "Джона Смита и Северной Ирландии"],
  ["en", "Johna Kirby and Vladimira Putin"],
])("%s: %s", (language, expected) => {
  expect(mark(unmarked(expected), language)).toBe(expected);
});

test("the evidence says that the name is inflected", () => {
  const [mention] = finder(dataset)("слова Джона Кирби", "ru");
  expect(mention?.evidence).toMatchObject({ name: "Джон Кирби", form: "inflected" });
});
