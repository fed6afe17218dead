import { addressOf } from "../article/page-address.ts";
import type { PageReport } from "../browser/protocol.ts";
import type { Tab } from "../browser/tabs.ts";
import type { PopupApi } from "./api.ts";
import { type PageState, pageState } from "./page-state.ts";

/** Milliseconds between looks for what is still on its way; then a page without a report is asked to be read again. */
const FIRST_LOOKS = [80, 160, 320, 640];
/** Twenty seconds in all: a slow machine that has just got Kontekst makes its datasets ready first. */
const LOOKS_AFTER_ASKING = [160, 320, 640, ...Array.from({ length: 14 }, () => 1280)];

/**
 * Finds out the state of the tab in question and tells `show` each step of it. A worker that was stopped has lost the
 * report: the page is then read once more. Ends, silently, when `signal` aborts.
 */
export async function loadPageState(
  api: Pick<PopupApi, "tab" | "readerState" | "report" | "readPage">,
  show: (state: PageState, tab: number | undefined) => void,
  signal: AbortSignal,
  wait: (milliseconds: number) => Promise<void> = sleep,
): Promise<void> {
  let tabId: number | undefined;
  let told: PageState | undefined;
  const tell = (state: PageState) => {
    const isTold = state.kind === "report" && told?.kind === "report" && told.report === state.report;
    if (!signal.aborted && !isTold) show(state, tabId);
    told = state;
    return state;
  };

  try {
    const tab = await api.tab();
    if (!tab) return void tell({ kind: "closed", reason: "unknown" });
    tabId = tab.id;
    const look = async () => {
      const reader = api.readerState(tab.id);
      reader.catch(() => undefined); // heard below
      const report = await api.report(tab.id);
      // The script of a busy page may keep us waiting; the worker has a report only while the page is open and read.
      if (report && isOf(tab, report)) tell({ kind: "report", page: report.page, report });
      return pageState(tab, await reader, report);
    };

    let state = tell(await look());
    for (const pause of FIRST_LOOKS) {
      if (!mayPass(state)) return;
      await wait(pause);
      if (signal.aborted) return;
      const next = await look();
      state = next.kind === state.kind ? next : tell(next);
    }
    if (state.kind !== "waiting") return;
    tell({ ...state, again: true });
    await api.readPage(tab.id);
    for (const pause of LOOKS_AFTER_ASKING) {
      await wait(pause);
      if (signal.aborted) return;
      state = await look();
      if (state.kind !== "waiting") return void tell(state);
    }
    tell({ kind: "failed", message: "" });
  } catch (error) {
    tell({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  }
}

/** A page that has just loaded gets its script a moment later. */
const mayPass = (state: PageState): boolean =>
  state.kind === "waiting" || (state.kind === "closed" && state.reason === "unloaded");

/** What can be shown before the page's own script has answered: a report, where the worker has one. */
export function firstState(tab: Tab | null | undefined, report: PageReport | null | undefined): PageState {
  return tab && report && isOf(tab, report)
    ? { kind: "report", page: report.page, report }
    : { kind: "loading" };
}

/** Whether the report can be of the page that the tab shows now: the worker may not have heard yet that it was left. */
function isOf({ url }: Tab, { page }: PageReport): boolean {
  if (url === undefined || !URL.canParse(url)) return true;
  return page.url === addressOf(url).address;
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
