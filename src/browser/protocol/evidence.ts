import * as v from "valibot";
import { EntityRefSchema, few, ShortText } from "./terms.ts";

const MarkSchema = v.picklist(["surname", "ambiguous", "misspelling", "former"]);

const ReasonSchema = v.variant("kind", [
  v.object({ kind: v.literal("only-reading") }),
  v.object({ kind: v.literal("full-name"), text: ShortText }),
  v.object({ kind: v.literal("cue"), text: ShortText }),
  v.object({ kind: v.literal("city-in-province") }),
  v.object({ kind: v.literal("related"), entities: v.pipe(few(EntityRefSchema, 1_000), v.readonly()) }),
  v.object({ kind: v.literal("page"), what: v.picklist(["language", "country", "publisher"]) }),
  v.object({ kind: v.literal("dataset-order") }),
]);

/** Why a mention was read as it was. */
export const EvidenceSchema = v.object({
  name: ShortText,
  form: v.picklist(["exact", "folded", "capitals", "inflected"]),
  ending: v.exactOptional(ShortText),
  marks: v.pipe(few(MarkSchema, 100), v.readonly()),
  reason: ReasonSchema,
});
