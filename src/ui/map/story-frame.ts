import { type Frame, frameOf, mainParts } from "./frame.ts";
import type { Outline, Point } from "./outlines.ts";

/** A place that a page names, as far as a map needs to know it. */
export interface StoryPlace {
  /** One text for one place, for whoever asked for the map. */
  readonly key: string;
  readonly name: string;
  /** At least 1. */
  readonly mentions: number;
  /** For a place that is a point. */
  readonly point?: Point;
  /** Id of the outline that the place is. */
  readonly outline?: string;
  /** Id of the outline of the country that it is or lies in. */
  readonly country?: string;
}

/** A story plays where so large a share of its mentions of places lies; what is elsewhere does not shrink the map. */
const CORE = 0.55;
/** A country that is named less often than this share of the most named one is none that the story plays in. */
const BESIDE = 1 / 3;
/** So much larger than a locator map: 4 % of air on each side. */
const ZOOM = 1.21;
/** Degrees of latitude shown around a point whose country is not shown as a whole. */
const AROUND = 2.2;

/** Ids of the countries that the story plays in, most mentioned first. */
export function coreCountries(places: readonly StoryPlace[]): string[] {
  const mentions = new Map<string, number>();
  for (const { country, mentions: times } of places) {
    if (country !== undefined) mentions.set(country, (mentions.get(country) ?? 0) + times);
  }
  const total = [...mentions.values()].reduce((sum, times) => sum + times, 0);
  const core: string[] = [];
  let covered = 0;
  const most = Math.max(...mentions.values());
  for (const [country, times] of [...mentions].sort(([, a], [, b]) => b - a)) {
    if (covered >= CORE * total || times < BESIDE * most) break;
    core.push(country);
    covered += times;
  }
  return core;
}

/**
 * The frame of a story's map: each country that it plays in as a whole where the page names it or `whole` does, else
 * the surroundings of its places. `null` where nothing has a place on Earth.
 *
 * @param width in CSS px
 * @param highest greatest height in CSS px
 */
export function storyFrame(
  outlines: readonly Outline[],
  places: readonly StoryPlace[],
  core: readonly string[],
  whole: ReadonlySet<string>,
  width: number,
  highest: number,
): Frame | null {
  const points = core.flatMap((country): Point[] => {
    const inside = places.filter((place) => place.country === country);
    const spots = inside.flatMap(({ point }) => point ?? []);
    const outline = outlines.find(({ id }) => id === country);
    const isNamed = inside.some((place) => place.outline === country) || whole.has(country);
    if (outline && (isNamed || spots.length === 0))
      return [...mainParts(outline).map(([lon, lat]) => ({ lon, lat })), ...spots];
    return spots.flatMap(surroundings);
  });
  const frame = frameOf({ id: "", name: "", kind: "country", rings: [] }, points, width, highest);
  return frame && nearer(frame, width);
}

/** A locator map leaves air around its country for what lies there; here the places need the room. */
function nearer(frame: Frame, width: number): Frame {
  const { height, pxPerKm } = frame;
  return {
    height,
    pxPerKm: ZOOM * pxPerKm,
    project(lon, lat) {
      const point = frame.project(lon, lat);
      return (
        point && [width / 2 + ZOOM * (point[0] - width / 2), height / 2 + ZOOM * (point[1] - height / 2)]
      );
    },
  };
}

function surroundings({ lat, lon }: Point): Point[] {
  const wide = AROUND / Math.max(0.2, Math.cos((lat * Math.PI) / 180));
  return [
    { lat: lat - AROUND, lon },
    { lat: lat + AROUND, lon },
    { lat, lon: lon - wide },
    { lat, lon: lon + wide },
  ];
}
