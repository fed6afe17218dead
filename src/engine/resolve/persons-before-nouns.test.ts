import { expect, test } from "vitest";
import { datasetOf, marker, unmarked } from "../../../tests/lib/marked.ts";

const mark = marker(
  datasetOf({ person: { lind: ["Peter Lindner"], roth: ["Julia Rothberg"] }, place: { maerz: ["März"] } }),
);

test.each([
  [
    "[Peter Lindner|lind] trat zurück, weil [Lindner|lind] Fehler gemacht und man [Peter Lindner|lind] Vorwürfe gemacht hatte.",
  ],
  [
    "Der Film mit dem Deutschen [Peter Lindner|lind] und der Vorsitzenden des Fachverbandes [Julia Rothberg|roth] lief.",
  ],
  ["Die Peter Lindner Stiftung und Peter Lindner García sind andere als [Peter Lindner|lind]."],
  ["Am 3. März und im März 1963 lag Schnee."],
])("where all nouns have capitals, one beside a person's name says nothing: %s", (expected) => {
  expect(mark(unmarked(expected), "de")).toBe(expected);
});
