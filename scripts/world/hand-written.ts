import * as v from "valibot";
import { type Dataset, DatasetSchema, Entity } from "../../src/dataset/schema.ts";
import type { FactbookProfile } from "./factbook.ts";
import { readInput } from "./sources.ts";
import type { Territory } from "./territories.ts";

const Head = v.omit(DatasetSchema, ["entities"]);

/** Title, sources and labels of the dataset. */
export function readHead(): Omit<Dataset, "entities"> {
  return readInput("head.json", Head);
}

const OfficialNames = v.record(v.string(), v.record(v.string(), v.string()));

/** An official name in English, and the id of the source that says it. */
export interface OfficialName {
  readonly name: string;
  readonly source: string;
}

/** What is no member of the United Nations is no state, or others call it otherwise than it does itself. */
const NO_MEMBERS = new Set(["AQ", "EH", "TW", "VA", "XK"]);

/**
 * What states call themselves in treaties, by ISO code: as the World Factbook of 2015 has it, and by hand where it has no name, an
 * older one or another than the United Nations'.
 */
export function readOfficialNames(
  factbook: ReadonlyMap<string, FactbookProfile>,
  territories: readonly Territory[],
): ReadonlyMap<string, OfficialName> {
  const states = territories.filter(({ code, entry }) => entry.of === undefined && !NO_MEMBERS.has(code));
  return new Map([
    ...states.flatMap(({ code }): [string, OfficialName][] => {
      const name = factbook.get(code)?.officialName;
      return name === undefined ? [] : [[code, { name, source: "world-factbook-2015" }]];
    }),
    ...Object.entries(readInput("official-names.json", OfficialNames)).flatMap(([source, names]) =>
      Object.entries(names).map(([code, name]) => [code, { name, source }] as const),
    ),
  ]);
}

/** Organisations that news names daily, written by hand with their sources. */
export function readOrganisations(): Entity[] {
  return readInput("organisations.json", v.array(Entity));
}

/** Areas that news names as it names states, and that no code is for, written by hand. Their cities lie in them by GeoNames. */
export function readAreas(): Entity[] {
  return readInput("areas.json", v.array(Entity));
}
