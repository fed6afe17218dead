import { useEffect, useRef } from "preact/hooks";
import type { StoreRequests } from "../browser/store-worker.ts";
import { useWords } from "../ui/preact/words.ts";

interface Props {
  /** Which file was refused, and how many errors it has. */
  readonly head: string;
  readonly result: Extract<StoreRequests["check"]["response"], { state: "invalid" }>;
}

/** Why a file was not taken: each error by line and path, with what to write instead. They are in English, as the format is. */
export function DatasetErrors({ head: said, result: { errors, total } }: Props) {
  const { t, count } = useWords();
  const head = useRef<HTMLParagraphElement>(null);
  useEffect(() => head.current?.focus(), [errors]);
  return (
    <div class="failure dataset-errors">
      <p ref={head} tabIndex={-1}>
        <strong>{said}</strong> {t("options_nothingChanged")}
      </p>
      <ol lang="en">
        {errors.map(({ path, line, problem, remedy }) => (
          <li key={`${line} ${path}`}>
            <code>{path}</code>
            {line !== undefined && <small> line {line}</small>}
            <br />
            {problem}; {remedy}
          </li>
        ))}
      </ol>
      {total > errors.length && <p>{count("options_moreErrors", total - errors.length)}</p>}
    </div>
  );
}
