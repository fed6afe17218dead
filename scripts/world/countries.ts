import type { Entity, Fact } from "../../src/dataset/schema.ts";
import type { CountryFacts } from "./country-facts.ts";
import type { OfficialName } from "./hand-written.ts";
import type { NameList } from "./name-list.ts";
import { asObject } from "./regions.ts";
import type { Territory } from "./territories.ts";
import { compact, inEach, isByNames, type TextLanguage, type Texts } from "./text.ts";

/** Kosovo's code is CLDR's, not ISO's. */
const UNASSIGNED = "XK";

export interface CountrySources {
  readonly territories: readonly Territory[];
  readonly names: (territory: Territory) => NameList;
  readonly region: (code: string, language: TextLanguage) => string | undefined;
  readonly facts: CountryFacts;
  /** By ISO code. */
  readonly officialNames: ReadonlyMap<string, OfficialName>;
  readonly neighbours: ReadonlyMap<string, readonly string[]>;
  readonly areas: ReadonlyMap<string, number>;
  /** Id of a city that is written `NO/Oslo`, and how each language calls it. */
  readonly city: (key: string) => { readonly id: string; readonly label: Texts } | undefined;
}

export function makeCountries(sources: CountrySources): Entity[] {
  const byCode = new Map(sources.territories.map((territory) => [territory.code, territory]));
  return sources.territories.map((territory): Entity => {
    const { code, id, label, entry } = territory;
    const owner = entry.of === undefined ? undefined : byCode.get(entry.of);
    const official = sources.officialNames.get(code);
    const facts: Fact[] = [
      ...(official
        ? [{ label: "official-name", value: { en: official.name }, source: official.source }]
        : []),
      ...capitalFacts(territory, sources),
      ...sources.facts.of(territory, sources.areas.get(code)),
      ...neighbourFacts(code, byCode, sources.neighbours.get(code) ?? []),
      ...(code === UNASSIGNED
        ? []
        : [{ label: "iso-code", value: `${code}, ${territory.alpha3}`, source: "cldr" }]),
    ];
    const names = sources.names(territory).toNames();
    const doubtful = names.some((name) => typeof name !== "string" && name.marks?.includes("ambiguous"));
    const capital = facts.find((fact) => fact.label === "capital")?.entity;
    return {
      id,
      type: "place",
      kind: owner ? "territory" : "country",
      ...(isByNames(label, names) ? {} : { label: compact(label) }),
      description: compact(entry.description ?? describe(territory, owner, sources.region)),
      names,
      ...(owner && { partOf: owner.id }),
      ...(doubtful && capital !== undefined && { related: [capital] }),
      ...(entry.cues && entry.cues.length > 0 && { cues: [...entry.cues] }),
      facts,
    };
  });
}

const COUNTRY: Texts = {
  en: "country",
  nb: "land",
  nn: "land",
  sv: "land",
  da: "land",
  de: "Land",
  fr: "pays",
  es: "país",
};
const TERRITORY: Texts = {
  en: "territory",
  nb: "territorium",
  nn: "territorium",
  sv: "territorium",
  da: "territorium",
  de: "Gebiet",
  fr: "territoire",
  es: "territorio",
};

function describe(
  territory: Territory,
  owner: Territory | undefined,
  region: CountrySources["region"],
): Texts {
  return inEach((language) => {
    const where = region(territory.code, language);
    const what = (owner ? TERRITORY : COUNTRY)[language];
    const name = owner?.label[language];
    if (language === "en") return [what, owner && `of ${asObject(owner)}`, where].filter(Boolean).join(" ");
    const under = name && (["nb", "nn", "da"].includes(language) ? `under ${name}` : `(${name})`);
    return [what, where, under].filter((part) => part).join(" ");
  });
}

function capitalFacts({ code, entry }: Territory, { facts, city }: CountrySources): Fact[] {
  const known = facts.capitalOf(code);
  const capitals = entry.capitals ?? (known === undefined ? [] : [{ city: `${code}/${known}`, name: known }]);
  return capitals.map(({ city: key, name, ...rest }): Fact => {
    const found = key === undefined ? undefined : city(key);
    const value = found ? compact(found.label) : name;
    if (value === undefined) throw new Error(`capital of ${code}: no such city ${key}`);
    return {
      label: "capital",
      value,
      ...(found && { entity: found.id }),
      ...("note" in rest && rest.note && { note: compact(rest.note) }),
      source: ("source" in rest && rest.source) || "countries-list",
    };
  });
}

/** Borders around a state, and one of 150 m, that the outlines do not share, as the World Factbook has them. */
const UNSEEN: readonly (readonly [string, string])[] = [
  ["BW", "ZM"],
  ["IT", "SM"],
  ["IT", "VA"],
  ["LS", "ZA"],
];

function neighbourFacts(
  code: string,
  byCode: ReadonlyMap<string, Territory>,
  seen: readonly string[],
): Fact[] {
  const unseen = UNSEEN.flatMap(([a, b]) => (a === code ? [b] : b === code ? [a] : []));
  const others = [...seen, ...unseen].flatMap((other) => byCode.get(other) ?? []);
  if (others.length === 0) return [];
  const value = inEach((language) =>
    others
      .map(({ label }) => label[language])
      .sort((a, b) => a.localeCompare(b, language))
      .join(", "),
  );
  const source = unseen.length > 0 ? ["natural-earth", "world-factbook"] : "natural-earth";
  return [{ label: others.length === 1 ? "neighbour" : "neighbours", value: compact(value), source }];
}
