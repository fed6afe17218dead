import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type MigrationStep, migrate } from "./migrate.ts";
import { Entity, Fact, FORMAT_VERSION } from "./schema.ts";
import { parseDataset } from "./validate.ts";

test.each([{ format: 1, id: "x" }, { id: "x" }, [], null, "text"])("%j passes as it is", (input) => {
  expect(migrate(input)).toEqual({ ok: true, value: input });
});

test("a newer version is refused with what to do", () => {
  expect(migrate({ format: 7 })).toEqual({
    ok: false,
    problem: "version 7 of the format is newer than this Kontekst, which reads up to 1",
    remedy: "update Kontekst, or ask the author for an older version of the dataset",
  });
});

test.each(["1", 0, -1, 1.5, null, {}])("%j is no version", (format) => {
  expect(migrate({ format })).toMatchObject({ ok: false, remedy: 'write "format": 1, or leave it out' });
});

test("a dataset of a newer version is judged by nothing but its version", () => {
  expect(parseDataset('{"format": 2, "things": []}')).toMatchObject({
    ok: false,
    total: 1,
    errors: [{ path: "format" }],
  });
});

describe("an example of every version there has been", () => {
  const folder = join(import.meta.dirname, "../../tests/datasets/versions");

  test("is kept, and no other", () => {
    const versions = Array.from({ length: FORMAT_VERSION }, (_, at) => `${at + 1}.json`);
    expect(readdirSync(folder).sort()).toEqual(versions);
  });

  test.each(readdirSync(folder))("%s is read as the newest", (file) => {
    const result = parseDataset(readFileSync(join(folder, file), "utf8"));
    if (!result.ok) throw new Error(JSON.stringify(result.errors));
    const { format, entities } = result.dataset;
    expect(format).toBe(FORMAT_VERSION);
    const used = (things: readonly object[]) => new Set(things.flatMap((thing) => Object.keys(thing)));
    expect(used(entities)).toEqual(new Set(Object.keys(Entity.entries)));
    expect(used(entities.flatMap(({ facts = [] }) => facts))).toEqual(new Set(Object.keys(Fact.entries)));
  });
});

/** Versions that there never were: names were `titles` in the first, and a list from the third on. */
const steps: readonly MigrationStep[] = [
  ({ titles, ...rest }) => ({ ...rest, name: titles }),
  ({ name, ...rest }) => ({ ...rest, names: [name] }),
];

describe("with steps from version to version", () => {
  test.each([
    [{ titles: "Oslo" }, "of the first version, which need not say so"],
    [{ format: 1, titles: "Oslo" }, "of the first"],
    [{ format: 2, name: "Oslo" }, "of the second"],
  ])("%j, %s, takes those that it lacks", (input, _) => {
    const before = structuredClone(input);
    expect(migrate(input, steps)).toEqual({ ok: true, value: { format: 3, names: ["Oslo"] } });
    expect(input).toEqual(before);
  });

  test("the newest passes as it is, one that is newer still is refused", () => {
    const newest = { format: 3, names: ["Oslo"] };
    expect(migrate(newest, steps)).toEqual({ ok: true, value: newest });
    expect(migrate({ format: 4 }, steps)).toMatchObject({
      ok: false,
      problem: expect.stringContaining("up to 3"),
    });
  });
});
