import { useEffect, useState } from "preact/hooks";
import type { StoreRequests, StoreWorker } from "../browser/store-worker.ts";
import { TypeMark } from "../ui/preact/type-mark.tsx";
import { useWords } from "../ui/preact/words.ts";
import { ContentsMap } from "./contents-map.tsx";

interface Props {
  readonly id: string;
  readonly title: string;
  readonly openStore: () => StoreWorker;
}

/** What is in a dataset, behind a line that opens it. Its worker lives as long as it is open. */
export function DatasetContents({ id, title, openStore }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t("options_contents")}</summary>
      {isOpen && <Contents id={id} title={title} openStore={openStore} />}
    </details>
  );
}

function Contents({ id, title, openStore }: Props) {
  const { t, count, language } = useWords();
  const [query, setQuery] = useState("");
  const [worker, setWorker] = useState<StoreWorker | null>(null);
  const [answer, setAnswer] = useState<StoreRequests["search"]["response"] | "failed" | null>(null);

  useEffect(() => {
    const opened = openStore();
    setWorker(opened);
    return () => opened.end();
  }, [openStore]);

  useEffect(() => {
    let current = true;
    worker?.ask("search", { id, query, language }).then(
      (found) => current && setAnswer(found),
      () => current && setAnswer("failed"),
    );
    return () => {
      current = false;
    };
  }, [worker, id, query, language]);

  return (
    <div class="contents">
      <input
        type="search"
        aria-label={t("options_searchIn", title)}
        placeholder={t("options_searchIn", title)}
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <p class="quiet" role="status">
        {answer === "failed" && t("options_contentsFailed")}
        {answer !== null && answer !== "failed" && count("options_hits", answer.total)}
      </p>
      {answer !== null && answer !== "failed" && answer.map && <ContentsMap map={answer.map} />}
      {answer !== null && answer !== "failed" && (
        <ul>
          {answer.found.map(({ id: entity, type, name, description, as }) => (
            <li key={entity}>
              <TypeMark type={type} /> {name}
              {as && <small> ({as})</small>}
              {description && <small> {description}</small>}
            </li>
          ))}
          {answer.total > answer.found.length && <li aria-hidden="true">…</li>}
        </ul>
      )}
    </div>
  );
}
