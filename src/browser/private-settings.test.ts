import { expect, test, vi } from "vitest";
import { DEFAULT_SETTINGS } from "./settings.ts";

vi.mock("webextension-polyfill", () => ({ default: {} }));
const { layOver, setAside } = await import("./private-settings.ts");

const refusal = { name: "Farah", dataset: "kabul-2021", entity: "farah" };
const stored = {
  ...DEFAULT_SETTINGS,
  sites: { "a.example": "on", "b.example": "off" } as const,
  corrections: [{ ...refusal, site: "a.example" }],
};
const changed = {
  ...stored,
  underline: "all" as const,
  sites: { "a.example": "off", "c.example": "on" } as const,
  corrections: [...stored.corrections, { ...refusal, site: "c.example" }],
};

test("what names a site or a refused name stays in memory, the rest may be stored", () => {
  const { settings, choices } = setAside(stored, changed);
  expect(settings).toEqual({ ...stored, underline: "all" });
  expect(choices).toEqual({
    sites: { "a.example": "off", "b.example": "default", "c.example": "on" },
    corrections: [{ ...refusal, site: "c.example" }],
  });
});

test("what was set aside and is laid over again is what was chosen", () => {
  const { settings, choices } = setAside(stored, changed);
  expect(layOver(settings, choices)).toEqual(changed);
});

test("a choice that was taken back leaves nothing", () => {
  const { choices } = setAside(stored, changed);
  const back = { ...layOver(stored, choices), sites: stored.sites, corrections: stored.corrections };
  expect(setAside(stored, back).choices).toEqual({ sites: {}, corrections: [] });
});

test("what is stored later in other windows holds in private ones too", () => {
  const { choices } = setAside(stored, changed);
  const later = { ...stored, sites: { ...stored.sites, "d.example": "off" as const } };
  expect(layOver(later, choices).sites).toEqual({ ...changed.sites, "d.example": "off" });
});
