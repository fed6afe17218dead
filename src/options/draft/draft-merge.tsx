import { useState } from "preact/hooks";
import { useWords } from "../../ui/preact/words.ts";
import { merge, nameOf } from "./edit-draft.ts";
import type { EntityProps } from "./entity-props.ts";

/** Where another entity of the draft is said to be the same. */
export function DraftMerge({ entity, draft, onChange }: EntityProps) {
  const { t } = useWords();
  const [other, setOther] = useState("");
  const others = draft.entities.filter(({ id }) => id !== entity.id);
  const chosen = others.find(({ id }) => id === other);
  if (others.length === 0) return null;
  return (
    <form
      class="draft-line"
      onSubmit={(event) => {
        event.preventDefault();
        if (!chosen) return;
        onChange(merge(draft, entity.id, chosen.id), t("draft_merged", nameOf(chosen), nameOf(entity)));
        setOther("");
      }}
    >
      <label class="draft-field draft-wide">
        <span>{t("draft_sameAs")}</span>
        <select value={other} onChange={({ currentTarget }) => setOther(currentTarget.value)}>
          <option value="">{t("draft_choose")}</option>
          {others.map((candidate) => (
            <option key={candidate.id} value={candidate.id}>
              {nameOf(candidate)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="answer" disabled={!chosen}>
        {t("draft_merge")}
      </button>
    </form>
  );
}
