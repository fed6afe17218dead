import "./numbers.css";
import type { PageReport, Place } from "../browser/protocol.ts";
import { intlLocale } from "../dataset/locale.ts";
import { useWords } from "../ui/preact/words.ts";

type Quantity = PageReport["numbers"][number];

interface Props {
  readonly report: PageReport;
  readonly goTo: (place: Place) => void;
}

/** The numbers that tell the story, as the page says them; each goes to its sentence. */
export function Numbers({ report, goTo }: Props) {
  const { t } = useWords();
  if (report.numbers.length === 0) return null;
  const language = report.page.language;
  return (
    <section aria-labelledby="numbers-heading">
      <h2 id="numbers-heading">{t("popup_numbers")}</h2>
      <ul class="numbers">
        {report.numbers.map((quantity) => {
          const { block, start, phrase, sentence, explanation } = quantity;
          return (
            <li key={`${block}:${start}`}>
              <button
                type="button"
                class="number"
                title={t("popup_goToSentence")}
                onClick={() => goTo({ block, ...sentence })}
              >
                <bdi {...(language && { lang: language })}>{phrase}</bdi>
              </button>
              {explanation && <Explanation explanation={explanation} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** «= 150 km», with the unit's name for those who wonder. */
function Explanation({ explanation }: { readonly explanation: NonNullable<Quantity["explanation"]> }) {
  const { t, count, language } = useWords();
  const { unit, value, upTo, in: common } = explanation;
  const format = new Intl.NumberFormat(intlLocale(language));
  const written = upTo === undefined ? format.format(value) : format.formatRange(value, upTo);
  const days = () => (upTo === undefined ? count("popup_days", value) : t("popup_days_other", written));
  const amount = common === "days" ? days() : `${written} ${common}`;
  const name = t(`popup_unit_${unit.replaceAll("-", "_")}`);
  return <small> {t("popup_unitIs", amount, name)}</small>;
}
