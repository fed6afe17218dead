import type { HostHandlers } from "../../browser/messages.ts";
import { changeSettings } from "../../browser/stored-settings.ts";
import { deleteIndexedStore } from "../store/indexed-store.ts";
import type { Shared } from "./shared.ts";

/** What went wrong, and the state of the store. */
export function upkeepRequests({ library, trouble, isKept }: Shared) {
  return {
    async "trouble/note"(noted) {
      trouble.note(noted);
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

    async "store/reset"() {
      await deleteIndexedStore();
      await changeSettings((settings) => ({ ...settings, datasetChanges: settings.datasetChanges + 1 }));
      return {};
    },
  } satisfies Partial<HostHandlers>;
}
