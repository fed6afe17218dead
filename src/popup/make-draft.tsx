import { useState } from "preact/hooks";
import { useWords } from "../ui/preact/words.ts";
import type { PopupApi } from "./api.ts";

interface Props {
  readonly api: Pick<PopupApi, "makeDraft" | "openDraft" | "readPage">;
  readonly tab: number;
}

/** Times that the worker is asked for a page that is being read again, and milliseconds between. */
const TRIES = 20;
const BETWEEN = 150;

/** The way from a page to a dataset of its names: drafted here, finished in the options. */
export function MakeDraft({ api, tab }: Props) {
  const { t } = useWords();
  const [state, setState] = useState<"idle" | "working" | "empty" | "unread">("idle");

  /** A worker that was stopped in between has forgotten the page: it is read again. */
  const draft = async () => {
    let made = await api.makeDraft(tab);
    if (made.state === "unread") await api.readPage(tab);
    for (let at = 0; made.state === "unread" && at < TRIES; at++) {
      await new Promise((resolve) => setTimeout(resolve, BETWEEN));
      made = await api.makeDraft(tab);
    }
    if (made.state !== "ready") return setState(made.state);
    await api.openDraft(made.id);
    setState("idle");
  };
  const make = () => {
    setState("working");
    draft().catch(() => setState("unread"));
  };
  return (
    <p class="make-draft">
      <button
        type="button"
        class="quiet-command"
        aria-disabled={state === "working"}
        onClick={() => state !== "working" && make()}
      >
        {t("popup_draft")}
      </button>
      <span role="status">
        {state === "working" && t("popup_drafting")}
        {state === "empty" && t("popup_draftEmpty")}
        {state === "unread" && t("popup_draftUnread")}
      </span>
    </p>
  );
}
