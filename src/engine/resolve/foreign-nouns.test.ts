import { expect, test } from "vitest";
import { datasetOf, marker, unmarked } from "../../../tests/lib/marked.ts";

const mark = marker(
  datasetOf({ place: { us: ["USA"], paris: ["Paris"], germany: ["Deutschland"], tripoli: ["Tripolis"] } }),
);

test.each([
  ["Er besuchte das stillgelegte Dogpatch USA in den [USA|us]."],
  ["Austal USA baut Schiffe."],
  ["Der TeleFonds Paris zahlt, der Río Paris fließt."],
  ["Er wechselte für ein Jahr zu Asteras Tripolis."],
  // German nouns stand before places that they say something of.
  ["Die Supermacht [USA|us] und der Gastgeber [Deutschland|germany] einigten sich."],
  ["Am Beispiel [USA|us], im Fall [USA|us] und beim Länderspiel [Deutschland|germany] gegen [USA|us]."],
  ["Am Ende des Krieges [Deutschland|germany] verlassen zu müssen, war schwer."],
  ["Die Partei [Deutschlands|germany] mit Sitz im Raum [Paris|paris]."],
])("%s", (expected) => {
  expect(mark(unmarked(expected), "de")).toBe(expected);
});
