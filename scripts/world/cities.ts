import * as v from "valibot";
import type { Entity, Fact, NameMark } from "../../src/dataset/schema.ts";
import type { Doubt } from "./doubt.ts";
import { distance, type Place, type Selection } from "./gazetteer.ts";
import { NameList, textOf } from "./name-list.ts";
import { asObject, isPreposing, within } from "./regions.ts";
import { readInput } from "./sources.ts";
import type { Territory } from "./territories.ts";
import { compact, fold, inEach, inPrint, isByNames, slug, type TextLanguage, type Texts } from "./text.ts";

const TableName = v.union([
  v.string(),
  v.strictObject({
    text: v.string(),
    /** Tags with spaces between; without it, texts in any language. */
    lang: v.exactOptional(v.string()),
    marks: v.exactOptional(v.picklist(["ambiguous", "former", "ambiguous former"])),
  }),
]);

/** Names by `NO/Oslo`, written and judged by hand; the first is the English one. */
const Table = v.record(v.string(), v.array(TableName));

export type NameTable = v.InferOutput<typeof Table>;

export const readNameTable = (): NameTable => readInput("city-names.json", Table);

export interface City {
  readonly place: Place;
  readonly id: string;
  /** In English. */
  readonly name: string;
  readonly isCapital: boolean;
}

/** Capitals that GeoNames calls so and that are none, and the reverse. */
const notCapitals = new Set(["HK", "MO", "SG", "MC", "VA", "GI", "GS", "TF", "TK"]);

/**
 * Names and ids of the chosen places, the best known first: an id that is taken gets its country behind it, then its province.
 */
export function nameCities(
  selection: Selection,
  table: NameTable,
  territories: ReadonlyMap<string, Territory>,
  provinces: ReadonlyMap<string, string>,
  exemplars: ReadonlyMap<number, readonly (readonly [language: string, name: string])[]>,
  capitals: ReadonlySet<Place>,
): City[] {
  const taken = new Set([...territories.values()].map(({ id }) => id));
  const known = (place: Place): number => (capitals.has(place) || tableOf(place, table, selection) ? 1 : 0);
  const inOrder = selection.chosen.toSorted((a, b) => known(b) - known(a));
  return inOrder.flatMap((place): City[] => {
    const territory = territories.get(place.country);
    // A city that is its country has the country's card; «Mianzhu, Deyang, Sichuan» and «Delmas 73» are no names.
    if (
      territory === undefined ||
      notCapitals.has(place.country) ||
      /[,\d]| Branch$/.test(place.name.replace(", D.C.", ""))
    )
      return [];
    const [first] = tableOf(place, table, selection) ?? [];
    const inEnglish = exemplars.get(place.geonames)?.find(([language]) => language === "en")?.[1];
    const name = (typeof first === "string" ? first : first?.text) ?? inEnglish ?? plainName(place);
    const province = provinces.get(`${place.country}.${place.province}`) ?? place.province;
    const id = [
      slug(name),
      `${slug(name)}-${territory.id}`,
      `${slug(name)}-${slug(province)}-${territory.id}`,
      `${slug(name)}-${place.geonames}`,
    ].find((candidate) => !taken.has(candidate));
    if (id === undefined) return [];
    taken.add(id);
    return [{ place, id, name, isCapital: capitals.has(place) }];
  });
}

/** What the hand-made table has for a place. */
export function tableOf(place: Place, table: NameTable, { byKey }: Selection): NameTable[string] | undefined {
  for (const name of [place.ascii, place.name]) {
    const key = `${place.country}/${name}`;
    if (byKey.get(key) === place && table[key]) return table[key];
  }
  return undefined;
}

/** Signs of scholarly transcription, which news does not write: ā ḩ ‘. Accents of languages in Latin letters stay. */
const TRANSCRIBED = /[\u0304\u0306\u0323\u0327\u0331]/;
const latin = new Set(
  "AZ BA BJ CI CZ DE ES FR HR HU LT LV NZ PF PL PT RO RS SI SK TM TR VN WS TO".split(" "),
);

/** The name as news writes it. */
export function plainName({ name, ascii, country }: Place): string {
  const transcribed =
    !latin.has(country) && (TRANSCRIBED.test(name.normalize("NFD")) || /[‘ʻʼ’`]/.test(name));
  return (
    (transcribed ? ascii : name)
      .replace(/[‘ʻʼ'`]/g, "’")
      .replace(/^’|’$/g, "")
      // «Goyang-si», «Gifu-shi»: city in Korean and Japanese; news leaves it out.
      .replace(/-(?:si|shi|gun|eup)$/, "")
      .replace(/^District of | (?:County|Township|Old Town)$/g, "")
  );
}

export interface CitySources {
  readonly selection: Selection;
  readonly table: NameTable;
  readonly territories: ReadonlyMap<string, Territory>;
  readonly provinces: ReadonlyMap<string, string>;
  readonly exemplars: ReadonlyMap<number, readonly (readonly [language: string, name: string])[]>;
  /** Areas that are entities themselves, by the name that GeoNames has for its province. */
  readonly areas: ReadonlyMap<string, Entity>;
  readonly doubt: (name: string, place: Place) => Doubt;
  readonly factsOf: (place: Place) => readonly Fact[];
  /** Names of countries, folded: a city of that name is told by more than it. */
  readonly countryNames: ReadonlySet<string>;
}

export function makeCities(cities: readonly City[], sources: CitySources): Entity[] {
  return cities.flatMap((city): Entity[] => {
    const { place, id } = city;
    const territory = sources.territories.get(place.country);
    if (territory === undefined) return [];
    const names = namesOf(city, sources).toNames();
    if (names.length === 0) return [];
    const label = cityLabel(city, sources);
    const facts = sources.factsOf(place);
    const area = areaOf(place, sources);
    return [
      {
        id,
        type: "place",
        kind: "city",
        ...(!isByNames(label, names) && { label: compact(label) }),
        description: compact(describe(city, territory, sources)),
        names,
        partOf: area ? [area.id, territory.id] : territory.id,
        ...(facts.length > 0 && { facts: [...facts] }),
        location: { lat: round(place.lat), lon: round(place.lon), source: "geonames" },
      },
    ];
  });
}

/** The area that a city lies in, where that is an entity itself. */
const areaOf = (
  { country, province }: Place,
  { areas, provinces }: Pick<CitySources, "areas" | "provinces">,
): Entity | undefined => areas.get(provinces.get(`${country}.${province}`) ?? "");

function namesOf({ place, name, isCapital }: City, sources: CitySources): NameList {
  const { table, selection, exemplars, doubt, countryNames } = sources;
  const list = new NameList();
  const byHand = tableOf(place, table, selection);
  const judged = new Set<string>();
  for (const entry of byHand ?? []) {
    const { text, lang, marks } =
      typeof entry === "string" ? { text: entry, lang: undefined, marks: undefined } : entry;
    judged.add(text);
    for (const language of lang === undefined ? [undefined] : lang.split(" ")) {
      list.add(text, language, (marks?.split(" ") ?? []).filter(isMark));
    }
  }
  const judge = (text: string): Doubt => {
    if (capitalsInDoubt.has(text) || capitalsInDoubt.has(name)) return "unclear";
    return byHand !== undefined || isCapital ? "none" : doubt(text, place);
  };
  if (byHand === undefined && !countryNames.has(fold(name))) {
    const meant = judge(name);
    if (meant === "other") for (const full of inFull(place, name, sources)) list.add(full);
    else list.add(name, undefined, meant === "none" ? [] : ["ambiguous"]);
    // «Makati City» is Makati in most texts.
    const [, bare] = (place.country === "PH" && /^(.+) City$/.exec(name)) || [];
    if (bare !== undefined && judge(bare) !== "other")
      list.add(bare, undefined, judge(bare) === "none" ? [] : ["ambiguous"]);
  }
  const ofArea = new Set(areaOf(place, sources)?.names.map(textOf));
  for (const [language, text] of exemplars.get(place.geonames) ?? []) {
    if (ofArea.has(text) || judged.has(text) || countryNames.has(fold(text)) || text === name) continue;
    list.add(text, language, judge(text) === "none" ? [] : ["ambiguous"]);
  }
  return list;
}

/** «Elizabeth, New Jersey»: how texts themselves tell such a city from what else is called so. */
function inFull(place: Place, name: string, { provinces, territories }: CitySources): string[] {
  const province = provinces
    .get(`${place.country}.${place.province}`)
    ?.replace(/ (?:Province|State|Region)$/, "");
  const country = territories.get(place.country)?.label.en;
  return [province, country].flatMap((where) =>
    where === undefined || where === name ? [] : [`${name}, ${where}`],
  );
}

/** Names of capitals that are first names, words, or those of larger places, in some language. */
const capitalsInDoubt = new Set(
  [
    "Sofia|Sofía|Sophia|София|Софія|Victoria|Kingston|Georgetown|George Town|Hamilton|Stanley|Douglas|Plymouth|Jamestown",
    "Malé|Male|Malè|Мале|マレ|马累|말레|ماليه|माले|Praia|Asunción|Marigot|Gustavia|Alofi|Juba|Kingstown|Castries|Nassau|Dili",
    "Moroni|Avarua|San Juan|San José|San Jose|Saint-Denis|Saint-Pierre|Saint George's|Saint John's|The Valley|West Island",
    "Tripoli|Basse-Terre|Road Town|Saint Helier|Saint Peter Port|Adamstown|Stanley",
  ].flatMap((names) => names.split("|")),
);

function isMark(mark: string): mark is NameMark {
  return mark === "ambiguous" || mark === "former";
}

/** How each language calls a city: as CLDR or the hand-made table does, else by its English name. */
export function cityLabel(
  { place, name }: City,
  { table, selection, exemplars }: Pick<CitySources, "table" | "selection" | "exemplars">,
): Texts {
  const byHand = tableOf(place, table, selection) ?? [];
  const pick = (language: TextLanguage): string =>
    exemplars.get(place.geonames)?.find(([tag]) => tag === language)?.[1] ??
    byHand.flatMap((entry) =>
      typeof entry !== "string" && entry.marks === undefined && entry.lang?.split(" ").includes(language)
        ? [entry.text]
        : [],
    )[0] ??
    name;
  return inEach((language) => inPrint(language === "en" ? name : pick(language)));
}

/** «city», and how it goes before where it is. */
const KINDS: Readonly<Record<"city" | "place" | "capital", Texts>> = {
  city: { en: "city", nb: "by", nn: "by", sv: "stad", da: "by", de: "Stadt", fr: "ville", es: "ciudad" },
  place: {
    en: "place",
    nb: "sted",
    nn: "stad",
    sv: "ort",
    da: "sted",
    de: "Ort",
    fr: "localité",
    es: "localidad",
  },
  capital: {
    en: "capital",
    nb: "hovedstad",
    nn: "hovudstad",
    sv: "huvudstad",
    da: "hovedstad",
    de: "Hauptstadt",
    fr: "capitale",
    es: "capital",
  },
};

function describe({ place, name, isCapital }: City, territory: Territory, sources: CitySources): Texts {
  const { provinces, selection } = sources;
  const province = provinces.get(`${place.country}.${place.province}`);
  const inEnglish =
    province !== undefined &&
    !fold(province).includes(fold(name)) &&
    fold(province) !== fold(territory.label.en) &&
    !isCapital
      ? inPrint(province)
      : undefined;
  const kind = isCapital ? "capital" : isPerhapsPart(place, selection) ? "place" : "city";
  const area = areaOf(place, sources)?.label;
  return inEach((language) => {
    const what = KINDS[kind][language];
    const shown = inEnglish && ((typeof area === "object" ? area[language] : undefined) ?? inEnglish);
    if (!isPreposing(language))
      return `${what} (${[shown, territory.label[language]].filter(Boolean).join(", ")})`;
    if (isCapital && language === "en") return `capital of ${asObject(territory)}`;
    if (shown === undefined) return `${what} ${within(territory, language)}`;
    return language === "en"
      ? `${what} in ${shown}, ${asObject(territory)}`
      : `${what} i ${shown}, ${territory.label[language]}`;
  });
}

/** Within so many km of a city so many times its size, a place may be a part of it: Brooklyn, Wola, Çankaya. */
const NEAR = 12;
const LARGER = 2;

/** GeoNames calls many boroughs and suburbs towns; a seat of administration is one. */
function isPerhapsPart(place: Place, { chosen }: Selection): boolean {
  // Below the seats of its counties, China's «cities» are towns and quarters.
  if (place.country === "CN" && /^PPL(?:A4)?$/.test(place.feature)) return true;
  return (
    place.feature === "PPL" &&
    chosen.some(
      (other) =>
        other.country === place.country &&
        other.population >= LARGER * place.population &&
        distance(place, other, NEAR) < NEAR,
    )
  );
}

function round(degrees: number): number {
  return Math.round(degrees * 1_000) / 1_000;
}
