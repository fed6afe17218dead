import { useEffect, useRef, useState } from "preact/hooks";
import type { Correction, Settings } from "../browser/settings.ts";
import type { StoreRequests } from "../browser/store-worker.ts";
import { IconButton } from "../ui/preact/icon-button.tsx";
import { useWords } from "../ui/preact/words.ts";
import type { OptionsApi } from "./api.ts";

interface Props {
  readonly corrections: Settings["corrections"];
  readonly openStore: OptionsApi["openStore"];
  readonly onChange: (change: (corrections: Settings["corrections"]) => Settings["corrections"]) => void;
}

type Named = StoreRequests["name"]["response"][number];

/** The readings that the reader refused, each of which can be taken back. */
export function CorrectionList({ corrections, openStore, onChange }: Props) {
  const { t, language } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [named, setNamed] = useState<ReadonlyMap<string, Named>>(new Map());
  const [said, setSaid] = useState("");
  const refs = corrections.map(({ dataset, entity }) => ({ dataset, entity }));
  /** Another text where other entities are to be named. */
  const asked = JSON.stringify(refs);

  useEffect(() => {
    if (refs.length === 0) return;
    const worker = openStore();
    worker.ask("name", { entities: refs, language }).then(
      (answers) => setNamed(new Map(refs.map((ref, at) => [keyOf(ref), answers[at] ?? null]))),
      // Their ids say who is meant, too.
      () => undefined,
    );
    return () => worker.end();
  }, [asked, language, openStore]);

  const nameOf = (correction: Correction) => named.get(keyOf(correction))?.name ?? correction.entity;
  const remove = (correction: Correction) => {
    // The button that has the focus goes; the next place that a keyboard expects is the list's own head.
    heading.current?.focus();
    setSaid(t("options_correctionUndone", correction.name, nameOf(correction)));
    onChange((now) => now.filter((other) => JSON.stringify(other) !== JSON.stringify(correction)));
  };

  return (
    <div class="sites corrections">
      <h3 ref={heading} tabIndex={-1}>
        {t("options_corrections")}
      </h3>
      {corrections.length === 0 ? (
        <p class="quiet">{t("options_noCorrections")}</p>
      ) : (
        <ul>
          {corrections.map((correction) => {
            const { name, site } = correction;
            const entity = nameOf(correction);
            const description = named.get(keyOf(correction))?.description;
            return (
              <li key={JSON.stringify(correction)}>
                <span class="site">
                  {t("options_correction", name, entity)}
                  {description !== undefined && <small>, {description}</small>}
                  <small class="where">
                    {site === undefined ? t("options_correctionEverywhere") : t("options_correctionAt", site)}
                  </small>
                </span>
                <IconButton
                  icon="close"
                  label={t("options_correctionUndo", name, entity)}
                  onPress={() => remove(correction)}
                />
              </li>
            );
          })}
        </ul>
      )}
      <p class="for-screen-readers" role="status">
        {said}
      </p>
    </div>
  );
}

function keyOf({ dataset, entity }: Pick<Correction, "dataset" | "entity">): string {
  return `${dataset}/${entity}`;
}
