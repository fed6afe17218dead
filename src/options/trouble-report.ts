import type { TroubleEntry } from "../browser/protocol.ts";

/** What went wrong as a text for an issue: always in English, for those who mend it. */
export function troubleReport(
  entries: readonly TroubleEntry[],
  { version, browser }: { readonly version: string; readonly browser: string },
): string {
  const lines = entries.map((entry) => {
    const { part, doing, error, at, first, last, count } = entry;
    const days = first === last ? last : `${first} to ${last}`;
    const times = count === 1 ? "once" : `${count} times`;
    const where = at.length === 0 ? "" : ` at ${at.join(" < ")}`;
    return `- ${days}, ${times}, Kontekst ${entry.version}: ${error} in the ${part}, ${doing}${where}`;
  });
  return [`Kontekst ${version} in ${browser}`, "", ...lines].join("\n");
}
