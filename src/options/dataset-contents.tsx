import { useEffect, useState } from "preact/hooks";
import type { StoreRequests, StoreWorker } from "../browser/store-worker.ts";
import type { StoryMap } from "../ui/map/story-map.ts";
import { TypeMark } from "../ui/preact/type-mark.tsx";
import { useWords } from "../ui/preact/words.ts";
import type { OptionsApi } from "./api.ts";
import { ContentsMap } from "./contents-map.tsx";

interface Props {
  readonly id: string;
  readonly title: string;
  readonly openStore: () => StoreWorker;
  readonly mapOf: OptionsApi["mapOf"];
}

/** What is in a dataset, behind a line that opens it. Its worker lives as long as it is open. */
export function DatasetContents(props: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t("options_contents")}</summary>
      {isOpen && <Contents {...props} />}
    </details>
  );
}

function Contents({ id, title, openStore, mapOf }: Props) {
  const { t, count, language } = useWords();
  const [query, setQuery] = useState("");
  const [worker, setWorker] = useState<StoreWorker | null>(null);
  const [answer, setAnswer] = useState<StoreRequests["search"]["response"] | "failed" | null>(null);

  const [map, setMap] = useState<StoryMap | null>(null);

  useEffect(() => {
    const opened = openStore();
    setWorker(opened);
    return () => opened.end();
  }, [openStore]);

  useEffect(() => {
    let current = true;
    worker?.ask("search", { id, query, language }).then(
      async (found) => {
        if (!current) return;
        setAnswer(found);
        // The list says the same in words.
        const places = await mapOf(found.places).catch(() => null);
        if (current) setMap(places);
      },
      () => current && setAnswer("failed"),
    );
    return () => {
      current = false;
    };
  }, [worker, id, query, language, mapOf]);

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
      {map && <ContentsMap map={map} />}
      {answer !== null && answer !== "failed" && (
        <ul>
          {answer.found.map(({ id: entity, type, name, description, as }) => (
            <li key={entity}>
              <TypeMark type={type} /> {name}
              {as && <small> ({as})</small>}
              {description && <small>, {description}</small>}
            </li>
          ))}
          {answer.total > answer.found.length && <li aria-hidden="true">…</li>}
        </ul>
      )}
    </div>
  );
}
