import type { Lexicon } from "../../dataset/lexicon/lexicon.ts";
import type { Evidence, Mention } from "../types.ts";
import type { Choice } from "./choice.ts";
import type { Claim } from "./plain-readings.ts";

/** What folded letters, an ending or capitals cost in confidence: as much more is wrong of them in annotated news. */
const FORM_FACTOR = { exact: 1, folded: 0.94, capitals: 0.94, inflected: 0.98 } as const;

/** The mention that a choice makes of a spot. */
export function mentionOf(lexicon: Lexicon, claim: Claim, choice: Choice): Mention {
  const { sighting, source } = claim.spot;
  const { reading, reason, confidence } = choice;
  const entity = lexicon.entity(reading.entity);
  const { start, end, nameStart, nameEnd } = sighting;
  const attached = start !== nameStart || end !== nameEnd;
  const ending = attached ? source.text.slice(start, nameStart) + source.text.slice(nameEnd, end) : "";
  const form = ending === "" && !sighting.inflected ? sighting.form : "inflected";
  const { marks } = reading;
  const name = sighting.known.text;
  const evidence: Evidence =
    ending === "" ? { name, form, marks, reason } : { name, form, ending, marks, reason };
  return {
    block: source.block.id,
    start: choice.start ?? sighting.start,
    end: sighting.end,
    dataset: entity.dataset,
    entity: entity.id,
    type: entity.type,
    confidence: confidence * FORM_FACTOR[form],
    evidence,
  };
}
