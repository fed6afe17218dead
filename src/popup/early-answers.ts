import type { PopupApi } from "./api.ts";

/** Milliseconds that a first picture may wait for the page's state, so that it is the report and not word of its coming. */
const PATIENCE = 100;

/**
 * Asks at once what the first picture needs, while scripts and messages are still being read. The answers are given to
 * the first who asks; everything later is asked anew. Who watches hears at once of what has changed meanwhile.
 *
 * @returns the API with those answers, and a promise that they are there, or that it is no use to wait longer
 */
export function askEarly(api: PopupApi): { readonly api: PopupApi; readonly answered: Promise<void> } {
  const tab = api.tab();
  const settings = api.settings();
  const ofTab = <T>(ask: (id: number) => Promise<T>) => tab.then((found) => found && ask(found.id));
  const readerState = ofTab(api.readerState);
  const report = ofTab(api.report);
  // With a report there is something to show, whatever keeps the page's own script from answering.
  const state = Promise.allSettled([report]).then(([made]) =>
    made.status === "fulfilled" && made.value ? undefined : Promise.allSettled([readerState]),
  );
  const watching = new AbortController();
  let isChanged = false;
  api.watch(() => {
    isChanged = true;
  }, watching.signal);
  const all = Promise.allSettled([tab, settings, state]).then(() => undefined);
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
    answered: Promise.race([all, new Promise<void>((resolve) => setTimeout(resolve, PATIENCE))]),
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
