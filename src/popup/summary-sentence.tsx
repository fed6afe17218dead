import { useId } from "preact/hooks";
import type { PageEntity, Place } from "../browser/protocol.ts";
import { useWords } from "../ui/preact/words.ts";
import type { EntityRef } from "./api.ts";
import { NameInText } from "./name-in-text.tsx";
import { type Sentence, sentenceParts } from "./sentence-parts.ts";

interface Props {
  readonly sentence: Sentence;
  readonly entities: readonly PageEntity[];
  readonly goTo: (place: Place) => void;
  readonly openCard: (entity: EntityRef) => void;
}

/** A sentence: its names open their cards, and a button stretched under the rest of it goes to it in the page. */
export function SummarySentence({ sentence, entities, goTo, openCard }: Props) {
  const { t, language } = useWords();
  const textId = useId();
  return (
    <li>
      <button
        type="button"
        class="stretched"
        lang={language}
        aria-label={t("popup_goToSentence")}
        aria-describedby={textId}
        title={t("popup_goToSentence")}
        onClick={() => goTo(sentence)}
      />
      <p id={textId}>
        {sentenceParts(sentence, entities).map(({ text, entity }, at) =>
          entity ? (
            <NameInText key={at} type={entity.type} text={text} onOpen={() => openCard(entity)} />
          ) : (
            text
          ),
        )}
      </p>
    </li>
  );
}
