import type { Words } from "../ui/preact/words.ts";
import { WordsContext } from "../ui/preact/words.ts";
import type { PopupApi } from "./api.ts";
import type { FirstLook } from "./early-answers.ts";
import { PageReportApp } from "./page-report-app.tsx";

interface Props {
  readonly api: PopupApi;
  readonly words: Words;
  /** `popup`: a window of its own width; `panel`: fills what it is given, as in a side panel or a tab. */
  readonly surface: "popup" | "panel";
  /** What is known when the first picture is drawn; without it, that is word of its coming. */
  readonly first?: FirstLook;
}

const NOTHING_YET: FirstLook = { tab: undefined, state: { kind: "loading" }, settings: null };

/** The page in a minute: one app behind the toolbar button and in the side panel. */
export function PopupApp({ api, words, surface, first = NOTHING_YET }: Props) {
  return (
    <WordsContext.Provider value={words}>
      <PageReportApp api={api} surface={surface} first={first} />
    </WordsContext.Provider>
  );
}
