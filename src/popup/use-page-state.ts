import { useCallback, useEffect, useLayoutEffect, useState } from "preact/hooks";
import type { Settings } from "../browser/settings.ts";
import type { PopupApi } from "./api.ts";
import type { FirstLook } from "./early-answers.ts";
import { loadPageState } from "./load-page-state.ts";
import type { PageState } from "./page-state.ts";

export interface InQuestion {
  readonly tab: number | undefined;
  readonly state: PageState;
  readonly settings: Settings | null;
  /** Looks again, after something was done to the page, until the page has had time to act on it. */
  readonly refresh: () => void;
}

/** Milliseconds after which a page that was told something has done it: the settings reach its script by themselves. */
const SETTLING = [150, 600];

/**
 * The state of the tab in question, kept up with the page, the settings and, in a panel, the active tab. What is shown
 * stays until something else is known, so that a change does not flicker.
 * @param first what is known when the first picture is drawn
 */
export function usePageState(api: PopupApi, first: FirstLook): InQuestion {
  const [known, setKnown] = useState<Known>(first);
  const [settings, setSettings] = useState<Settings | null>(first.settings);
  const [round, setRound] = useState(0);
  const look = useCallback(() => setRound((last) => last + 1), []);
  const refresh = useCallback(() => {
    look();
    for (const pause of SETTLING) setTimeout(look, pause);
  }, [look]);

  useEffect(() => {
    const watching = new AbortController();
    api.watch(refresh, watching.signal);
    return () => watching.abort();
  }, [api, refresh]);

  // Before the first paint, so that a report that is ready is not waited for.
  useLayoutEffect(() => {
    const looking = new AbortController();
    api.settings().then(
      (read) => looking.signal.aborted || setSettings(read),
      () => undefined, // the page's own state tells that the extension does not answer
    );
    const show = (state: PageState, tab: number | undefined) =>
      setKnown((last) => keepUp(last, { tab, state }));
    void loadPageState(api, show, looking.signal);
    return () => looking.abort();
  }, [api, round]);

  return { ...known, settings, refresh };
}

type Known = Pick<InQuestion, "tab" | "state">;

/**
 * A report that is there is not taken away by word that the same page is being read once more, nor drawn anew where nothing
 * has changed.
 */
function keepUp(last: Known, next: Known): Known {
  const { state: before } = last;
  const { state: now } = next;
  if (
    before.kind === "report" &&
    now.kind === "report" &&
    before.report === now.report &&
    last.tab === next.tab
  )
    return last;
  const isSamePage = before.kind === "report" && now.kind === "waiting" && before.page.url === now.page.url;
  return isSamePage && last.tab === next.tab ? last : next;
}
