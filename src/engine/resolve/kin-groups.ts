import { wordAfter } from "../text/words.ts";
import type { Spot } from "./spot.ts";

/** Nouns for several of one surname, before it: none of them is meant alone. */
const BEFORE: ReadonlySet<string> = new Set(
  (
    "brødrene brødre brørne brør bröderna bröder søstrene søstre systrene systrer systrarna systrar søsknene søsken søsknena syskena sysken syskonen syskon søskende søskendeparret søskenparet syskonparet tvillingene tvillingane tvillingarna tvillingerne ekteparet ægteparret makarna " +
    "familien familjen slekta släkten slægten brüder geschwister schwestern zwillinge ehepaar eheleute familie frères sœurs famille hermanos hermanas familia fratelli sorelle famiglia irmãos família broers zussen gezin"
  ).split(" "),
);
/** And after it. */
const AFTER: ReadonlySet<string> = new Set(
  "brothers sisters siblings twins couple family clan dynasty household brødrene bröderna søstrene".split(
    " ",
  ),
);

/** «Brødrene Ingebrigtsen», «familien Trump», «the Murray brothers»: whether a surname stands for a family. */
export function namesKin({ before, sighting, source: { text } }: Spot): boolean {
  if (before && !before.hyphen && BEFORE.has(text.slice(before.start, before.end).toLowerCase())) return true;
  const after = wordAfter(text, sighting.end);
  return after !== undefined && AFTER.has(text.slice(after.start, after.end));
}
