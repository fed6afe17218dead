import type { Box } from "../intent/motion.ts";

export type Side = "below" | "above" | "right" | "left";

export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
  readonly side: Side;
}

export interface PlacementInput {
  /** The client rects of the mention, one a line that it is wrapped over; at least one. */
  readonly rects: readonly Box[];
  /** Index of the rect that the reader pointed at. */
  readonly pointed: number;
  /** The card as wide and as high as it wants to be. */
  readonly card: { readonly width: number; readonly height: number };
  readonly viewport: Box;
  /** Lines run from top to bottom: the card stands beside the name. */
  readonly vertical: boolean;
  /** The text runs from right to left: the card ends where the name ends. */
  readonly rtl: boolean;
  /** The side that the card is on: it stays there as long as there is room. */
  readonly current?: Side | undefined;
}

/** Between name and card, in CSS px. */
const GAP = 6;
/** Between card and edge of the viewport. */
const MARGIN = 12;
/** How far the card starts before the name, so that their texts stand under each other. */
const OUTDENT = 16;
/** A card lower than this is not worth reading: another side is sought. */
const LEAST = 160;

/**
 * Where the card stands: below the name, or above it, or beside it, wherever it fits in the viewport, and never
 * over the name. Where it fits nowhere, the roomiest side and a card that scrolls. All in CSS px of the viewport.
 */
export function place(input: PlacementInput): Placement {
  const name = bounds(neighbours(input.rects, input.pointed, input.vertical));
  const pointed = input.rects[input.pointed] ?? name;
  const order: readonly Side[] = input.vertical
    ? input.rtl
      ? ["left", "right", "below", "above"]
      : ["right", "left", "below", "above"]
    : ["below", "above", input.rtl ? "left" : "right", input.rtl ? "right" : "left"];
  const rooms = order.map((side) => ({ side, ...room(side, name, input.viewport) }));
  const wanted = {
    width: input.card.width,
    height: Math.min(input.card.height, input.viewport.height - 2 * MARGIN),
  };
  const fits = (space: { width: number; height: number }, height: number) =>
    space.width >= wanted.width && space.height >= height;

  const stay = rooms.find(({ side }) => side === input.current);
  const along = rooms.slice(0, 2);
  const chosen =
    (stay && fits(stay, Math.min(wanted.height, LEAST)) ? stay : undefined) ??
    along.find((space) => fits(space, wanted.height)) ??
    roomiest(along.filter((space) => fits(space, Math.min(wanted.height, LEAST)))) ??
    roomiest(rooms.filter((space) => fits(space, 0)));
  return stand(chosen?.side ?? "below", chosen?.height ?? wanted.height, wanted, name, pointed, input);
}

function stand(
  side: Side,
  roomHeight: number,
  wanted: { readonly width: number; readonly height: number },
  name: Box,
  pointed: Box,
  input: PlacementInput,
): Placement {
  const edge = insideOf(input.viewport);
  const maxHeight = Math.max(0, Math.floor(roomHeight));
  const height = Math.min(wanted.height, maxHeight);
  const { width } = wanted;
  const along = input.rtl ? pointed.left + pointed.width + OUTDENT - width : pointed.left - OUTDENT;
  let left = between(along, edge.left, edge.right - width);
  let top = between(pointed.top - OUTDENT, edge.top, edge.bottom - height);
  if (side === "below") top = Math.max(name.top + name.height + GAP, edge.top);
  else if (side === "above") top = Math.min(name.top - GAP, edge.bottom) - height;
  else if (side === "right") left = Math.max(name.left + name.width + GAP, edge.left);
  else left = Math.min(name.left - GAP, edge.right) - width;
  return { side, maxHeight, left, top };
}

/** The space on a side of the name; a name outside the viewport takes none of it. */
function room(side: Side, name: Box, viewport: Box): { readonly width: number; readonly height: number } {
  const edge = insideOf(viewport);
  let width = edge.right - edge.left;
  let height = edge.bottom - edge.top;
  if (side === "below") height = between(edge.bottom - name.top - name.height - GAP, 0, height);
  else if (side === "above") height = between(name.top - GAP - edge.top, 0, height);
  else if (side === "right") width = between(edge.right - name.left - name.width - GAP, 0, width);
  else width = between(name.left - GAP - edge.left, 0, width);
  return { width, height };
}

/** The edges of what is left of the viewport within its margins. */
function insideOf({ left, top, width, height }: Box) {
  return {
    left: left + MARGIN,
    top: top + MARGIN,
    right: left + width - MARGIN,
    bottom: top + height - MARGIN,
  };
}

/** The pointed rect and the parts of the name on the lines next to it; a part in another column is far away. */
function neighbours(rects: readonly Box[], pointed: number, vertical: boolean): readonly Box[] {
  const at = rects[pointed];
  if (at === undefined) return rects;
  return rects.filter((rect) =>
    vertical
      ? gap(at.left, at.width, rect.left, rect.width) <= 2 * at.width
      : gap(at.top, at.height, rect.top, rect.height) <= 2 * at.height,
  );
}

function gap(a: number, aSize: number, b: number, bSize: number): number {
  return Math.max(0, b - (a + aSize), a - (b + bSize));
}

function bounds(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
}

function roomiest<R extends { readonly width: number; readonly height: number }>(
  rooms: readonly R[],
): R | undefined {
  return rooms.reduce<R | undefined>(
    (best, next) => (best && best.height >= next.height ? best : next),
    undefined,
  );
}

/** The low bound wins where the bounds cross. */
function between(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
