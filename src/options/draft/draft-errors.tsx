import { useEffect, useRef } from "preact/hooks";
import type { StoreRequests } from "../../browser/store-worker.ts";
import { useWords } from "../../ui/preact/words.ts";

interface Props {
  readonly result: Extract<StoreRequests["check"]["response"], { state: "invalid" }>;
  /** Shows an entity by its place in the draft. */
  readonly goTo: (entity: number) => void;
}

/** Why a draft cannot be saved as it is: each error by its path, which leads to what it is about. They are in English, as the format is. */
export function DraftErrors({ result: { errors, total }, goTo }: Props) {
  const { count } = useWords();
  const head = useRef<HTMLParagraphElement>(null);
  useEffect(() => head.current?.focus(), [errors]);
  return (
    <div class="failure dataset-errors">
      <p ref={head} tabIndex={-1}>
        <strong>{count("draft_invalid", total)}</strong>
      </p>
      <ol lang="en">
        {errors.map(({ path, problem, remedy }) => {
          const entity = /^entities\[(\d+)\]/.exec(path)?.[1];
          return (
            <li key={path}>
              {entity === undefined ? (
                <code>{path}</code>
              ) : (
                <button type="button" class="as-link" onClick={() => goTo(Number(entity))}>
                  <code>{path}</code>
                </button>
              )}
              <br />
              {problem}; {remedy}
            </li>
          );
        })}
      </ol>
      {total > errors.length && <p>{count("options_moreErrors", total - errors.length)}</p>}
    </div>
  );
}
