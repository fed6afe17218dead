import type { HostRequest } from "../browser/protocol.ts";
import { mainParts } from "../ui/map/frame.ts";
import type { Outline, Point } from "../ui/map/outlines.ts";
import { layOutStory, type StoryMap } from "../ui/map/story-map.ts";

/** In CSS px: as wide as the column of the options. */
const WIDTH = 480;
const HIGHEST = 260;

/** What frames the map: all places alike, wherever they lie. */
const EVERYWHERE = "everywhere";

/**
 * The places of a list on one map, keys being their ids; null where none of them has a place on Earth.
 *
 * @param outlines named in the reader's language
 */
export function contentsMap(
  places: HostRequest<"places/map">["places"],
  outlines: readonly Outline[],
): StoryMap | null {
  const byId = new Map(outlines.map((outline) => [outline.id, outline]));
  const shown = places.flatMap((place) => {
    const { id, name, location } = place;
    const point = location ?? middleOf(byId.get(id));
    return point ? [{ key: id, name, mentions: 1, point, country: EVERYWHERE }] : [];
  });
  return layOutStory({ outlines, places: shown }, WIDTH, HIGHEST);
}

/** Where a country without a location is marked: amid the points of its main parts. */
function middleOf(outline: Outline | undefined): Point | undefined {
  if (!outline) return undefined;
  const points = mainParts(outline);
  const [first] = points;
  if (!first) return undefined;
  let [lon, lat] = [0, 0];
  for (const [east, north] of points) {
    // Counted from the first one, so that a country astride 180° does not land on the other side of the Earth.
    lon += ((east - first[0] + 540) % 360) - 180;
    lat += north;
  }
  return { lat: lat / points.length, lon: ((first[0] + lon / points.length + 540) % 360) - 180 };
}
