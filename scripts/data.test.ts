import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Dataset } from "../src/dataset/schema.ts";
import { parseDataset } from "../src/dataset/validate.ts";

const LANGUAGES = ["en", "nb", "nn", "sv", "da", "de", "fr", "es"];

function read(path: string): Dataset {
  const result = parseDataset(readFileSync(join(import.meta.dirname, "../data", path), "utf8"));
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.dataset;
}

interface Found {
  readonly path: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** All texts by language of a value, with their paths; names are no texts. */
function textsOf(value: unknown, path: string): Found[] {
  if (typeof value !== "object" || value === null) return [];
  const members = Object.entries(value);
  const texts = Object.fromEntries(
    members.filter((member): member is [string, string] => typeof member[1] === "string"),
  );
  if ("en" in value) return [{ path, texts }];
  return members.flatMap(([key, member]) => textsOf(member, `${path}.${key}`));
}

const { entities, ...head } = read("kabul-2021/kabul-2021.json");
const all = [...textsOf(head, "dataset"), ...textsOf(entities, "entities")];
/** A name that is the same in Norwegian and English is the same in the others, or has its own among `names`. */
const said = all.filter(({ path, texts }) => !/\.label$|\.value$/.test(path) || texts["nb"] !== texts["en"]);

test("everything that the first dataset says is said in the eight languages of the interface", () => {
  expect(said.length).toBeGreaterThan(400);
  const missing = said.flatMap(({ path, texts }) =>
    LANGUAGES.filter((language) => !(language in texts)).map((language) => `${path}: ${language}`),
  );
  expect(missing).toEqual([]);
});

/** Digits that stand for the same: `3,000`, `3.000` and `3 000`. */
function numbersIn(text: string): string[] {
  return (text.replace(/(?<=\d)[., \u00a0\u202f](?=\d{3}(?!\d))/g, "").match(/\d+/g) ?? []).sort();
}

test("a text has the same numbers in every language", () => {
  const differing = said.flatMap(({ path, texts }) => {
    const expected = numbersIn(texts["en"] ?? "").join();
    return ["sv", "da", "de", "fr", "es"].flatMap((language) => {
      const text = texts[language] ?? "";
      // Romance languages name both days of a night: «del 12 al 13 de agosto»; «plus d’un million».
      if (/nuit du|noche del|un million/.test(text)) return [];
      return numbersIn(text).join() === expected ? [] : [`${path} ${language}: ${text}`];
    });
  });
  expect(differing).toEqual([]);
});

test("labels, sources and organisations of the world are told in the eight languages", () => {
  const { entities: worlds, ...rest } = read("world/world.json");
  const organisations = worlds.filter(({ type }) => type === "organisation");
  const texts = [
    ...textsOf(rest, "world"),
    ...organisations.flatMap(({ id, description, facts }) => textsOf([description, facts], id)),
  ];
  const missing = texts.flatMap(({ path, texts: own }) =>
    LANGUAGES.filter((language) => !(language in own) && !(language === "nn" && own["nb"] !== undefined)).map(
      (language) => `${path}: ${language}`,
    ),
  );
  expect(missing).toEqual([]);
});

/** Texts that are shown: all but ids, addresses and the forms in which names stand in texts. */
function shownTexts(value: unknown, path: string): Found[] {
  if (typeof value === "string") return [{ path, texts: { "": value } }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    ["id", "names", "nativeName", "url", "source", "cues"].includes(key)
      ? []
      : shownTexts(member, `${path}.${key}`),
  );
}

test.each(["kabul-2021/kabul-2021.json", "world/world.json"])(
  "%s is written with the apostrophes and quotation marks of print",
  (file) => {
    const straight = shownTexts(read(file), "dataset").filter(({ texts }) => /['"]/.test(texts[""] ?? ""));
    expect(straight).toEqual([]);
  },
);

test.each(["kabul-2021/kabul-2021.json", "world/world.json"])(
  "%s sets no sign of a French sentence apart at the end of a line",
  (file) => {
    const torn = textsOf(read(file), "dataset").filter(({ texts }) => / [:;?!»]|« /.test(texts["fr"] ?? ""));
    expect(torn).toEqual([]);
  },
);
