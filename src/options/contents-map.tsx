import { intlLocale } from "../dataset/locale.ts";
import type { StoryMap } from "../ui/map/story-map.ts";
import { useWords } from "../ui/preact/words.ts";

/** Names that a screen reader says of a map; the list under it has all. */
const SAID = 5;

/** Where the places that were found lie. The list under it says the same in words. */
export function ContentsMap({ map }: { readonly map: StoryMap }) {
  const { t, language } = useWords();
  const { width, height, scale } = map;
  const names = map.labels.flatMap(({ key, text }) => (key === undefined ? [] : text));
  const said = new Intl.ListFormat(intlLocale(language)).format(names.slice(0, SAID));
  return (
    <svg
      class="contents-map"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t("options_contentsMap", said)}
    >
      {map.areas.map(({ path }, at) => (
        <path key={at} d={path} />
      ))}
      {map.dots.map(({ key, x, y }) => (
        <circle key={key} cx={x} cy={y} r={3} />
      ))}
      {map.labels.map(({ text, x, y, anchor, key }) => (
        <text
          key={`${text} ${x} ${y}`}
          class={key === undefined ? "neighbour" : ""}
          x={x}
          y={y}
          text-anchor={anchor}
        >
          {text}
        </text>
      ))}
      <path class="scale" d={`M${scale.x} ${scale.y - 3}v3h${scale.length}v-3`} />
      <text class="neighbour" x={scale.x} y={scale.y - 6}>
        {t("popup_km", new Intl.NumberFormat(intlLocale(language)).format(scale.km))}
      </text>
    </svg>
  );
}
