import { useEffect, useRef, useState } from "preact/hooks";
import { useWords } from "../ui/preact/words.ts";
import type { ListedDataset, OptionsApi } from "./api.ts";
import { exportDataset, rearrange, removeDataset } from "./dataset-changes.ts";
import { DatasetImport } from "./dataset-import.tsx";
import { DatasetItem } from "./dataset-item.tsx";
import { moveDataset, placeDataset, switchDataset, toSettings } from "./dataset-order.ts";

interface Props {
  readonly api: OptionsApi;
  /** @param said what went wrong, where that is known */
  readonly onFailure: (said?: string) => void;
}

/** The datasets in the order in which they are believed, and where new ones come in. */
export function DatasetList({ api, onFailure }: Props) {
  const { t, language } = useWords();
  const [datasets, setDatasets] = useState<readonly ListedDataset[] | "failed" | null>(null);
  const [said, setSaid] = useState("");
  const head = useRef<HTMLParagraphElement>(null);
  const list = useRef({ load: async () => {}, changing: Promise.resolve(), changes: 0 });

  // Titles are loaded again in another language.
  useEffect(() => {
    const watching = new AbortController();
    let latest = 0;
    const load = async () => {
      const mine = ++latest;
      const loaded = await api.datasets().catch(() => "failed" as const);
      const isNews = mine === latest && list.current.changes === 0;
      if (!isNews || watching.signal.aborted) return;
      // A list that was there stays, and with it an import that goes on.
      setDatasets((shown) => (loaded === "failed" && shown !== null ? shown : loaded));
    };
    list.current.load = load;
    void load();
    api.watch(() => void load(), watching.signal);
    return () => watching.abort();
  }, [api, language]);

  if (datasets === null) return null;
  if (datasets === "failed") return <p class="quiet">{t("options_datasetsFailed")}</p>;

  /** One change after the other; what is shown runs ahead of it and falls back to what holds where it fails. */
  const change = (next: readonly ListedDataset[], work: () => Promise<void>, failed?: string) => {
    setDatasets(next);
    list.current.changes++;
    list.current.changing = list.current.changing
      .then(work)
      .catch(() => onFailure(failed))
      .then(() => {
        list.current.changes--;
        return list.current.load();
      });
  };
  const set = (next: readonly ListedDataset[]) => change(next, () => rearrange(api, toSettings(next)));
  const reorder = (dataset: ListedDataset, next: readonly ListedDataset[]) => {
    set(next);
    setSaid(t("options_movedTo", dataset.title, next.indexOf(dataset) + 1, next.length));
  };
  const remove = ({ id, title }: ListedDataset) => {
    // The button that has the focus goes.
    head.current?.focus();
    change(
      datasets.filter((dataset) => dataset.id !== id),
      async () => {
        const { state } = await removeDataset(api, id);
        if (state === "removed") setSaid(t("options_removed", title));
        else onFailure(t("options_untold"));
      },
      t("options_removeFailed", title),
    );
  };

  return (
    <>
      {datasets.length > 1 && (
        <p class="quiet" ref={head} tabIndex={-1}>
          {t("options_datasetOrder")}
        </p>
      )}
      <ol class="datasets">
        {datasets.map((dataset, at) => (
          <DatasetItem
            key={dataset.id}
            dataset={dataset}
            openStore={api.openStore}
            mapOf={api.mapOf}
            onSwitch={(enabled) => set(switchDataset(datasets, dataset.id, enabled))}
            onMove={
              datasets.length > 1
                ? (by) => reorder(dataset, moveDataset(datasets, dataset.id, by))
                : undefined
            }
            onPlace={(to) => reorder(dataset, placeDataset(datasets, dataset.id, to))}
            onExport={() => void exportDataset(api, dataset.id).catch(() => onFailure())}
            onRemove={dataset.builtIn ? undefined : () => remove(dataset)}
            isFirst={at === 0}
            isLast={at === datasets.length - 1}
          />
        ))}
      </ol>
      <p class="for-screen-readers" role="status">
        {said}
      </p>
      <DatasetImport api={api} />
    </>
  );
}
