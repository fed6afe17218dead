import { expect, test } from "vitest";
import { get, world } from "./built-world.ts";
import { isAmbiguous, languagesOf, textOf } from "./name-list.ts";

/** Whose name `text` is in texts of a language without need of evidence. */
function bearers(text: string, language: string): string[] {
  return world.entities
    .filter(({ names }) =>
      names.some((name) => {
        const languages = languagesOf(name);
        return (
          textOf(name) === text &&
          !isAmbiguous(name) &&
          (languages.length === 0 || languages.includes(language))
        );
      }),
    )
    .map(({ id }) => id);
}

test.each([
  ["Norge", "nb", "norway"],
  ["Noreg", "nn", "norway"],
  ["Storbritannia", "nb", "united-kingdom"],
  ["Tadsjikistan", "nb", "tajikistan"],
  ["Elfenbenskysten", "nb", "ivory-coast"],
  ["U.S.", "en", "united-states"],
  ["США", "ru", "united-states"],
  ["امریکا", "ps", "united-states"],
  ["København", "nb", "copenhagen"],
  ["Wien", "de", "vienna"],
  ["Kyiv", "nb", "kyiv"],
  ["Kiev", "fr", "kyiv"],
  ["Москва", "ru", "moscow"],
  ["北京", "zh", "beijing"],
  ["Haag", "nb", "the-hague"],
  ["Den Haag", "nb", "the-hague"],
  ["Moskva", "nb", "moscow"],
  ["Genève", "nb", "geneva"],
  ["Praha", "nb", "prague"],
  ["Warszawa", "nb", "warsaw"],
  ["Beograd", "nb", "belgrade"],
  ["Peking", "sv", "beijing"],
  ["Neapel", "sv", "naples"],
  ["Köpenhamn", "sv", "copenhagen"],
  ["Wiedeń", "pl", "vienna"],
  ["Tukholma", "fi", "stockholm"],
  ["Harkova", "fi", "kharkiv"],
  ["Makati", "en", "makati-city"],
  ["FN", "nb", "united-nations"],
  ["ООН", "ru", "united-nations"],
  ["Nato", "nb", "nato"],
  ["Bergen", "nb", "bergen"],
  ["Auckland", "en", "auckland"],
])("«%s» (%s) is %s", (text, language, id) => {
  expect(bearers(text, language)).toEqual([id]);
});

test.each([
  ["Georgia", "en"],
  ["Jordan", "nb"],
  ["Chad", "en"],
  ["Того", "ru"],
  ["Austin", "en"],
  ["Sofia", "nb"],
  ["Lille", "nb"],
  ["Florence", "en"],
])("«%s» (%s) needs evidence", (text, language) => {
  expect(bearers(text, language)).toEqual([]);
  expect(
    world.entities.some(({ names }) => names.some((name) => textOf(name) === text && isAmbiguous(name))),
  ).toBe(true);
});

test.each([
  ["Taliban", "nb", "a village in Turkey"],
  ["Un", "en", "two villages in India"],
  ["Moss", "en", "a surname"],
  ["Man", "nb", "Norwegian for one"],
  ["Kirby", "en", "a town in Texas"],
  ["Ghanzi", "en", "a town in Botswana"],
  ["Elizabeth", "en", "a queen"],
  ["Ontario", "en", "a province of Canada"],
  ["Batman", "en", "not in Turkey"],
  ["Emirates", "en", "an airline"],
  ["Maurice", "fr", "a first name"],
])("«%s» (%s) is no name here: %s", (text) => {
  expect(world.entities.flatMap(({ names }) => names.map(textOf)).filter((name) => name === text)).toEqual(
    [],
  );
});

test("no two entities have an unmarked name in the same language", () => {
  const shared = new Map<string, Set<string>>();
  for (const { id, names } of world.entities) {
    for (const name of names) {
      if (isAmbiguous(name)) continue;
      for (const language of languagesOf(name)) {
        const key = `${language} ${textOf(name)}`;
        shared.set(key, (shared.get(key) ?? new Set()).add(id));
      }
    }
  }
  expect([...shared].filter(([, ids]) => ids.size > 1).map(([key]) => key)).toEqual([]);
});

test("no name carries hyphenation", () => {
  expect(JSON.stringify(world)).not.toContain("\u00ad");
});

test("names of countries are there in twenty languages", () => {
  const languages = new Set(get("germany").names.flatMap((name) => [...languagesOf(name)]));
  expect(
    "nb nn sv da fi ps fa ar uk de fr es it pt nl pl cs tr ru zh"
      .split(" ")
      .filter((tag) => !languages.has(tag)),
  ).toEqual([]);
});
