import "./summary.css";
import type { PageReport, Place } from "../browser/protocol.ts";
import { useWords } from "../ui/preact/words.ts";
import type { EntityRef } from "./api.ts";
import { SummarySentence } from "./summary-sentence.tsx";

interface Props {
  readonly report: PageReport;
  readonly goTo: (place: Place) => void;
  readonly openCard: (entity: EntityRef) => void;
}

/** The page in its own sentences, or a word on why there are none. */
export function Summary({ report, goTo, openCard }: Props) {
  const { t } = useWords();
  return (
    <section aria-labelledby="summary-heading">
      <h2 id="summary-heading">{t("popup_summary")}</h2>
      {report.summary.length === 0 ? (
        <p class="quiet">{t("popup_noSummary")}</p>
      ) : (
        <ul class="summary" dir="auto" {...(report.page.language && { lang: report.page.language })}>
          {report.summary.map((sentence) => (
            <SummarySentence
              key={`${sentence.block}:${sentence.start}`}
              sentence={sentence}
              entities={report.entities}
              goTo={goTo}
              openCard={openCard}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
