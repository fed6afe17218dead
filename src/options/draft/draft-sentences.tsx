import { useState } from "preact/hooks";
import type { DraftEntity } from "../../draft/draft.ts";
import { useWords } from "../../ui/preact/words.ts";
import { sentencesWith } from "./sentences-with.ts";

interface Props {
  readonly entity: DraftEntity;
  readonly paragraphs: readonly string[];
  readonly language: string | undefined;
}

/** Sentences that are shown at first. */
const FIRST = 3;

/** The sentences of the text that name an entity, with the name marked. */
export function DraftSentences({ entity, paragraphs, language }: Props) {
  const { t, count } = useWords();
  const [all, setAll] = useState(false);
  const sentences = sentencesWith(entity, paragraphs);
  if (sentences.length === 0) return null;
  const shown = all ? sentences : sentences.slice(0, FIRST);
  return (
    <div>
      <h3>{t("draft_sentences")}</h3>
      <ol class="draft-sentences" lang={language} dir="auto">
        {shown.map(({ block, start, parts }) => (
          <li key={`${block} ${start}`} value={block + 1}>
            {parts.map(({ text, isName }, at) => (isName ? <mark key={at}>{text}</mark> : text))}
          </li>
        ))}
      </ol>
      {!all && sentences.length > FIRST && (
        <button type="button" class="as-link" onClick={() => setAll(true)}>
          {count("draft_allSentences", sentences.length)}
        </button>
      )}
    </div>
  );
}
