import type { HostHandlers } from "../../browser/messages.ts";
import { changeSettingsIn } from "../../browser/private-settings.ts";
import { describeEntity } from "../../dataset/describe.ts";
import { entityLabel } from "../../dataset/locale.ts";
import { correct } from "../corrections.ts";
import { evidenceSentences, MOST_NAMED } from "../evidence.ts";
import { locatorMap, outlines } from "../locator-map.ts";
import { type Shared, siteOf } from "./shared.ts";

/** What a card shows, and «Not this one». */
export function cardRequests({ library, speech, finder }: Shared) {
  return {
    async "card/view"({ date, ...ref }, asker) {
      if (asker.from === "screen") finder.opened(ref);
      const [{ datasets: all, excerpts }, { language, phrases }] = await Promise.all([library(), speech()]);
      // The built-in ones are made to be read beside each other; one of the reader's own takes nothing from them.
      const isAlone = all.some(({ record }) => record.id === ref.dataset && record.builtIn);
      const described = [ref.entity];
      const datasets = await excerpts((id) => (id === ref.dataset || !isAlone ? { described } : undefined));
      return describeEntity(datasets, ref, { language, phrases, ...(date !== undefined && { date }) });
    },

    async "card/map"(ref) {
      const [{ excerpts }, { language }] = await Promise.all([library(), speech()]);
      const named = outlines().map(({ id }) => id);
      const datasets = await excerpts((id) => ({
        named,
        described: id === ref.dataset ? [ref.entity] : [],
      }));
      return locatorMap(datasets, ref, language);
    },

    async "card/why"(evidence) {
      const { reason } = evidence;
      const related = reason.kind === "related" ? reason.entities.slice(0, MOST_NAMED) : [];
      const [{ excerpts }, { language, messages }] = await Promise.all([library(), speech()]);
      const datasets = await excerpts((id) => {
        const named = related.flatMap(({ dataset, entity }) => (dataset === id ? entity : []));
        return named.length === 0 ? undefined : { named };
      });
      const sentences = evidenceSentences(messages, language, evidence, (ref) => {
        const entity = datasets.find(({ id }) => id === ref.dataset)?.entity(ref.entity);
        return entity && entityLabel(entity, language);
      });
      return sentences.join(" ");
    },

    async "mention/correct"(refusal, asker) {
      await changeSettingsIn(asker.private, (settings) => ({
        ...settings,
        corrections: correct(settings.corrections, { ...refusal, site: siteOf(asker, refusal.site) }),
      }));
      return {};
    },
  } satisfies Partial<HostHandlers>;
}
