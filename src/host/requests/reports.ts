import type { HostHandlers } from "../../browser/messages.ts";
import { describeBackground } from "../../dataset/describe.ts";
import { outlines } from "../locator-map.ts";
import { entitiesOf } from "../open-pages.ts";
import { HELD_BY, storyMap } from "../story-map.ts";
import type { Shared } from "./shared.ts";

/** What the popup tells of a page, and its search. */
export function reportRequests({ pages, library, speech, reports, finder, known }: Shared) {
  return {
    "report/get": ({ tab }) => reports.get(tab),

    async "report/map"({ tab }) {
      const page = pages.get(tab);
      if (!page) return null;
      const [{ excerpts }, { language, phrases }] = await Promise.all([library(), speech()]);
      const read = await known(page);
      const outlined = outlines().map(({ id }) => id);
      const datasets = await excerpts((id) => ({
        named: [...outlined, ...entitiesOf(read, id)],
        label: HELD_BY,
      }));
      const { pageEntities } = await import("../page-entities.ts");
      const entities = pageEntities(read, datasets, language);
      return storyMap({ page: page.info, entities }, datasets, { language, phrases });
    },

    async "dataset/background"({ dataset, date }) {
      const [{ chronicle }, { language, phrases }] = await Promise.all([library(), speech()]);
      const index = await chronicle(dataset);
      return index
        ? describeBackground(index, { language, phrases, ...(date !== undefined && { date }) })
        : null;
    },

    async "entities/search"({ query, tab }) {
      const [books, { language }] = await Promise.all([library(), speech()]);
      const page = tab === undefined ? undefined : pages.get(tab);
      return finder.find(query, books, language, page && (await known(page)));
    },
  } satisfies Partial<HostHandlers>;
}
