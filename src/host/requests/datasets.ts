import type { HostHandlers } from "../../browser/messages.ts";
import { contentsMap } from "../contents-map.ts";
import { listDatasets } from "../dataset-list.ts";
import { outlines } from "../locator-map.ts";
import { inLanguage } from "../story-map.ts";
import type { Shared } from "./shared.ts";

/** The reader's datasets, for the options. */
export function datasetRequests({ library, speech }: Shared) {
  return {
    async "datasets/list"() {
      const [{ datasets }, { language }] = await Promise.all([library(), speech()]);
      return listDatasets(datasets, language);
    },

    async "places/map"({ places }) {
      const [{ excerpts }, { language }] = await Promise.all([library(), speech()]);
      const countries = outlines().filter(({ kind }) => kind === "country");
      const datasets = await excerpts(() => ({ named: countries.map(({ id }) => id) }));
      return contentsMap(places, inLanguage(countries, datasets, language));
    },
  } satisfies Partial<HostHandlers>;
}
