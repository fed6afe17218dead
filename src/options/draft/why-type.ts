import type { DraftEntity } from "../../draft/draft.ts";
import type { Words } from "../../ui/preact/words.ts";

/** What speaks for the type of an entity, in a sentence; undefined where a person or a dataset has said it. */
export function whyType(
  { type, sure, why, known }: Pick<DraftEntity, "type" | "sure" | "why" | "known">,
  { t, language }: Pick<Words, "t" | "language">,
): string | undefined {
  if (known) return undefined;
  if (why.length === 0) return sure ? undefined : t("draft_whyNothing");
  // A capital is a reason only where there is no better one.
  const telling = why.length > 1 ? why.filter(({ reason }) => reason !== "shape") : why;
  const reasons = telling.map(({ reason, word = "" }) => t(`draft_reason_${reason.replace("-", "_")}`, word));
  const list = new Intl.ListFormat(language, { type: "conjunction" }).format(reasons);
  return t(sure ? `draft_why_${type}` : `draft_perhaps_${type}`, list);
}
