import "../options.css";
import "./draft.css";
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { KeptDraft } from "../../browser/drafts.ts";
import { type Words, WordsContext } from "../../ui/preact/words.ts";
import type { OptionsApi } from "../api.ts";
import { DraftEditor } from "./draft-editor.tsx";

interface Props {
  readonly id: string;
  readonly api: OptionsApi;
  readonly words: Words;
}

type State =
  | { readonly name: "loading" }
  | { readonly name: "open"; readonly kept: KeptDraft }
  | { readonly name: "gone" }
  | { readonly name: "failed" }
  | { readonly name: "thrown"; readonly kept: KeptDraft }
  | { readonly name: "saved"; readonly kept: KeptDraft; readonly title: string };

/** A draft of a dataset, from its page to its end: saved, or thrown away. */
export function DraftScreen({ id, api, words }: Props) {
  const { t } = words;
  const [state, setState] = useState<State>({ name: "loading" });
  const [pageGone, setPageGone] = useState(false);

  useEffect(() => {
    let current = true;
    const show = (next: State) => current && setState(next);
    setState({ name: "loading" });
    api.drafts.get(id).then(
      (kept) => show(kept ? { name: "open", kept } : { name: "gone" }),
      () => show({ name: "failed" }),
    );
    return () => {
      current = false;
    };
  }, [api, id]);

  const toPage = async ({ page }: KeptDraft) => {
    if (!(await api.drafts.showPage(page.tab).catch(() => false))) setPageGone(true);
  };
  const bringBack = (kept: KeptDraft) => {
    if (kept.stored) void api.drafts.keep(kept).catch(() => undefined);
    setState({ name: "open", kept });
  };

  return (
    <WordsContext.Provider value={words}>
      <header>
        <p class="draft-way">
          <span class="wordmark">Kontekst</span>
          <a href="#settings">{t("options_title")}</a>
        </p>
      </header>
      {state.name === "open" && (
        <DraftEditor
          key={id}
          kept={state.kept}
          api={api}
          onThrow={(kept) => setState({ name: "thrown", kept })}
          onSaved={(kept, title) => setState({ name: "saved", kept, title })}
        />
      )}
      {state.name === "gone" && <Ending title={t("draft_gone")}>{t("draft_goneText")}</Ending>}
      {state.name === "failed" && <Ending title={t("popup_failed")}>{t("draft_failedText")}</Ending>}
      {state.name === "thrown" && (
        <Ending title={t("draft_thrown")}>
          <button type="button" class="answer" onClick={() => bringBack(state.kept)}>
            {t("draft_bringBack")}
          </button>
        </Ending>
      )}
      {state.name === "saved" && (
        <Ending title={t("draft_saved", state.title)} text={t("draft_savedText")}>
          <button type="button" class="answer" onClick={() => void toPage(state.kept)}>
            {t("draft_toPage")}
          </button>{" "}
          <a href="#datasets">{t("options_datasets")}</a>
          <span role="status">{pageGone && <span class="quiet"> {t("draft_pageGone")}</span>}</span>
        </Ending>
      )}
    </WordsContext.Provider>
  );
}

interface EndingProps {
  readonly title: string;
  readonly text?: string;
  readonly children: ComponentChildren;
}

/** What there is to say where there is no draft to work on. It takes the focus, so that it is heard. */
function Ending({ title, text, children }: EndingProps) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <main class="draft-ending">
      <h1 ref={head} tabIndex={-1}>
        {title}
      </h1>
      {text !== undefined && <p>{text}</p>}
      <p>{children}</p>
    </main>
  );
}
