import { expect, test } from "vitest";
import { datasetOf, marker, unmarked } from "../../../tests/lib/marked.ts";

const mark = marker(
  datasetOf({ place: { nicaragua: ["Nicaragua"], lebanon: ["Líbano", "Lebanon"], brazil: ["Brasil"] } }),
);

test.each([
  [
    "es",
    "La Coordinadora Rural en Nicaragua (CRN) protestó; la Fuerza Provisional en el Líbano (FPL) calla.",
  ],
  ["pt", "A OVB (Ordem dos Veleiros do Brasil) não quis falar do [Brasil|brazil]."],
  ["en", "The Cedar Watch Committee for Lebanon (CWCL) met in [Lebanon|lebanon] (CWCL)."],
  ["es", "El presidente de [Nicaragua|nicaragua] (FSLN) habló con el de [Brasil|brazil] (PTB)."],
])("what an acronym stands for is a name of its own, in %s: %s", (language, expected) => {
  expect(mark(unmarked(expected), language)).toBe(expected);
});
