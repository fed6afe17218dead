import { expect, test } from "vitest";
import type { Outline } from "./outlines.ts";
import { labelBox } from "./point-label.ts";
import { coreCountries, type StoryPlace } from "./story-frame.ts";
import { layOutStory, type StoryMap, type StoryMapSubject } from "./story-map.ts";

const box = (id: string, west: number, south: number, east: number, north: number): Outline => ({
  id,
  name: id,
  kind: id.includes("province") ? "province" : "country",
  rings: [[west, south, east, south, east, north, west, north]],
});

const outlines = [
  box("Middle", 60, 30, 70, 38),
  box("East", 70, 26, 80, 40),
  box("Far", -100, 30, -90, 40),
  box("north-province", 60, 34, 70, 38),
  box("south-province", 60, 30, 70, 34),
];
const town = (key: string, lat: number, lon: number, mentions = 1, country = "Middle"): StoryPlace => ({
  key,
  name: key,
  mentions,
  point: { lat, lon },
  country,
});
const middle: StoryPlace = {
  key: "middle",
  name: "Middle",
  mentions: 9,
  outline: "Middle",
  country: "Middle",
};
const far: StoryPlace = { key: "far", name: "Far", mentions: 2, outline: "Far", country: "Far" };

function laidOut(places: readonly StoryPlace[], changes: Partial<StoryMapSubject> = {}): StoryMap {
  const map = layOutStory({ outlines, places, ...changes }, 348, 188);
  if (!map) throw new Error("no map");
  return map;
}

test("a story plays in the countries that most of its places are in", () => {
  expect(coreCountries([middle, far])).toEqual(["Middle"]);
  expect(coreCountries([{ ...middle, mentions: 2 }, far])).toEqual(["Middle", "Far"]);
  expect(coreCountries([{ ...town("a", 1, 1), country: "Middle" }])).toEqual(["Middle"]);
  const mentions = [22, 6, 5, 5, 4, 4];
  const everywhere = mentions.map((times, at) => ({ ...far, country: `${at}`, mentions: times }));
  expect(coreCountries(everywhere)).toEqual(["0"]);
});

test("that country fills the map; what is named elsewhere is told apart", () => {
  const map = laidOut([middle, far, town("Town", 33, 62)]);
  expect(map.countries).toEqual(["Middle"]);
  expect(map.beyond).toEqual(["far"]);
  expect(map.areas.map(({ role }) => role)).toEqual(["abroad", "country", "province", "province"]);
  expect(map.areas.find(({ role }) => role === "country")?.key).toBe("middle");
});

test("dots grow with the mentions, the largest is drawn first, and north is up", () => {
  const { dots } = laidOut([town("North", 37, 65), town("South", 31, 65, 16), town("West", 34, 61, 4)]);
  expect(dots.map(({ key }) => key)).toEqual(["South", "West", "North"]);
  const [south, west, north] = dots;
  expect(south?.radius).toBeGreaterThan(west?.radius ?? 0);
  expect(north?.y).toBeLessThan(south?.y ?? 0);
  expect(west?.x).toBeLessThan(north?.x ?? 0);
});

test("a point alone shows its surroundings, not its whole country", () => {
  const { scale } = laidOut([town("Town", 33, 65)]);
  const whole = laidOut([town("Town", 33, 65)], { whole: new Set(["Middle"]) });
  expect(scale.km / scale.length).toBeLessThan(whole.scale.km / whole.scale.length);
});

test("no name stands on another, on a dot or over the edge", () => {
  const crowd = Array.from({ length: 40 }, (_, at) =>
    town(`Town number ${at}`, 31 + (at % 7), 61 + (at % 9), at + 1),
  );
  const { labels, width, height } = laidOut([middle, ...crowd]);
  expect(labels.length).toBeGreaterThan(5);
  const boxes = labels.filter(({ key }) => key?.startsWith("Town")).map(labelBox);
  for (const [at, a] of boxes.entries()) {
    expect(a.left).toBeGreaterThanOrEqual(0);
    expect(a.right).toBeLessThanOrEqual(width);
    expect(a.bottom).toBeLessThanOrEqual(height);
    for (const b of boxes.slice(at + 1))
      expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
  }
});

test("who holds an area and a place comes with them", () => {
  const map = laidOut([town("Town", 36, 65), middle], {
    areaHolders: new Map([["north-province", 0]]),
    pointHolders: new Map([["Town", 0]]),
  });
  expect(map.areas.filter(({ role }) => role === "province").map(({ holder }) => holder)).toEqual([
    0,
    undefined,
  ]);
  expect(map.dots[0]?.holder).toBe(0);
});

test("places that are nowhere on Earth make no map", () => {
  expect(layOutStory({ outlines, places: [{ key: "a", name: "A", mentions: 1 }] }, 348, 188)).toBeNull();
});
