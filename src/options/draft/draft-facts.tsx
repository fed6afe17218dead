import { useRef, useState } from "preact/hooks";
import { localise } from "../../dataset/locale.ts";
import type { Fact } from "../../dataset/schema.ts";
import { useWords } from "../../ui/preact/words.ts";
import { addFact, removeFact } from "./edit-draft.ts";
import type { EntityProps } from "./entity-props.ts";

/** What readers shall know of an entity: facts with the day on which they held. */
export function DraftFacts({ entity, draft, onChange }: EntityProps) {
  const { t, language } = useWords();
  const [label, setLabel] = useState("");
  const [value, setValue] = useState("");
  const [date, setDate] = useState(draft.date ?? "");
  const [fromPage, setFromPage] = useState(true);
  const first = useRef<HTMLInputElement>(null);
  const { id, facts } = entity;

  const add = () => {
    const fact: Fact = {
      label: label.trim(),
      value: value.trim(),
      ...(date.trim() !== "" && { asOf: date.trim() }),
      ...(fromPage && { source: draft.source.id }),
    };
    onChange(addFact(draft, id, fact), t("draft_addedNow", fact.label.toString()));
    setLabel("");
    setValue("");
    first.current?.focus();
  };
  const said = (text: Fact["value"]) => (typeof text === "number" ? String(text) : localise(text, language));
  return (
    <div>
      <h3>{t("draft_facts")}</h3>
      {facts.length > 0 && (
        <ul class="draft-names">
          {facts.map((fact, at) => (
            <li key={at}>
              <span dir="auto">
                {said(fact.label)}: {said(fact.value)}
              </span>
              <small>{fact.asOf}</small>
              <span class="draft-acts">
                <button
                  type="button"
                  class="as-link"
                  aria-label={t("draft_remove", said(fact.label))}
                  onClick={() => {
                    first.current?.focus();
                    onChange(removeFact(draft, id, at), t("draft_removed", said(fact.label)));
                  }}
                >
                  {t("draft_removeShort")}
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <details class="draft-more">
        <summary>{t("draft_addFact")}</summary>
        <form
          class="draft-line draft-fact"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <label class="draft-field">
            <span>{t("draft_factLabel")}</span>
            <input
              ref={first}
              dir="auto"
              value={label}
              onInput={({ currentTarget }) => setLabel(currentTarget.value)}
            />
          </label>
          <label class="draft-field draft-wide">
            <span>{t("draft_factValue")}</span>
            <input dir="auto" value={value} onInput={({ currentTarget }) => setValue(currentTarget.value)} />
          </label>
          <label class="draft-field">
            <span>{t("draft_factDate")}</span>
            <input
              value={date}
              placeholder="2024-05-02"
              inputMode="numeric"
              onInput={({ currentTarget }) => setDate(currentTarget.value)}
            />
          </label>
          <label class="draft-check">
            <input
              type="checkbox"
              checked={fromPage}
              onChange={({ currentTarget }) => setFromPage(currentTarget.checked)}
            />{" "}
            {t("draft_factFromPage")}
          </label>
          <button type="submit" class="answer" disabled={label.trim() === "" || value.trim() === ""}>
            {t("draft_add")}
          </button>
        </form>
      </details>
    </div>
  );
}
