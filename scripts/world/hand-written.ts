import * as v from "valibot";
import { type Dataset, DatasetSchema, Entity } from "../../src/dataset/schema.ts";
import { readInput } from "./sources.ts";

const Head = v.omit(DatasetSchema, ["entities"]);

/** Title, sources and labels of the dataset. */
export function readHead(): Omit<Dataset, "entities"> {
  return readInput("head.json", Head);
}

const OfficialNames = v.record(
  v.string(),
  v.strictObject({ en: v.string(), nb: v.exactOptional(v.string()), nn: v.exactOptional(v.string()) }),
);

export type OfficialNames = v.InferOutput<typeof OfficialNames>;

/** What states call themselves in treaties, by ISO code. */
export function readOfficialNames(): OfficialNames {
  return readInput("official-names.json", OfficialNames);
}

/** Organisations that news names daily, written by hand with their sources. */
export function readOrganisations(): Entity[] {
  return readInput("organisations.json", v.array(Entity));
}
