import { useEffect, useState } from "preact/hooks";
import type { PageReport } from "../browser/protocol.ts";
import type { BackgroundView } from "../dataset/view.ts";
import type { StoryMapView } from "../ui/map/story-map-view.ts";
import type { PopupApi } from "./api.ts";
import { keyOf } from "./entity-groups.ts";
import { firstPicture } from "./first-picture.ts";
import { storyDatasets } from "./story-datasets.ts";

/** Where a story happens and what went before it. */
export interface SettingOfStory {
  /** Null where the page names no place. */
  readonly map: StoryMapView | null;
  /** What the datasets tell that the story may be about, heaviest first. */
  readonly backgrounds: readonly BackgroundView[];
}

/**
 * The setting of a report's story, asked for anew where the page names others. It comes after the report's first picture, and all of it
 * at once: the report is drawn once more, and none of it pushes the rest on.
 *
 * @returns undefined until it is there
 */
export function useSettingOfStory(
  api: Pick<PopupApi, "storyMap" | "background">,
  tab: number | undefined,
  report: PageReport,
): SettingOfStory | undefined {
  const [setting, setSetting] = useState<SettingOfStory>();
  const { date, url } = report.page;
  const datasets = storyDatasets(report.entities);
  const places = report.entities
    .filter(({ type }) => type === "place")
    .map((place) => `${keyOf(place)} ${place.mentions.length}`)
    .join();

  useEffect(() => {
    let current = true;
    void (async () => {
      await firstPicture();
      if (!current) return;
      const map = tab === undefined || places === "" ? null : api.storyMap(tab).catch(() => null);
      const asked = datasets.map((dataset) => api.background(dataset, date).catch(() => null));
      const [drawn, told] = await Promise.all([map, Promise.all(asked)]);
      const backgrounds = told.filter((each) => each !== null);
      if (current) setSetting({ map: drawn, backgrounds });
    })();
    return () => {
      current = false;
    };
  }, [api, tab, url, date, places, datasets.join(" ")]);

  return setting;
}
