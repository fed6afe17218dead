import { expect, test } from "vitest";
import { layOut } from "./locator.ts";
import type { MapSubject } from "./outlines.ts";

const square = (west: number, south: number, east: number, north: number) => [
  west,
  south,
  east,
  south,
  east,
  north,
  west,
  north,
];

/** A country of 6° by 4° between two neighbours, with one province. */
const outlines = {
  outlines: [
    { id: "middle", name: "Middle", kind: "country" as const, rings: [square(60, 32, 66, 36)] },
    { id: "west", name: "Westland", kind: "country" as const, rings: [square(50, 28, 60, 40)] },
    { id: "east", name: "Eastland", kind: "country" as const, rings: [square(66, 28, 76, 40)] },
    { id: "far", name: "Farland", kind: "country" as const, rings: [square(-100, -10, -90, 0)] },
    { id: "corner", name: "Corner", kind: "province" as const, rings: [square(60, 32, 62, 34)] },
  ],
};
const capital = { name: "Capital", lat: 34, lon: 63 };
const town = { name: "Town", lat: 35, lon: 61 };

function laidOut(changes: Partial<MapSubject> = {}) {
  const map = layOut({ outlines, country: "middle", points: [town], capital, ...changes }, 328, 160);
  if (map === null) throw new Error("no map");
  return map;
}

test("the country fills the map, neighbours are cut at its edge, what is far away is left out", () => {
  const map = laidOut();
  expect(map.width).toBe(328);
  expect(map.height).toBe(160);
  expect(map.shapes.map(({ role }) => role)).toEqual(["neighbour", "neighbour", "country", "province"]);
  const numbers = map.shapes.flatMap(({ path }) => path.match(/-?[\d.]+/g) ?? []).map(Number);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(-3);
  expect(Math.max(...numbers)).toBeLessThanOrEqual(331);
});

test("north is up and west is left", () => {
  const [place, mark] = laidOut().points;
  expect(place).toMatchObject({ role: "point" });
  expect(mark).toMatchObject({ role: "capital" });
  expect(place?.x).toBeLessThan(mark?.x ?? 0);
  expect(place?.y).toBeLessThan(mark?.y ?? 0);
});

test("places, the capital and the neighbours are named, and no name stands on another", () => {
  const { labels } = laidOut();
  expect(labels.map(({ role, text }) => `${role} ${text}`)).toEqual([
    "name Town",
    "other Capital",
    "neighbour Westland",
    "neighbour Eastland",
  ]);
  const near = laidOut({ points: [{ name: "Suburb", lat: 34.05, lon: 63.3 }] }).labels;
  const [first, second] = near;
  expect(Math.abs((first?.y ?? 0) - (second?.y ?? 0)) >= 12 || first?.anchor !== second?.anchor).toBe(true);
});

test("the capital itself is marked once", () => {
  expect(laidOut({ points: [capital] }).points).toHaveLength(1);
});

test("a place that is an area is filled and named", () => {
  const map = laidOut({ here: "corner", points: [] });
  expect(map.shapes.at(-1)?.role).toBe("here");
  expect(map.labels).toContainEqual(expect.objectContaining({ role: "name", text: "Corner" }));
  expect(laidOut({ within: "corner" }).shapes.map(({ role }) => role)).toContain("within");
});

test("a name that would cover half of the map is left to the card's title", () => {
  const { labels, points } = laidOut({ points: [{ ...town, name: "International Airport of the Town" }] });
  expect(labels.map(({ text }) => text)).toEqual(["Capital", "Westland", "Eastland"]);
  expect(points).toHaveLength(2);
});

test("the scale bar is as long as it says", () => {
  const { scale, points } = laidOut({ points: [{ name: "East", lat: 34, lon: 65 }] });
  const [east, capitalPoint] = points;
  // Two degrees of longitude at 34° north are 184.4 km.
  const pxPerKm = ((east?.x ?? 0) - (capitalPoint?.x ?? 0)) / 184.4;
  expect(scale.length / scale.km).toBeCloseTo(pxPerKm, 1);
  expect(scale.length).toBeLessThanOrEqual(82);
});

test("a country on both sides of the date line is one piece", () => {
  const map = layOut(
    {
      outlines: {
        outlines: [{ id: "x", name: "X", kind: "country", rings: [[170, 60, -170, 60, -170, 70, 170, 70]] }],
      },
      country: "x",
      points: [],
    },
    328,
    160,
  );
  const xs = (map?.shapes[0]?.path.match(/[\d.]+ /g) ?? []).map(Number);
  expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(80);
  expect(map?.shapes).toHaveLength(1);
});

test("without an outline of the country there is no map", () => {
  expect(layOut({ outlines, country: "nowhere", points: [town] }, 328, 160)).toBeNull();
});

test("the larger parts of a country and the place itself are in the frame, small islands need not be", () => {
  const islands = (points: MapSubject["points"]) =>
    layOut(
      {
        outlines: {
          outlines: [
            {
              id: "x",
              name: "X",
              kind: "country",
              rings: [square(0, 0, 10, 6), square(14, 0, 20, 6), square(40, 0, 41, 1)],
            },
          ],
        },
        country: "x",
        points,
      },
      328,
      160,
    );
  const [whole = ""] = islands([])?.shapes.map(({ path }) => path) ?? [];
  expect(whole.match(/M/g)).toHaveLength(2);
  const far = islands([{ name: "Far", lat: 0.5, lon: 40.5 }]);
  expect(far?.shapes[0]?.path.match(/M/g)).toHaveLength(3);
  expect(far?.points[0]?.x).toBeLessThan(328);
});
