import type { Dataset, Entity } from "../../src/dataset/schema.ts";
import { validateDataset } from "../../src/dataset/validate.ts";
import { afghanProvinces } from "./afghan-provinces.ts";
import { type City, cityLabel, makeCities, nameCities, readNameTable, tableOf } from "./cities.ts";
import { cityPopulations, readDoubtful } from "./city-populations.ts";
import { type CountrySources, makeCountries } from "./countries.ts";
import { readCountryFacts } from "./country-facts.ts";
import { readCountryNames } from "./country-names.ts";
import { readDoubt } from "./doubt.ts";
import { readExemplarCities } from "./exemplar-cities.ts";
import { readFactbook } from "./factbook.ts";
import { readGazetteer, select } from "./gazetteer.ts";
import { readAreas, readHead, readOfficialNames, readOrganisations } from "./hand-written.ts";
import { textOf } from "./name-list.ts";
import { readProvinces, withProvincesOfNow } from "./provinces.ts";
import { readRegions } from "./regions.ts";
import { markRivals } from "./rivals.ts";
import { readTerritories, type Territory } from "./territories.ts";
import { fold } from "./text.ts";
import { bordersAndAreas, worldOutlines } from "./world-outlines.ts";

/** A capital, and a city of the hand-made table, is named more than others of its size. */
const KNOWN = 20;
/** What a country and an organisation weigh beside cities. */
const NATION = 1e11;

/** The dataset and the outlines as JSON texts, an entity or an outline a line. */
export function buildWorld(): {
  readonly dataset: string;
  readonly outlines: Readonly<Record<string, string>>;
} {
  const territories = readTerritories();
  const byCode = new Map(territories.map((territory) => [territory.code, territory]));
  const table = readNameTable();
  const provinces = readProvinces();
  const countryNamesOf = readCountryNames();
  const factbook = readFactbook(codeByName(territories, countryNamesOf));
  const facts = readCountryFacts(factbook);

  const capitalKeys = territories.flatMap(({ code, entry }) => {
    const known = facts.capitalOf(code);
    return (
      entry.capitals?.flatMap(({ city }) => city ?? []) ?? (known === undefined ? [] : [`${code}/${known}`])
    );
  });
  const places = withProvincesOfNow(readGazetteer());
  const selection = select(places, new Set([...capitalKeys, ...Object.keys(table)]));
  const exemplars = readExemplarCities(selection.chosen);
  const capitalOfCountry = new Map(
    selection.chosen.filter(({ feature }) => feature === "PPLC").map((place) => [place.country, place]),
  );
  const placeOf = (key: string) => {
    const [code = ""] = key.split("/");
    const exact = selection.byKey.get(key);
    const hasOwn = byCode.get(code)?.entry.capitals !== undefined;
    // Sources spell capitals in their own ways: «Washington D.C.»; GeoNames knows which it is.
    return hasOwn ? exact : (capitalOfCountry.get(code) ?? exact);
  };
  const capitals = new Set(capitalKeys.flatMap((key) => placeOf(key) ?? []));
  const cities = nameCities(selection, table, byCode, provinces, exemplars, capitals);
  const cityOfPlace = new Map(cities.map((city): [unknown, City] => [city.place, city]));

  const countries = makeCountries({
    territories,
    names: countryNamesOf,
    region: readRegions(),
    facts,
    officialNames: readOfficialNames(factbook, territories),
    ...bordersAndAreas(territories),
    city: (key) => {
      const city = cityOfPlace.get(placeOf(key));
      return city && { id: city.id, label: cityLabel(city, { table, selection, exemplars }) };
    },
  });
  const populations = cityPopulations({
    chosen: cities.map(({ place }) => place),
    factbook,
    doubtful: readDoubtful(),
    namesOf: (place) => [
      cityOfPlace.get(place)?.name ?? place.name,
      ...(exemplars.get(place.geonames) ?? []).map(([, name]) => name),
    ],
  });
  const areas = readAreas();
  const cityEntities = makeCities(cities, {
    factsOf: (place) => [populations.get(place)].flatMap((fact) => fact ?? []),
    selection,
    table,
    territories: byCode,
    provinces,
    exemplars,
    areas: new Map(
      areas.map((area) => [typeof area.label === "object" ? (area.label["en"] ?? "") : "", area] as const),
    ),
    doubt: readDoubt(selection, regionNames(countries, provinces)),
    countryNames: new Set(
      countries.flatMap(({ names }) =>
        names.map((name) => fold(typeof name === "string" ? name : name.text)),
      ),
    ),
  });
  const people = new Map(
    cities.map(({ id, place, isCapital }) => [
      id,
      place.population * (isCapital || tableOf(place, table, selection) ? KNOWN : 1),
    ]),
  );
  const entities = markRivals(
    [...countries, ...areas, ...readOrganisations(), ...cityEntities],
    ({ id }) => people.get(id) ?? NATION,
  );
  return {
    dataset: datasetText({ ...readHead(), entities }),
    outlines: {
      world: lines('{"outlines":[', worldOutlines(territories).outlines, "]}\n"),
      afghanistan: lines('{"outlines":[', afghanProvinces().outlines, "]}\n"),
    },
  };
}

/** Finds the ISO code of a country by one of its English names, in small letters. */
function codeByName(
  territories: readonly Territory[],
  namesOf: CountrySources["names"],
): (name: string) => string | undefined {
  const codes = new Map(
    territories.flatMap((territory) =>
      [territory.label.en, ...namesOf(territory).toNames().map(textOf)].map(
        (name) => [name.toLowerCase(), territory.code] as const,
      ),
    ),
  );
  return (name) => codes.get(name);
}

/** Names of countries, provinces and states, folded, with the codes of the countries that they lie in. */
function regionNames(
  countries: readonly Entity[],
  provinces: ReadonlyMap<string, string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const regions = new Map<string, Set<string>>();
  const add = (name: string, country: string): void => {
    const folded = fold(name);
    regions.set(folded, (regions.get(folded) ?? new Set()).add(country));
  };
  for (const { names, id } of countries)
    for (const name of names) add(typeof name === "string" ? name : name.text, id);
  for (const [code, name] of provinces)
    add(name.replace(/ (?:Province|State|Region|Oblast)$/, ""), code.slice(0, 2));
  return regions;
}

/** Refuses what the extension would refuse. */
function datasetText(dataset: Dataset): string {
  const result = validateDataset(dataset);
  if (!result.ok) {
    const errors = result.errors
      .slice(0, 20)
      .map(({ path, problem, remedy }) => `${path}: ${problem}; ${remedy}`);
    throw new Error(
      `the world dataset does not fit the format (${result.total} errors)\n${errors.join("\n")}`,
    );
  }
  const { entities, ...head } = dataset;
  return lines(`${JSON.stringify(head, null, 1).slice(0, -2)},\n "entities": [`, entities, "]}\n");
}

function lines(opening: string, items: readonly unknown[], closing: string): string {
  return `${opening}\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n${closing}`;
}
