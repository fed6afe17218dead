import * as v from "valibot";
import { type DatasetError, ErrorList } from "../dataset/dataset-error.ts";
import { explain } from "../dataset/explain.ts";

/** Changes when the meaning of a stored value does; `migrations` then says how an older one becomes this one. */
const SETTINGS_VERSION = 1;

const values = {
  /** Which pages are read without being asked. */
  pages: v.picklist(["news", "all", "asked"]),
  /** What the reader said of single sites, by host name without `www.`; it outranks `pages`. */
  sites: v.record(v.string(), v.picklist(["on", "off"])),
  /** Which mentions of an entity are underlined; all can be hovered. */
  underline: v.picklist(["first", "all", "none"]),
  /** Interface language (BCP 47); null follows the browser. */
  language: v.union([v.string(), v.null()]),
  /** Datasets that were switched or moved: first wins. Those not named here are on: own ones before these, others after. */
  datasets: v.array(v.strictObject({ id: v.string(), enabled: v.boolean() })),
  /** Raised when the content of a dataset changes, so that all who hear of changed settings hear of that too. */
  datasetChanges: v.number(),
  /** Readings that the reader refused: this name is not this entity, on a site or, where it names none, anywhere. */
  corrections: v.array(
    v.strictObject({
      name: v.string(),
      dataset: v.string(),
      entity: v.string(),
      site: v.exactOptional(v.string()),
    }),
  ),
};

const SettingsSchema = v.object({
  version: v.literal(SETTINGS_VERSION),
  pages: v.fallback(values.pages, "news"),
  sites: v.fallback(values.sites, {}),
  underline: v.fallback(values.underline, "first"),
  language: v.fallback(values.language, null),
  datasets: v.fallback(values.datasets, []),
  datasetChanges: v.fallback(values.datasetChanges, 0),
  corrections: v.fallback(values.corrections, []),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;

export type Correction = Settings["corrections"][number];

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  pages: "news",
  sites: {},
  underline: "first",
  language: null,
  datasets: [],
  datasetChanges: 0,
  corrections: [],
};

/** Settings from what is stored: each value that cannot be read becomes its default, the others stay. */
export function parseSettings(stored: unknown): Settings {
  const result = v.safeParse(SettingsSchema, stored);
  return result.success ? result.output : DEFAULT_SETTINGS;
}

/** Settings of a backup; what an older version did not have yet may be missing. */
const BackedUp = v.strictObject({
  version: v.number(),
  pages: v.exactOptional(values.pages),
  sites: v.exactOptional(values.sites),
  underline: v.exactOptional(values.underline),
  language: v.exactOptional(values.language),
  datasets: v.exactOptional(values.datasets),
  datasetChanges: v.exactOptional(values.datasetChanges),
  corrections: v.exactOptional(values.corrections),
});

/** Settings from a file that a reader gives: all of it is as it should be, or each error is named by its path. */
export function checkSettings(
  input: unknown,
):
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly errors: readonly DatasetError[]; readonly total: number } {
  const list = new ErrorList();
  const result = v.safeParse(BackedUp, input);
  if (!result.success) explain(BackedUp, input, ["settings"], list);
  else if (result.output.version > SETTINGS_VERSION)
    list.add(["settings", "version"], () => ({
      problem: `version ${result.output.version} is newer than this Kontekst, which reads up to ${SETTINGS_VERSION}`,
      remedy: "update Kontekst",
    }));
  else return { ok: true, settings: { ...DEFAULT_SETTINGS, ...result.output, version: SETTINGS_VERSION } };
  return { ok: false, errors: list.errors, total: list.total };
}
