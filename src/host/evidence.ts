import { intlLocale } from "../dataset/locale.ts";
import type { EntityRef, Evidence } from "../engine/types.ts";
import { type Messages, message } from "../ui/message.ts";

/** The name of an entity in the reader's language, as far as it is known. */
export type NameOf = (entity: EntityRef) => string | undefined;

/** Related entities that are named as a reason. */
export const MOST_NAMED = 3;

/**
 * Why a mention was read as it was, in one or two sentences: what kind of name it is, and what in the page spoke
 * for this reading.
 * @param language BCP 47 tag of the messages.
 */
export function evidenceSentences(
  messages: Messages,
  language: string,
  evidence: Evidence,
  nameOf: NameOf = () => undefined,
): readonly string[] {
  return [nameSentence(messages, evidence), reasonSentence(messages, language, evidence, nameOf)].filter(
    (sentence) => sentence !== null,
  );
}

/** Nothing is said of a name that stands in the text as the dataset has it. */
function nameSentence(messages: Messages, { name, form, ending, marks, reason }: Evidence): string | null {
  if (marks.includes("misspelling")) return message(messages, "card_why_misspelling", name);
  if (form === "inflected" && ending) return message(messages, "card_why_ending", name, ending);
  if (form === "inflected") return message(messages, "card_why_inflected", name);
  if (form === "capitals") return message(messages, "card_why_capitals", name);
  if (form === "folded") return message(messages, "card_why_folded", name);
  if (marks.includes("former")) return message(messages, "card_why_former", name);
  return marks.includes("ambiguous") && reason.kind !== "full-name"
    ? message(messages, "card_why_ambiguous", name)
    : null;
}

function reasonSentence(messages: Messages, language: string, evidence: Evidence, nameOf: NameOf): string {
  const { reason, marks, name } = evidence;
  const key = `card_why_${reason.kind.replaceAll("-", "_")}`;
  switch (reason.kind) {
    case "full-name":
      return message(messages, marks.includes("surname") ? "card_why_surname" : key, reason.text);
    case "cue":
      return message(messages, key, reason.text);
    case "related": {
      const names = reason.entities.map(nameOf).filter((known) => known !== undefined);
      if (names.length === 0) return message(messages, "card_why_related_unnamed");
      return message(
        messages,
        key,
        new Intl.ListFormat(intlLocale(language)).format(names.slice(0, MOST_NAMED)),
      );
    }
    case "page":
      return message(messages, `${key}_${reason.what}`);
    default:
      return message(messages, key, name);
  }
}
