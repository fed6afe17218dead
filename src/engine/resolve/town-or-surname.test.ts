import { expect, test } from "vitest";
import { datasetOf, marker, unmarked } from "../../../tests/lib/marked.ts";

const mark = marker(
  datasetOf({
    person: { anna: ["Anna Lund"], helen: ["Helen Cork"] },
    place: { lund: ["Lund"], cork: ["Cork"], oslo: ["Oslo"] },
  }),
);

test.each([
  ["nb", "[Anna Lund|anna] bor i [Lund|lund]. – Bra, sier [Lund|anna]."],
  // «fra» stands before persons too: it counts where the text means the town elsewhere.
  ["nb", "[Anna Lund|anna] kom. Et brev fra [Lund|anna] lå der."],
  ["nb", "[Anna Lund|anna] bor i [Lund|lund]. Toget fra [Lund|lund] gikk."],
  ["nb", "[Anna Lund|anna] reiste til [Oslo|oslo] og [Lund|lund]. Lunds universitet stengte."],
  ["en", "[Helen Cork|helen] left the city of [Cork|cork]. [Cork|helen] smiled."],
])("%s: %s", (language, expected) => {
  expect(mark(unmarked(expected), language)).toBe(expected);
});
