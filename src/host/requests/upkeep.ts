import { shapeOfReaders } from "../../browser/error-shape.ts";
import type { HostHandlers } from "../../browser/messages.ts";
import { changeSettings } from "../../browser/stored-settings.ts";
import { deleteIndexedStore } from "../store/indexed-store.ts";
import type { Shared } from "./shared.ts";
import { sharedWork } from "./shared-work.ts";

/** Troubles that the scripts of one tab tell of, as long as the worker runs: a page that can bring one about can bring about many. */
const MOST_OF_A_TAB = 5;

/** What went wrong, and the state of the store. */
export function upkeepRequests({ library, trouble, isKept }: Shared) {
  const notedByTab = new Map<number, number>();

  const reset = sharedWork(async () => {
    await deleteIndexedStore();
    await changeSettings((settings) => ({ ...settings, datasetChanges: settings.datasetChanges + 1 }));
    return {};
  });

  return {
    async "trouble/note"(noted) {
      trouble.note(noted);
      return {};
    },

    async "trouble/reader"({ error, at }, { tab = -1 }) {
      const noted = notedByTab.get(tab) ?? 0;
      // Plain errors are refusals of ours, which are noted where they are made, and the browser's, of a channel that is gone.
      if (error === "Error" || noted >= MOST_OF_A_TAB) return {};
      notedByTab.set(tab, noted + 1);
      trouble.note({ part: "reader", doing: "uncaught", ...shapeOfReaders(error, at) });
      return {};
    },

    async "trouble/list"() {
      return [...(await trouble.list())];
    },

    async "trouble/clear"() {
      await trouble.clear();
      return {};
    },

    async "store/state"() {
      await library();
      return { state: isKept() ? "kept" : "memory" };
    },

    "store/reset": () => reset(undefined),
  } satisfies Partial<HostHandlers>;
}
