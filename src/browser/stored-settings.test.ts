import { beforeEach, expect, test, vi } from "vitest";

const stored = new Map<string, unknown>();
const soon = () => new Promise((resolve) => setTimeout(resolve, 1));

vi.mock("webextension-polyfill", () => ({
  default: {
    storage: {
      local: {
        async get(key: string) {
          await soon();
          return stored.has(key) ? { [key]: structuredClone(stored.get(key)) } : {};
        },
        async set(values: object) {
          await soon();
          for (const [key, value] of Object.entries(values)) stored.set(key, structuredClone(value));
        },
      },
    },
  },
}));

/** The module as another context of the extension has it. */
async function context() {
  vi.resetModules();
  return import("./stored-settings.ts");
}

beforeEach(() => stored.clear());

test("what worker and screens change at once all holds", async () => {
  const contexts = [await context(), await context(), await context()];
  const changes = contexts.flatMap(({ changeSettings }, at) =>
    Array.from({ length: 20 }, (_, n) =>
      changeSettings((now) => ({ ...now, sites: { ...now.sites, [`${at}-${n}.example`]: "off" } })),
    ),
  );
  await Promise.all(changes);
  const { sites } = await (await context()).readSettings();
  expect(Object.keys(sites)).toHaveLength(60);
});

test("a change that cannot be made keeps nobody from the next", async () => {
  const { changeSettings } = await context();
  const failed = changeSettings(() => {
    throw new Error("no");
  });
  const next = changeSettings((now) => ({ ...now, underline: "all" }));
  await expect(failed).rejects.toThrow("no");
  expect(await next).toMatchObject({ underline: "all" });
});
