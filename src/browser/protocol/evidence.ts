import * as v from "valibot";
import { EntityRefSchema } from "./terms.ts";

const MarkSchema = v.picklist(["surname", "ambiguous", "misspelling", "former"]);

const ReasonSchema = v.variant("kind", [
  v.object({ kind: v.literal("only-reading") }),
  v.object({ kind: v.literal("full-name"), text: v.string() }),
  v.object({ kind: v.literal("cue"), text: v.string() }),
  v.object({ kind: v.literal("city-in-province") }),
  v.object({ kind: v.literal("related"), entities: v.pipe(v.array(EntityRefSchema), v.readonly()) }),
  v.object({ kind: v.literal("page"), what: v.picklist(["language", "country", "publisher"]) }),
  v.object({ kind: v.literal("dataset-order") }),
]);

/** Why a mention was read as it was. */
export const EvidenceSchema = v.object({
  name: v.string(),
  form: v.picklist(["exact", "folded", "capitals", "inflected"]),
  ending: v.exactOptional(v.string()),
  marks: v.pipe(v.array(MarkSchema), v.readonly()),
  reason: ReasonSchema,
});
