import { centre, contains, type Ring } from "./clip.ts";
import type { Size } from "./frame.ts";

/** A name on a map; `x`, `y` in px of the map, at its baseline. */
export interface MapLabel {
  readonly role: "name" | "other" | "neighbour";
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Mean width of a letter of the map's small type. */
const LETTER = 5.6;
/** Names of areas are tried on a grid of so many px. */
const GRID = { x: 12, y: 8 };
/** Share of the map's width from which a name beside its point would hide what is there; whoever reads the map has read it above. */
const LONG = 0.4;
/** Share of a name that must be in its area. */
const LEAST_INSIDE = 0.7;

/** A name beside its point: to the right, to the left, below or above, wherever nothing else stands. None that is long. */
export function markLabel(
  mark: { readonly name: string; readonly first: boolean; readonly x: number; readonly y: number },
  size: Size,
  taken: readonly Rect[],
): MapLabel | undefined {
  const { x, y, name: text } = mark;
  if (text.length * LETTER > LONG * size.width) return undefined;
  const role = mark.first ? "name" : "other";
  const spots = [
    { x: x + 8, y: y + 4, anchor: "start" },
    { x: x - 8, y: y + 4, anchor: "end" },
    { x, y: y + 18, anchor: "middle" },
    { x, y: y - 9, anchor: "middle" },
  ] as const;
  const labels = spots.map(
    (spot) => ({ role, text, anchor: spot.anchor, x: round(spot.x), y: round(spot.y) }) as const,
  );
  const free = labels.find((label) => isFree(rectOf(label), size, taken));
  return free ?? (mark.first ? labels[0] : undefined);
}

/**
 * A name in its area, as near as can be to the middle of it: all inside where there is room, else across its
 * border; none where it would stand on another name.
 */
export function areaLabel(
  role: MapLabel["role"],
  text: string,
  rings: readonly Ring[],
  size: Size,
  taken: readonly Rect[],
): MapLabel | undefined {
  const largest = largestOf(rings);
  if (largest === undefined) return undefined;
  const spots: { readonly label: MapLabel; readonly away: number; readonly share: number }[] = [];
  for (let y = GRID.y; y < size.height; y += GRID.y) {
    for (let x = GRID.x; x < size.width; x += GRID.x) {
      const label: MapLabel = { role, text, x, y, anchor: "middle" };
      const rect = rectOf(label);
      if (!isFree(rect, size, taken) || !contains(largest.ring, x, y)) continue;
      const share = shareInside(largest.ring, rect);
      if (share >= LEAST_INSIDE) spots.push({ label, share, away: Math.hypot(x - largest.x, y - largest.y) });
    }
  }
  return spots.sort((a, b) => b.share - a.share || a.away - b.away)[0]?.label;
}

export function middleLabel(text: string, rings: readonly Ring[]): MapLabel | undefined {
  const largest = largestOf(rings);
  return largest && { role: "name", text, x: round(largest.x), y: round(largest.y + 4), anchor: "middle" };
}

export function largestOf(rings: readonly Ring[]) {
  const parts = rings.map((ring) => ({ ring, ...centre(ring) }));
  return parts.reduce<(typeof parts)[number] | undefined>(
    (a, b) => (a && a.area >= b.area ? a : b),
    undefined,
  );
}

/** How much of a rectangle is inside a ring, judged by ten points of its edge. */
function shareInside(ring: Ring, { left, right, top, bottom }: Rect): number {
  const xs = [0, 0.25, 0.5, 0.75, 1].map((part) => left + part * (right - left));
  const points = xs.flatMap(
    (x) =>
      [
        [x, top],
        [x, bottom],
      ] as const,
  );
  return points.filter(([x, y]) => contains(ring, x, y)).length / points.length;
}

function isFree(rect: Rect, { width, height }: Size, taken: readonly Rect[]): boolean {
  const inside = rect.left >= 3 && rect.right <= width - 3 && rect.top >= 3 && rect.bottom <= height - 3;
  return inside && !taken.some((other) => overlap(rect, other));
}

export function rectOf({ text, x, y, anchor }: MapLabel): Rect {
  const length = text.length * LETTER;
  const left = anchor === "start" ? x : anchor === "end" ? x - length : x - length / 2;
  return { left, right: left + length, top: y - 9, bottom: y + 3 };
}

function overlap(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** To a tenth of a px. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
