import { useEffect, useState } from "preact/hooks";
import type { DraftOnShelf } from "../../browser/drafts.ts";
import { useWords } from "../../ui/preact/words.ts";
import type { DraftApi } from "./api.ts";

/** The drafts that are neither saved nor thrown away, to go on with; nothing where there are none. */
export function DraftList({ api }: { readonly api: Pick<DraftApi, "list" | "watch"> }) {
  const { t } = useWords();
  const [drafts, setDrafts] = useState<readonly DraftOnShelf[]>([]);
  useEffect(() => {
    const watching = new AbortController();
    const load = () => void api.list().then(setDrafts, () => setDrafts([]));
    load();
    api.watch(load, watching.signal);
    return () => watching.abort();
  }, [api]);
  if (drafts.length === 0) return null;
  return (
    <section aria-labelledby="drafts">
      <h3 id="drafts">{t("draft_open")}</h3>
      <ul class="drafts">
        {drafts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#draft=${id}`} dir="auto">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
