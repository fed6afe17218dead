import { expect, test } from "vitest";
import { datasetOf, marker, unmarked } from "../../../tests/lib/marked.ts";

const mark = marker(
  datasetOf({
    place: {
      us: ["USA"],
      paris: ["Paris"],
      germany: ["Deutschland"],
      tripoli: ["Tripolis"],
      dallas: ["Dallas"],
      iceland: ["Island"],
      leverkusen: ["Leverkusen"],
    },
    organisation: { uefa: ["UEFA"] },
  }),
);

test.each([
  ["Er besuchte das stillgelegte Dogpatch USA in den [USA|us]."],
  ["Austal USA baut Schiffe."],
  ["Der TeleFonds Paris zahlt, der Río Paris fließt."],
  ["Er wechselte für ein Jahr zu Asteras Tripolis."],
  [
    "Er spielte bei Racing Paris, ging zu Dallas Calcio und sah die zweite Mannschaft von Bayer 04 Leverkusen.",
  ],
  ["Die Spieler der Dallas Cowboys und von Dallas City flogen von Long Island nach [Island|iceland]."],
  [
    "Für den Zweitligisten Torpedo Paris war es das Ende, auch in der UEFA Europa League, sagt die [UEFA|uefa].",
  ],
  [
    "Er blieb bei Aufsteiger [Leverkusen|leverkusen] und fuhr für Nachbar [Deutschland|germany] nach [Paris|paris].",
  ],
  // German nouns stand before places that they say something of.
  ["Die Supermacht [USA|us] und der Gastgeber [Deutschland|germany] einigten sich."],
  ["Am Beispiel [USA|us], im Fall [USA|us] und beim Länderspiel [Deutschland|germany] gegen [USA|us]."],
  ["Am Ende des Krieges [Deutschland|germany] verlassen zu müssen, war schwer."],
  ["Die Partei [Deutschlands|germany] mit Sitz im Raum [Paris|paris]."],
])("%s", (expected) => {
  expect(mark(unmarked(expected), "de")).toBe(expected);
});
