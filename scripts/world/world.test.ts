import { expect, test } from "vitest";
import { entityLabel, localise } from "../../src/dataset/locale.ts";
import { factsOf, get, isThere, world } from "./built-world.ts";

test("has every country and territory of ISO 3166, Kosovo, and the cities", () => {
  const kinds = Map.groupBy(world.entities, ({ kind }) => kind);
  const countries = [...(kinds.get("country") ?? []), ...(kinds.get("territory") ?? [])];
  expect(countries).toHaveLength(250);
  expect(kinds.get("city")?.length).toBeGreaterThan(4_500);
});

test("every fact has a source", () => {
  const bare = world.entities.flatMap(({ id, facts: own }) =>
    (own ?? []).filter(({ source }) => !source).map(() => id),
  );
  expect(bare).toEqual([]);
});

test.each([
  ["de", "germany", "Deutschland", "Land in Westeuropa"],
  ["fr", "south-africa", "Afrique du Sud", "pays d’Afrique australe"],
  ["es", "nato", "OTAN", "alianza defensiva de países de América del Norte y Europa"],
  ["sv", "copenhagen", "Köpenhamn", "huvudstad i Danmark"],
  ["da", "havana", "Havana", "hovedstad på Cuba"],
  ["de", "guadalajara", "Guadalajara", "Stadt (Jalisco, Mexiko)"],
  ["nn", "brussels", "Brussel", "hovudstad i Belgia"],
])("in %s %s is %s: %s", (language, id, name, description) => {
  const entity = get(id);
  expect(entityLabel(entity, language)).toBe(name);
  expect(localise(entity.description ?? "", language)).toBe(description);
});

test("no reader of the interface's languages falls back on English for what a thing is", () => {
  const english = world.entities.filter(({ description }) =>
    ["de", "fr", "es"].some(
      (language) =>
        typeof description === "object" &&
        !(language in description) &&
        localise(description, language) === description["en"],
    ),
  );
  expect(english.map(({ id }) => id)).toEqual([]);
  expect(factsOf("switzerland", "languages")[0]?.value).toMatchObject({
    de: "Deutsch, Französisch, Italienisch, Rätoromanisch",
  });
  expect(factsOf("norway", "neighbours")[0]?.value).toMatchObject({ fr: "Finlande, Russie, Suède" });
});

test.each([
  ["nato", "brussels", "nato-headquarters"],
  ["international-criminal-court", "the-hague", "rome-statute"],
  ["council-of-europe", "strasbourg", "statute-of-the-council-of-europe"],
  ["interpol", "lyon", "interpol-secretariat"],
])("the seat of %s is %s, by a text that was read: %s", (id, city, source) => {
  const [seat] = factsOf(id, "headquarters");
  expect(seat?.entity).toBe(city);
  expect([seat?.source].flat()).toContain(source);
});

test("a seat that was read nowhere is left out", () => {
  for (const id of ["bloomberg", "irna", "unrwa", "european-council"])
    expect(factsOf(id, "headquarters")).toEqual([]);
});

test("entities of the Afghan dataset have the same ids here", () => {
  const shared =
    "afghanistan united-states united-kingdom norway iran pakistan tajikistan uzbekistan turkmenistan china kabul kandahar " +
    "herat mazar-e-sharif kunduz ghazni jalalabad reuters associated-press agence-france-presse ntb nato united-nations";
  expect(shared.split(" ").filter((id) => !isThere(id))).toEqual([]);
});
