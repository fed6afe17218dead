import { expect, test } from "vitest";
import { compileLexicon } from "../dataset/lexicon/compile.ts";
import { openLexicon } from "../dataset/lexicon/lexicon.ts";
import type { Entity } from "../dataset/schema.ts";
import { createSearch, type SearchContext } from "./search.ts";

function listed(name: string, ...names: string[]): Entity {
  return { id: name.toLowerCase().replaceAll(" ", "-"), type: "place", names: [name, ...names] };
}

function searchIn(entities: readonly Entity[]) {
  return createSearch(openLexicon(compileLexicon([{ id: "d", entities: [...entities] }])));
}

const search = searchIn([
  listed("Ghazni", "Ghanzi", "غزنی", "Газни"),
  listed("Ghazni Province"),
  listed("Gazipur"),
  listed("Eirik Kristoffersen", "Kristoffersen"),
  listed("Kristiansand"),
  listed("Kabul", "Кабул", "喀布尔", "Caboul"),
  listed("Kabul International Airport", "喀布尔国际机场"),
  listed("Tromsø"),
  listed("Cape Verde", "카보베르데"),
  listed("Mazar-e Sharif", "Masar-i-Scharif"),
]);
const nowhere: SearchContext = { onPage: [], recent: [] };
const found = (query: string, context = nowhere) => search(query, context).map(({ entity }) => entity);
const onPage = (entity: string, as: string) => ({ onPage: [{ dataset: "d", entity, as }], recent: [] });

test.each([
  ["gazni", "ghazni"],
  ["kristofersen", "eirik-kristoffersen"],
  ["Eirik Kristofersen", "eirik-kristoffersen"],
  ["tromso", "tromsø"],
  ["카보보베르데", "cape-verde"],
  ["kabul", "kabul"],
  ["KABUL", "kabul"],
  ["Кабул", "kabul"],
  ["喀布尔", "kabul"],
  ["国际机场", "kabul-international-airport"],
  ["غزنی", "ghazni"],
  ["sharif", "mazar-e-sharif"],
  ["masar i", "mazar-e-sharif"],
])("«%s» finds %s first", (query, entity) => {
  expect(found(query)[0]).toBe(entity);
});

test("a hit says which of its names fits", () => {
  expect(search("cabool", nowhere)[0]).toMatchObject({ entity: "kabul", as: "Caboul" });
  expect(search("kabul", nowhere)[0]).toMatchObject({ entity: "kabul", as: "Kabul" });
});

test("of like hits the one on the page comes first, then one opened lately", () => {
  const airport = onPage("kabul-international-airport", "Kabul International Airport");
  expect(found("kabul i", airport)[0]).toBe("kabul-international-airport");
  expect(found("k", { onPage: [], recent: [{ dataset: "d", entity: "kristiansand" }] })[0]).toBe(
    "kristiansand",
  );
});

test("being on the page does not outdo what was typed", () => {
  expect(found("kabul", onPage("gazipur", "Gazipur"))[0]).toBe("kabul");
});

test("letters that happen to stand within a word are not what was meant", () => {
  const others = searchIn([listed("Organizacja"), listed("Ghazni")]);
  expect(others("gazni", nowhere).map(({ entity }) => entity)).toEqual(["ghazni"]);
});

test("a wrong first letter is forgiven, and two that changed places", () => {
  expect(found("qabul")[0]).toBe("kabul");
  expect(found("kirstiansand")[0]).toBe("kristiansand");
});

test("one letter finds what starts with it, nothing finds nothing", () => {
  expect(found("t")).toEqual(["tromsø"]);
  expect(found("   ")).toEqual([]);
  expect(found("xyzzyxyzzy")).toEqual([]);
});

test("an entity is found once, however many of its names fit", () => {
  expect(found("ghazni").filter((entity) => entity === "ghazni")).toHaveLength(1);
});

/** Pronounceable, and another for every number. */
function invented(number: number): string {
  const syllables = ["ka", "ro", "mi", "ten", "sul", "var", "bo", "lin", "dra", "gesh"];
  return `B${[...String(number)].map((digit) => syllables[Number(digit)]).join("")}`;
}

test("among 100,000 others a mistyped name is still found, and one letter finds the page's first", () => {
  const many = Array.from({ length: 100_000 }, (_, number) => listed(invented(number)));
  const large = searchIn([...many, listed("Ghazni"), listed("Bamyan")]);
  expect(large("gazni", nowhere)[0]).toMatchObject({ entity: "ghazni" });
  expect(large("bamiyan", nowhere)[0]).toMatchObject({ entity: "bamyan" });
  expect(large(invented(73_105).slice(0, -1), nowhere)[0]?.as).toMatch(new RegExp(`^${invented(7310)}`));
  expect(large("b", onPage("bamyan", "Bamyan"))[0]).toMatchObject({ entity: "bamyan" });
});
