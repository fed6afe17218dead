import { expect, test } from "vitest";
import { datasetOf, marker, unmarked } from "../../tests/lib/marked.ts";

const mark = marker(
  datasetOf({
    place: {
      "black-sea": ["Mar Negro", "Mar Nero", "Mer Noire"],
      pacific: ["Oceano Pacífico", "Océan Pacifique"],
      maracaibo: ["Lago de Maracaibo"],
      "maracaibo-city": ["Maracaibo"],
    },
  }),
);

test.each([
  ["pt", "A costa do [mar Negro|black-sea] e a do [oceano Pacífico|pacific]."],
  [
    "es",
    "El petróleo del [lago de Maracaibo|maracaibo] sale por [Maracaibo|maracaibo-city], no por otro lago.",
  ],
  ["it", "Navi nel [mar Nero|black-sea] e nel [Mar Nero|black-sea]."],
  ["fr", "De l’[océan Pacifique|pacific] à la [mer Noire|black-sea], puis la mer."],
  // A colour of something, and a noun that ends in another
  ["pt", "Um mar negro de lixo; o Ultramar Negro."],
  ["en", "In the mar Negro they saw it."],
])("%s: %s", (language, expected) => {
  expect(mark(unmarked(expected), language)).toBe(expected);
});
