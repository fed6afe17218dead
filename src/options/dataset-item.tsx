import { useState } from "preact/hooks";
import type { StoreWorker } from "../browser/store-worker.ts";
import { IconButton } from "../ui/preact/icon-button.tsx";
import { useWords } from "../ui/preact/words.ts";
import type { ListedDataset, OptionsApi } from "./api.ts";
import { DatasetContents } from "./dataset-contents.tsx";
import { DragHandle } from "./drag-handle.tsx";
import { Figures } from "./figures.tsx";
import { Question } from "./question.tsx";

interface Props {
  readonly dataset: ListedDataset;
  readonly openStore: () => StoreWorker;
  readonly mapOf: OptionsApi["mapOf"];
  readonly onSwitch: (enabled: boolean) => void;
  /** Undefined where there is nothing to change places with. */
  readonly onMove: ((by: 1 | -1) => void) | undefined;
  /** Moves it to a place among the others, from 0. */
  readonly onPlace: (to: number) => void;
  readonly onExport: () => void;
  /** Undefined for what comes with the extension. */
  readonly onRemove: (() => void) | undefined;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** One dataset: what it is about, how much it holds, whom it has that from, and what can be done with it. */
export function DatasetItem(props: Props) {
  const { dataset, openStore, mapOf, onSwitch, onMove, onPlace, onExport, onRemove, isFirst, isLast } = props;
  const { t, count } = useWords();
  const [asksToRemove, setAsksToRemove] = useState(false);
  const { title, description, sources, sourceCount, enabled, damaged } = dataset;
  const arrow = (by: 1 | -1, key: string, atEnd: boolean) => (
    <IconButton
      icon={by === -1 ? "up" : "down"}
      label={t(key, title)}
      isOff={atEnd}
      onPress={() => onMove?.(by)}
    />
  );

  return (
    <li class="dataset" data-id={dataset.id} data-enabled={enabled && !damaged}>
      <div class="dataset-head">
        {onMove && <DragHandle onPlace={onPlace} />}
        <h3>{title}</h3>
        {onMove && arrow(-1, "options_moveUp", isFirst)}
        {onMove && arrow(1, "options_moveDown", isLast)}
        <button
          type="button"
          role="switch"
          class="switch"
          aria-checked={enabled}
          aria-label={t("options_useDataset", title)}
          onClick={() => onSwitch(!enabled)}
        />
      </div>
      {description && <p>{description}</p>}
      {damaged ? <p class="failure">{t("options_damaged")}</p> : <Figures of={dataset} />}
      {sources.length > 0 && (
        <details>
          <summary>{count("options_sources", sourceCount)}</summary>
          <ul>
            {sources.map((source) => (
              <li key={source.title}>
                {source.title}
                {source.licence && <small> ({source.licence})</small>}
              </li>
            ))}
            {sourceCount > sources.length && <li aria-hidden="true">…</li>}
          </ul>
        </details>
      )}
      {!damaged && <DatasetContents id={dataset.id} title={title} openStore={openStore} mapOf={mapOf} />}
      {asksToRemove && onRemove ? (
        <Question
          text={t("options_removeQuestion", title)}
          yes={t("options_removeYes")}
          no={t("options_removeNo")}
          onYes={onRemove}
          onNo={() => setAsksToRemove(false)}
        />
      ) : (
        <p class="dataset-acts">
          {!damaged && (
            <button type="button" class="as-link" aria-label={t("options_export", title)} onClick={onExport}>
              {t("options_exportShort")}
            </button>
          )}
          {onRemove && (
            <button
              type="button"
              class="as-link"
              aria-label={t("options_remove", title)}
              onClick={() => setAsksToRemove(true)}
            >
              {t("options_removeShort")}
            </button>
          )}
        </p>
      )}
    </li>
  );
}
