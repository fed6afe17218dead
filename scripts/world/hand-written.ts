import * as v from "valibot";
import { type Dataset, DatasetSchema, Entity } from "../../src/dataset/schema.ts";
import { readInput } from "./sources.ts";

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

/** What states call themselves in treaties, by ISO code. */
export function readOfficialNames(): ReadonlyMap<string, OfficialName> {
  return new Map(
    Object.entries(readInput("official-names.json", OfficialNames)).flatMap(([source, names]) =>
      Object.entries(names).map(([code, name]) => [code, { name, source }] as const),
    ),
  );
}

/** Organisations that news names daily, written by hand with their sources. */
export function readOrganisations(): Entity[] {
  return readInput("organisations.json", v.array(Entity));
}
