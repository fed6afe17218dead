import "./trouble.css";
import { useEffect, useRef, useState } from "preact/hooks";
import type { TroubleEntry } from "../browser/protocol.ts";
import { useWords } from "../ui/preact/words.ts";
import { StoreTrouble } from "./store-trouble.tsx";
import type { TroubleApi } from "./trouble-api.ts";
import { troubleReport } from "./trouble-report.ts";

/** What went wrong, as the very text that is copied. */
export function TroubleSection({ api }: { readonly api: TroubleApi }) {
  const { t } = useWords();
  const [entries, setEntries] = useState<readonly TroubleEntry[]>([]);
  const [said, setSaid] = useState("");
  const status = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    let isShown = true;
    api.list().then(
      (list) => isShown && setEntries(list),
      // The rest of the page says that the worker does not answer.
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [api]);

  const report = troubleReport(entries, api);
  const copy = () =>
    api.copy(report).then(
      () => setSaid(t("options_troubleCopied")),
      () => setSaid(t("options_troubleNotCopied")),
    );
  const clear = () =>
    api.clear().then(
      () => {
        // The button that has the focus goes.
        status.current?.focus();
        setEntries([]);
        setSaid(t("options_troubleCleared"));
      },
      () => setSaid(t("options_failed")),
    );

  return (
    <section class="trouble" aria-labelledby="trouble">
      <h2 id="trouble">{t("options_trouble")}</h2>
      <div>
        <StoreTrouble api={api} />
        <p class="quiet">{t(entries.length > 0 ? "options_troubleWhat" : "options_troubleNone")}</p>
        {entries.length > 0 && (
          <>
            <textarea readOnly rows={6} aria-labelledby="trouble" lang="en" dir="ltr" value={report} />
            <p class="answers">
              <button type="button" class="answer" onClick={() => void copy()}>
                {t("options_troubleCopy")}
              </button>
              <button type="button" class="answer" onClick={() => void clear()}>
                {t("options_troubleClear")}
              </button>
            </p>
          </>
        )}
        <p class="trouble-said" role="status" ref={status} tabIndex={-1}>
          {said}
        </p>
      </div>
    </section>
  );
}
