import { useRef, useState } from "preact/hooks";
import { useWords } from "../../ui/preact/words.ts";
import { addName, removeName, splitOff } from "./edit-draft.ts";
import type { EntityProps } from "./entity-props.ts";

/** The names under which the text mentions an entity: each can be split off or removed, others added. */
export function DraftNames({ entity, draft, onChange }: EntityProps) {
  const { t, count } = useWords();
  const [text, setText] = useState("");
  const head = useRef<HTMLHeadingElement>(null);
  const { id, names, ties } = entity;

  /** The button that has the focus goes with the name. */
  const toHead = () => head.current?.focus();
  const tieOf = (name: string) => ties.find((tie) => tie.text === name);
  return (
    <div>
      <h3 ref={head} tabIndex={-1}>
        {t("draft_names")}
      </h3>
      <ul class="draft-names">
        {names.map((name) => {
          const tie = tieOf(name.text);
          return (
            <li key={name.text}>
              <span dir="auto">{name.text}</span>
              <small>
                {name.places.length > 0 ? count("draft_times", name.places.length) : t("draft_added")}
                {tie && ` · ${t(`draft_tie_${tie.tie}`, tie.of)}`}
              </small>
              {names.length > 1 && (
                <span class="draft-acts">
                  <button
                    type="button"
                    class="as-link"
                    aria-label={t("draft_splitLong", name.text)}
                    onClick={() => {
                      toHead();
                      onChange(splitOff(draft, id, name.text), t("draft_splitDone", name.text));
                    }}
                  >
                    {t("draft_split")}
                  </button>
                  <button
                    type="button"
                    class="as-link"
                    aria-label={t("draft_remove", name.text)}
                    onClick={() => {
                      toHead();
                      onChange(removeName(draft, id, name.text), t("draft_removed", name.text));
                    }}
                  >
                    {t("draft_removeShort")}
                  </button>
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <form
        class="draft-line"
        onSubmit={(event) => {
          event.preventDefault();
          onChange(addName(draft, id, text), t("draft_addedNow", text.trim()));
          setText("");
        }}
      >
        <input
          dir="auto"
          aria-label={t("draft_newName")}
          placeholder={t("draft_newName")}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="answer" disabled={text.trim() === ""}>
          {t("draft_add")}
        </button>
      </form>
    </div>
  );
}
