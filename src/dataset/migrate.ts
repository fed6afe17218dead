export type Migration =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: string; readonly remedy: string };

/** Brings plain data of one version to the next. It leaves what it is given as it is, and what it does not understand in place. */
export type MigrationStep = (dataset: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/**
 * One step a version, the first from version 1 to 2. There is only version 1 yet. Who writes version 2 raises
 * `FORMAT_VERSION`, adds the step here and an example of the new version to tests/datasets/versions.
 */
const STEPS: readonly MigrationStep[] = [];

/**
 * Brings a dataset of an older format version to the newest, step by step, and refuses a newer one. A dataset without
 * `format` is of version 1. What is not a dataset at all passes unchanged: validation names what is wrong with it.
 *
 * @param steps all that there are: the newest version is one more than their number
 */
export function migrate(input: unknown, steps: readonly MigrationStep[] = STEPS): Migration {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return { ok: true, value: input };
  const newest = steps.length + 1;
  const format = "format" in input ? input.format : 1;
  if (format === newest) return { ok: true, value: input };
  if (typeof format !== "number" || !Number.isInteger(format) || format < 1)
    return refuse("not a version of the format", `write "format": ${newest}, or leave it out`);
  if (format > newest) {
    return refuse(
      `version ${format} of the format is newer than this Kontekst, which reads up to ${newest}`,
      "update Kontekst, or ask the author for an older version of the dataset",
    );
  }
  const value = steps
    .slice(format - 1)
    .reduce<Readonly<Record<string, unknown>>>((dataset, step) => step(dataset), { ...input });
  return { ok: true, value: { ...value, format: newest } };
}

function refuse(problem: string, remedy: string): Migration {
  return { ok: false, problem, remedy };
}
