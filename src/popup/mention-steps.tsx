import { IconButton } from "../ui/preact/icon-button.tsx";
import { useWords } from "../ui/preact/words.ts";

interface Props {
  /** Index of the mention reached; undefined before the first. */
  readonly at: number | undefined;
  readonly total: number;
  readonly found: boolean;
  readonly onGo: (step: 1 | -1) => void;
}

/** «3 of 12» with previous and next. */
export function MentionSteps({ at, total, found, onGo }: Props) {
  const { t, count } = useWords();
  const where = at === undefined ? count("popup_mentions", total) : t("popup_mentionOf", at + 1, total);
  return (
    <div class="steps">
      <IconButton icon="previous" label={t("popup_previousMention")} onPress={() => onGo(-1)} />
      <span role="status">{found ? where : t("popup_goneFromPage")}</span>
      <IconButton icon="next" label={t("popup_nextMention")} onPress={() => onGo(1)} />
    </div>
  );
}
