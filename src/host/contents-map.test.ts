import { expect, test } from "vitest";
import { contentsMap } from "./contents-map.ts";
import { outlines } from "./locator-map.ts";

const place = (id: string, lat?: number, lon?: number) => ({
  id,
  name: id,
  ...(lat !== undefined && lon !== undefined && { location: { lat, lon } }),
});

test("every place with a location is a dot, and the first are named", () => {
  const map = contentsMap([place("bergen", 60.39, 5.32), place("oslo", 59.91, 10.75)], outlines());
  const [west, east] = ["bergen", "oslo"].map((id) => map?.dots.find(({ key }) => key === id));
  expect(west?.x).toBeLessThan(east?.x ?? 0);
  expect(map?.labels.flatMap(({ key }) => key ?? [])).toEqual(["bergen", "oslo"]);
  expect(map?.areas.length).toBeGreaterThan(0);
});

test("a country without a location is marked amid its outline, also where that crosses 180°", () => {
  const [dot] = contentsMap([place("fiji"), place("suva", -18.14, 178.44)], outlines())?.dots ?? [];
  expect(dot).toBeDefined();
  expect(contentsMap([place("norway"), place("kiruna", 67.86, 20.23)], outlines())?.dots).toHaveLength(2);
});

test("where nothing is on Earth, there is no map", () => {
  expect(contentsMap([], outlines())).toBeNull();
  expect(contentsMap([place("atlantis")], outlines())).toBeNull();
});
