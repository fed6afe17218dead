import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { StoreRequests } from "../browser/store-worker.ts";
import { useWords } from "../ui/preact/words.ts";

interface Props {
  readonly result: Extract<StoreRequests["check"]["response"], { state: "invalid" }>;
  /** Shows an entity by its place in the dataset, where it can be put right here: then there is no file to count lines of. */
  readonly goTo?: (entity: number) => void;
  /** What was refused, and how many errors it has. */
  readonly children: ComponentChildren;
}

/**
 * Why a dataset was not taken: each error by line and path, in the reader's language; what only who writes the format by hand can get
 * wrong is told in English, as the format is.
 */
export function DatasetErrors({ result: { errors, total }, goTo, children }: Props) {
  const { t, count } = useWords();
  const head = useRef<HTMLParagraphElement>(null);
  useEffect(() => head.current?.focus(), [errors]);
  return (
    <div class="failure dataset-errors">
      <p ref={head} tabIndex={-1}>
        {children}
      </p>
      <ol>
        {errors.map(({ path, line, problem, remedy, said }) => (
          <li key={`${line} ${path}`}>
            <ErrorPath path={path} goTo={goTo} />
            {line !== undefined && !goTo && <small> {t("options_line", line)}</small>}
            <br />
            {said ? (
              t(`options_error_${said.text}`, ...said.values)
            ) : (
              <span lang="en">
                {problem}; {remedy}
              </span>
            )}
          </li>
        ))}
      </ol>
      {total > errors.length && <p>{count("options_moreErrors", total - errors.length)}</p>}
    </div>
  );
}

function ErrorPath({ path, goTo }: { readonly path: string; readonly goTo: Props["goTo"] | undefined }) {
  const entity = /^entities\[(\d+)\]/.exec(path)?.[1];
  if (entity === undefined || !goTo) return <code>{path}</code>;
  return (
    <button type="button" class="as-link" onClick={() => goTo(Number(entity))}>
      <code>{path}</code>
    </button>
  );
}
