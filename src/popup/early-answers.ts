import type { PageReport } from "../browser/protocol.ts";
import type { Settings } from "../browser/settings.ts";
import type { Tab } from "../browser/tabs.ts";
import type { PopupApi } from "./api.ts";
import { firstState } from "./load-page-state.ts";
import type { PageState } from "./page-state.ts";

/** Milliseconds that a first picture may wait for the page's state, so that it is the report and not word of its coming. */
const PATIENCE = 100;

/** What the first picture shows. */
export interface FirstLook {
  readonly tab: number | undefined;
  readonly state: PageState;
  readonly settings: Settings | null;
}

/** Questions that were asked before this script ran. */
export interface Asked {
  readonly tab: Promise<Tab | null>;
  readonly report: Promise<PageReport | null>;
  readonly settings: Promise<Settings>;
}

/**
 * Asks at once what the first picture needs, while scripts and messages are still being read. The answers are given to
 * the first who asks; everything later is asked anew. Who watches hears at once of what has changed meanwhile.
 *
 * @param asked what has been asked already; what fails of it is asked again
 * @returns the API with those answers, and a promise of the first picture: of what is known when all is there, or when it is
 *   no use to wait longer
 */
export function askEarly(
  api: PopupApi,
  asked?: Asked,
): { readonly api: PopupApi; readonly answered: Promise<FirstLook> } {
  const tab = asked === undefined ? api.tab() : asked.tab.catch(api.tab);
  const settings = asked === undefined ? api.settings() : asked.settings.catch(api.settings);
  const ofTab = <T>(ask: (id: number) => Promise<T>) => tab.then((found) => found && ask(found.id));
  const readerState = ofTab(api.readerState);
  const report = asked === undefined ? ofTab(api.report) : asked.report.catch(() => ofTab(api.report));
  // With a report there is something to show, whatever keeps the page's own script from answering.
  const state = Promise.allSettled([report]).then(([made]) =>
    made.status === "fulfilled" && made.value ? undefined : Promise.allSettled([readerState]),
  );
  const watching = new AbortController();
  let isChanged = false;
  api.watch(() => {
    isChanged = true;
  }, watching.signal);
  const all = Promise.allSettled([tab, settings, state]);
  const known: { tab?: Tab | null; settings?: Settings; report?: PageReport | null } = {};
  tab.then((found) => (known.tab = found)).catch(() => undefined);
  settings.then((found) => (known.settings = found)).catch(() => undefined);
  report.then((found) => (known.report = found)).catch(() => undefined);
  const look = (): FirstLook => ({
    tab: known.tab?.id,
    state: firstState(known.tab, known.report),
    settings: known.settings ?? null,
  });
  return {
    api: {
      ...api,
      tab: once(() => tab, api.tab),
      settings: once(() => settings, api.settings),
      readerState: once(() => readerState, api.readerState),
      report: once(() => report, api.report),
      watch: (listener, signal) => {
        watching.abort();
        api.watch(listener, signal);
        if (isChanged) listener();
      },
    },
    answered: Promise.race([all, new Promise<void>((resolve) => setTimeout(resolve, PATIENCE))]).then(look),
  };
}

function once<A extends readonly unknown[], T>(
  first: () => Promise<T>,
  later: (...args: A) => Promise<T>,
): (...args: A) => Promise<T> {
  let isFirst = true;
  return (...args) => {
    if (!isFirst) return later(...args);
    isFirst = false;
    return first();
  };
}
