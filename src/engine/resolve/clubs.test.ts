import { expect, test } from "vitest";
import { datasetOf, marker, unmarked } from "../../../tests/lib/marked.ts";

const mark = marker(
  datasetOf({
    place: { granada: ["Granada"], benue: ["Benue"], bologna: ["Bologna"], garraf: ["Garraf"] },
  }),
);

test.each([
  // A place with an article is a club where the text speaks of ball games.
  ["es", "El portero fichó por el Granada y vive en [Granada|granada]."],
  ["it", "Il tecnico allena il Bologna: partita vinta 2-1 a [Bologna|bologna]."],
  // Rivers and regions have articles too.
  ["it", "Le acque del [Benue|benue] sono salite."],
  ["es", "Arden los bosques del [Garraf|garraf]."],
])("%s: %s", (language, expected) => {
  expect(mark(unmarked(expected), language)).toBe(expected);
});
