import { expect, test } from "vitest";
import { datasetOf, marker, unmarked } from "../../../tests/lib/marked.ts";

const mark = marker(
  datasetOf({
    place: { cph: ["København"], berlin: ["Berlin"], paris: ["Paris"], oslo: ["Oslo"] },
    organisation: { nato: ["Nato"] },
  }),
);

test.each([
  ["da", "Han spiller i «Kongen af København», som vises i [København|cph]."],
  ["de", "Im Kino läuft «Der Himmel über Berlin» in [Berlin|berlin]."],
  ["fr", "«Midnight in Paris» passe ce soir à [Paris|paris]."],
  ["nb", "MS «Oslo» seilte fra [Oslo|oslo]."],
  ["nb", "Spillet «Oslo: Hele byen i brann» selger i [Oslo|oslo]."],
  ["en", "They watched “Night Patrol: Berlin” in [Berlin|berlin]."],
  ["nb", "Han sa: «[Oslo|oslo]: Byen vår er best»."],
  // Speech has verbs, or follows a colon or is closed by a mark.
  ["nb", "Hun sa «Vi reiser til [Oslo|oslo]» og gikk."],
  ["nb", "Hun sa: «Velkommen til [Oslo|oslo]»."],
  ["nb", "«Velkommen til [Oslo|oslo]!»"],
  ["de", "Er spricht von «Angst vor [Berlin|berlin]»."],
  ["nb", "Han mener at «Folk er venner av [Nato|nato]» nå."],
  ["en", "He warned that “They will leave [Oslo|oslo]” soon."],
  // A single fragment names what it names, and organisations make slogans.
  ["nb", "Plakaten sa «Norge i [Nato|nato]»."],
])("%s: %s", (language, expected) => {
  expect(mark(unmarked(expected), language)).toBe(expected);
});
