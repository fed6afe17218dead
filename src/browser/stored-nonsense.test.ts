import { beforeEach, describe, expect, test, vi } from "vitest";

const stored: Record<string, unknown> = {};

vi.mock("webextension-polyfill", () => {
  const area = {
    get: async (key: string) => (key in stored ? { [key]: structuredClone(stored[key]) } : {}),
    set: async (values: object) => void Object.assign(stored, structuredClone(values)),
    remove: async (key: string) => void Reflect.deleteProperty(stored, key),
  };
  return { default: { storage: { local: area, session: area } } };
});
const { changeSettings, readSettings } = await import("./stored-settings.ts");
const { readSettingsIn } = await import("./private-settings.ts");
const { readTrouble, storeTrouble } = await import("./trouble-store.ts");
const { dropDraft, listDrafts, readDraft, readDrafts } = await import("./drafts.ts");
const { DEFAULT_SETTINGS } = await import("./settings.ts");

/** What a damaged profile, another version or somebody with a debugger may have left. */
const nonsense: readonly unknown[] = [
  null,
  0,
  Number.NaN,
  "",
  "x".repeat(100_000),
  true,
  [],
  [null, [[]], { id: 1 }],
  Object.assign([], { 5: {} }),
  {},
  { version: 1, sites: [["a", "off"]], corrections: { length: 3 }, datasets: [{}], pages: {} },
  { version: "1" },
  { version: 99, draft: null },
  new Date(0),
  new Map([["version", 1]]),
  new Uint8Array(8),
  10n,
];

beforeEach(() => {
  for (const key of Object.keys(stored)) Reflect.deleteProperty(stored, key);
});

describe.each(nonsense.map((value, at) => [at, value] as const))("stored nonsense %d", (_, value) => {
  test("instead of settings: they are the defaults, and can be changed", async () => {
    stored["settings"] = value;
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    await changeSettings((now) => ({ ...now, underline: "none" }));
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, underline: "none" });
  });

  test("instead of private choices: there are none", async () => {
    stored["private"] = value;
    expect(await readSettingsIn(true)).toEqual(DEFAULT_SETTINGS);
  });

  test("instead of the log of errors: it is empty, and begins anew", async () => {
    stored["trouble"] = value;
    expect(await readTrouble()).toEqual([]);
    await storeTrouble([]);
    expect(stored).not.toHaveProperty("trouble");
  });

  test("instead of drafts: there are none, and they can be dropped", async () => {
    Object.assign(stored, { drafts: value, "draft:a": value });
    expect(await listDrafts()).toEqual([]);
    expect(await readDrafts()).toEqual([]);
    expect(await readDraft("a")).toBeNull();
    await dropDraft("a");
    expect(stored).not.toHaveProperty("draft:a");
  });
});

test("a draft that is damaged keeps no other from the list", async () => {
  Object.assign(stored, {
    drafts: [
      { id: "a", url: "https://news.example/a", title: "A" },
      { id: "b", url: "https://news.example/b", title: "B" },
    ],
    "draft:a": { version: 1 },
  });
  expect((await listDrafts()).map(({ id }) => id)).toEqual(["a", "b"]);
  expect(await readDrafts()).toEqual([]);
});
