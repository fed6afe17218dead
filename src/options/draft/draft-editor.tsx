import { useEffect, useRef, useState } from "preact/hooks";
import type { KeptDraft } from "../../browser/drafts.ts";
import { formatDate } from "../../dataset/time.ts";
import type { Draft } from "../../draft/draft.ts";
import { useWords } from "../../ui/preact/words.ts";
import type { OptionsApi } from "../api.ts";
import { DraftEntityItem } from "./draft-entity.tsx";
import { DraftSave } from "./draft-save.tsx";
import { removeEntity } from "./edit-draft.ts";
import { finishDraft } from "./finish-draft.ts";
import { useDatasetTitles } from "./use-dataset-titles.ts";
import { useDraft } from "./use-draft.ts";

interface Props {
  readonly kept: KeptDraft;
  readonly api: OptionsApi;
  readonly onThrow: (kept: KeptDraft) => void;
  readonly onSaved: (kept: KeptDraft, title: string) => void;
}

/** The names that were found in a page, to be mended, described and saved as a dataset. */
export function DraftEditor({ kept, api, onThrow, onSaved }: Props) {
  const { t, count, language } = useWords();
  const { draft, edit, undo, unstored, close } = useDraft(kept, api.drafts);
  const [said, setSaid] = useState("");
  const titleOf = useDatasetTitles(api);
  const list = useRef<HTMLUListElement>(null);
  const { title, source, entities } = draft;
  const unsure = entities.filter(({ sure, known }) => !sure && !known).length;

  const tell = (text: string) => setSaid((before) => (before === text ? `${text}\u00a0` : text));
  const change = (next: Draft, text?: string, typing?: string) => {
    edit(next, typing);
    if (text !== undefined) tell(text);
  };
  const takeBack = () => {
    if (!undo) return;
    undo();
    tell(t("draft_undone"));
  };
  /** Opens an entity, by its place in the draft, and goes to it. */
  const goTo = (at: number) => {
    const item = list.current?.children[Math.max(0, at)];
    const details = item?.querySelector("details");
    if (details) details.open = true;
    item?.querySelector("summary")?.focus();
  };
  const remove = (at: number, id: string, name: string) => {
    change(removeEntity(draft, id), t("draft_removed", name));
    // The focus goes with what is removed; the next place that a keyboard expects is the one that takes its place.
    requestAnimationFrame(() => {
      const items = list.current?.children ?? [];
      items[Math.min(at, items.length - 1)]?.querySelector("summary")?.focus();
    });
  };
  const throwAway = async () => {
    close();
    await api.drafts.drop(kept.id).catch(() => undefined);
    onThrow({ ...kept, draft });
  };

  // A shortcut undoes what is on the screen, also right after a change.
  const shortcut = useRef(takeBack);
  shortcut.current = takeBack;
  useEffect(() => {
    const listening = new AbortController();
    const pressed = (event: KeyboardEvent) => {
      const { target, key, shiftKey, ctrlKey, metaKey } = event;
      if (key !== "z" || shiftKey || !(ctrlKey || metaKey)) return;
      // A field undoes its own letters.
      if (target instanceof HTMLElement && target.matches("input:not([type=radio], [type=checkbox])")) return;
      event.preventDefault();
      shortcut.current();
    };
    document.addEventListener("keydown", pressed, { signal: listening.signal });
    return () => listening.abort();
  }, []);

  const about = [source.publisher, source.date && formatDate(source.date, language)]
    .filter(Boolean)
    .join(", ");
  return (
    <>
      <main class="draft">
        <h1>{t("draft_title")}</h1>
        <p class="quiet" dir="auto">
          {source.url ? (
            <a href={source.url} target="_blank" rel="noreferrer">
              {String(source.title)}
            </a>
          ) : (
            String(source.title)
          )}
          {about !== "" && ` (${about})`}
        </p>
        <p>
          {count("draft_found", entities.length)} {unsure > 0 && count("draft_unsureCount", unsure)}{" "}
          {t("draft_how")}
        </p>
        {kept.cut && <p class="failure">{t("draft_cut")}</p>}
        {!kept.stored && <p class="failure">{t("draft_memoryOnly")}</p>}
        {unstored && (
          <p class="failure" role="alert">
            {t("draft_unstored")}
          </p>
        )}
        <label class="draft-field">
          <span>{t("draft_datasetTitle")}</span>
          <input
            dir="auto"
            value={title}
            placeholder={String(source.title)}
            onInput={({ currentTarget }) =>
              change({ ...draft, title: currentTarget.value }, undefined, "title")
            }
          />
        </label>
        {entities.length === 0 && <p class="draft-none">{t("draft_noneLeft")}</p>}
        <ul class="draft-entities" ref={list}>
          {entities.map((entity, at) => (
            <DraftEntityItem
              key={entity.id}
              entity={entity}
              draft={draft}
              paragraphs={kept.paragraphs}
              titleOf={titleOf}
              onChange={change}
              onRemove={(name) => remove(at, entity.id, name)}
            />
          ))}
        </ul>
        <p class="for-screen-readers" role="status">
          {said}
        </p>
      </main>
      <DraftSave
        api={api}
        json={() => `${JSON.stringify(finishDraft(draft), undefined, 2)}\n`}
        title={title.trim() || `${finishDraft(draft).id}.json`}
        fileName={`${finishDraft(draft).id}.json`}
        disabled={entities.length === 0}
        onUndo={undo && takeBack}
        onThrow={() => void throwAway()}
        goTo={goTo}
        onSaved={async (name) => {
          close();
          await api.drafts.drop(kept.id).catch(() => undefined);
          onSaved(kept, name);
        }}
      />
    </>
  );
}
