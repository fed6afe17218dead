import { svg } from "../element.ts";
import type { LocatorMap } from "./locator.ts";

/**
 * Draws a locator map.
 * @param label What a screen reader says of it.
 * @param scaleText The length of the scale bar in words: «100 km».
 */
export function drawMap(map: LocatorMap, label: string, scaleText: string): SVGElement {
  const { width, height, scale } = map;
  return svg(
    "svg.k-map",
    {
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "aria-label": label,
    },
    ...map.shapes.map(({ role, path }) => svg("path", { class: role, d: path })),
    ...map.points.map(({ role, x, y }) =>
      svg("circle", {
        class: role,
        cx: x,
        cy: y,
        r: role === "capital" ? 3 : 5,
      }),
    ),
    ...map.labels.map(({ role, text, x, y, anchor }) =>
      svg("text", { class: role, x: x, y: y, "text-anchor": anchor }, text),
    ),
    svg("path.scale", { d: `M${scale.x} ${scale.y - 3}v3h${scale.length}v-3` }),
    svg("text.scale-text", { x: scale.x, y: scale.y - 6 }, scaleText),
  );
}
