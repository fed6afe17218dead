import { useEffect, useRef, useState } from "preact/hooks";
import type { KeptDraft } from "../../browser/drafts.ts";
import type { Draft } from "../../draft/draft.ts";
import type { DraftApi } from "./api.ts";

/** Milliseconds without a change after which a draft is stored. */
const QUIET = 400;

/** Changes that can be undone. */
const REMEMBERED = 200;

export interface DraftState {
  readonly draft: Draft;
  /** Changes the draft. Changes with the same `typing` in a row, letters of one field, are undone as one. */
  readonly edit: (next: Draft, typing?: string) => void;
  /** Undefined where there is nothing to undo. */
  readonly undo: (() => void) | undefined;
  /** The browser does not store the draft, though it should. */
  readonly unstored: boolean;
  /** Stores nothing more: the draft is saved or thrown away. */
  readonly close: () => void;
}

/** A draft while it is worked on: every change can be undone, and is stored soon, at once where the tab is left. */
export function useDraft(kept: KeptDraft, api: Pick<DraftApi, "keep">): DraftState {
  const [draft, setDraft] = useState(kept.draft);
  const [past, setPast] = useState<readonly Draft[]>([]);
  const [unstored, setUnstored] = useState(false);
  const typed = useRef<string | undefined>(undefined);
  const open = useRef(true);
  const stored = useRef(kept.draft);

  useEffect(() => {
    if (!kept.stored) return;
    const store = () => {
      if (!open.current || stored.current === draft) return;
      stored.current = draft;
      api.keep({ ...kept, draft }).then(
        () => setUnstored(false),
        () => setUnstored(true),
      );
    };
    const timer = setTimeout(store, QUIET);
    document.addEventListener("visibilitychange", store);
    window.addEventListener("pagehide", store);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", store);
      window.removeEventListener("pagehide", store);
    };
  }, [api, kept, draft]);

  return {
    draft,
    edit(next, typing) {
      if (next === draft) return;
      if (typing === undefined || typing !== typed.current)
        setPast((before) => [...before, draft].slice(-REMEMBERED));
      typed.current = typing;
      setDraft(next);
    },
    undo:
      past.length === 0
        ? undefined
        : () => {
            typed.current = undefined;
            setDraft(past.at(-1) ?? draft);
            setPast(past.slice(0, -1));
          },
    unstored,
    close: () => {
      open.current = false;
    },
  };
}
