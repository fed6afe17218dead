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
  // Possessive adjectives
  ["cs", "[Vladimir Putin|vladimir-putin] a [Putinův|vladimir-putin] režim, [Putinova|vladimir-putin] válka"],
  ["hr", "[Vladimir Putin|vladimir-putin] i [Putinova|vladimir-putin] vlada"],
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

const withoutLanguages = marker(
  datasetOf({
    person: { tusk: ["Donald Tusk"], merkel: ["Angela Merkel"], virtanen: ["Matti Virtanen"] },
    place: {
      finland: ["Suomi"],
      turku: ["Turku"],
      helsinki: ["Helsinki"],
      greece: ["Kreikka"],
      ireland: ["Irlanti"],
      seinajoki: ["Seinäjoki"],
      serbia: ["Srbija"],
      croatia: ["Hrvatska"],
      bosnia: ["Bosna i Hercegovina"],
      kosovo: ["Kosovo", "Kosowo"],
      warsaw: ["Warszawa"],
      hungary: ["Węgry"],
      prague: ["Praha"],
      brno: ["Brno"],
      germany: ["Nemecko"],
      slovenia: ["Slovenija"],
      ankara: ["Ankara"],
      tallinn: ["Tallinn"],
      lithuania: ["Lietuva"],
      vilnius: ["Vilnius"],
      riga: ["Rīga"],
      russia: ["Rusia"],
      turkey: ["Türkiye"],
    },
  }),
);

test.each([
  [
    "fi",
    "[Suomen|finland] ja [Suomeen|finland], [Turun|turku] ja [Turussa|turku], [Helsingin|helsinki], [Kreikan|greece]",
  ],
  [
    "fi",
    "Hän tapaa [Irlannin|ireland] johdon [Seinäjoella|seinajoki], kertoi [Matti Virtasen|virtanen] avustaja",
  ],
  ["hr", "Vlade u [Srbiji|serbia] i [Hrvatskoj|croatia], iz [Bosne i Hercegovine|bosnia]"],
  ["pl", "Rozmowa [Donalda Tuska|tusk] o [Kosowie|kosovo], w [Warszawie|warsaw] i na [Węgrzech|hungary]"],
  ["cs", "v [Praze|prague] a v [Brně|brno] u [Donalda Tuska|tusk]"],
  ["sk", "v [Nemecku|germany], do [Prahy|prague]"],
  ["sl", "v [Sloveniji|slovenia] in s [Slovenijo|slovenia]"],
  ["hu", "[Ankarában|ankara] és [Ankarával|ankara]"],
  ["et", "Nad on [Tallinnas|tallinn] ja [Tallinnast|tallinn]"],
  ["lt", "Jis gyvena [Lietuvoje|lithuania], [Vilniuje|vilnius]"],
  ["lv", "Viņš ir [Rīgā|riga], no [Rīgas|riga]"],
  ["ro", "economia [Rusiei|russia]"],
  ["tr", "Bakan [Türkiye|turkey]'nin kararını anlattı"],
  // An adjective is not the country that it is made of.
  ["hr", "Danas je Hrvatski plivač pobijedio"],
  // Other languages read no such endings.
  ["sv", "Suomen Turun Srbiji Kosowie"],
  ["nb", "Suomen Helsingin Praze Rusiei"],
  ["en", "Suomen Kreikan Vilniuje"],
  ["de", "Suomen Prahy Nemecku"],
])("names that state no language, %s: %s", (language, expected) => {
  expect(withoutLanguages(unmarked(expected), language)).toBe(expected);
});
