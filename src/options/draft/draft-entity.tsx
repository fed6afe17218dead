import { useState } from "preact/hooks";
import { localise } from "../../dataset/locale.ts";
import type { EntityType } from "../../dataset/schema.ts";
import { Icon } from "../../ui/preact/icon.tsx";
import { TypeMark } from "../../ui/preact/type-mark.tsx";
import { useWords } from "../../ui/preact/words.ts";
import { DraftFacts } from "./draft-facts.tsx";
import { DraftMerge } from "./draft-merge.tsx";
import { DraftNames } from "./draft-names.tsx";
import { DraftSentences } from "./draft-sentences.tsx";
import { describe, nameOf, rename, setType, unlink } from "./edit-draft.ts";
import type { EntityProps } from "./entity-props.ts";
import { whyType } from "./why-type.ts";

const TYPES = ["person", "place", "organisation"] as const satisfies readonly EntityType[];

interface Props extends EntityProps {
  readonly paragraphs: readonly string[];
  /** The title of a dataset, by its id. */
  readonly titleOf: (dataset: string) => string;
  readonly onRemove: (name: string) => void;
}

/** One entity of a draft: a line that says what was found, and behind it all that can be done with it. */
export function DraftEntityItem(props: Props) {
  const { entity } = props;
  const { t, count } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { type, known, sure, names } = entity;
  const name = nameOf(entity);
  const others = names.map(({ text }) => text).filter((text) => text !== name);
  const times = names.reduce((sum, { places }) => sum + places.length, 0);
  return (
    <li data-id={entity.id}>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary class="draft-head">
          <TypeMark type={type} />
          <span class="for-screen-readers">{t(`draft_type_${type}`)}: </span>
          <h2 dir="auto">{name}</h2>
          <small dir="auto">{others.join(", ")}</small>
          <span class="draft-tags">
            {known && <small>{t("draft_known")}</small>}
            {!known && !sure && <small class="draft-unsure">{t("draft_unsure")}</small>}
            <small>{count("draft_times", times)}</small>
            <Icon name="down" />
          </span>
        </summary>
        {isOpen && <Editing {...props} name={name} />}
      </details>
    </li>
  );
}

function Editing(props: Props & { readonly name: string }) {
  const { entity, draft, paragraphs, titleOf, onChange, onRemove, name } = props;
  const words = useWords();
  const { t, language } = words;
  const { id, type, known } = entity;
  const why = whyType(entity, words);
  const knownAs = known?.entity.description && localise(known.entity.description, language);
  return (
    <div class="draft-entity">
      {known ? (
        <p class="draft-link">
          {knownAs && (
            <>
              <strong dir="auto">{knownAs}</strong>
              <br />
            </>
          )}
          {t("draft_linked", titleOf(known.dataset))}{" "}
          <button
            type="button"
            class="as-link"
            onClick={() => onChange(unlink(draft, id), t("draft_unlinked", name))}
          >
            {t("draft_unlink")}
          </button>
        </p>
      ) : (
        <>
          <div class="draft-row">
            <label class="draft-field">
              <span>{t("draft_name")}</span>
              <input
                dir="auto"
                value={name}
                onInput={({ currentTarget }) =>
                  onChange(rename(draft, id, currentTarget.value), undefined, `name ${id}`)
                }
              />
            </label>
            <fieldset class="draft-types">
              <legend>{t("draft_type")}</legend>
              {TYPES.map((choice) => (
                <label key={choice}>
                  <input
                    type="radio"
                    name={`type-${id}`}
                    checked={type === choice}
                    onChange={() =>
                      onChange(
                        setType(draft, id, choice),
                        t("draft_typeSet", name, t(`draft_type_${choice}`)),
                      )
                    }
                  />
                  <TypeMark type={choice} /> {t(`draft_type_${choice}`)}
                </label>
              ))}
            </fieldset>
          </div>
          {why !== undefined && <p class="quiet draft-why">{why}</p>}
        </>
      )}
      <label class="draft-field">
        <span>{t("draft_description")}</span>
        <input
          dir="auto"
          value={entity.description ?? ""}
          placeholder={knownAs ?? t("draft_descriptionHint")}
          onInput={({ currentTarget }) =>
            onChange(describe(draft, id, currentTarget.value), undefined, `description ${id}`)
          }
        />
      </label>
      <DraftNames entity={entity} draft={draft} onChange={onChange} />
      <DraftSentences entity={entity} paragraphs={paragraphs} language={draft.language} />
      <DraftFacts entity={entity} draft={draft} onChange={onChange} />
      <DraftMerge entity={entity} draft={draft} onChange={onChange} />
      <p>
        <button type="button" class="as-link" onClick={() => onRemove(name)}>
          {t("draft_remove", name)}
        </button>
      </p>
    </div>
  );
}
