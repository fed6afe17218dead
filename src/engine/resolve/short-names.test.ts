import { expect, test } from "vitest";
import { datasetOf, finder, marker, unmarked } from "../../../tests/lib/marked.ts";

const dataset = datasetOf({
  person: {
    lula: ["Luiz Inácio Lula da Silva"],
    johnson: ["Boris Johnson"],
    orban: ["Orbán Viktor"],
    kishida: ["岸田文雄"],
    ishiba: ["石破茂"],
    yoon: ["윤석열"],
    charles: ["Charles Michel"],
    florence: ["Florence Parly"],
  },
});
const mark = marker(dataset);

test.each([
  ["nb", "[Luiz Inácio Lula da Silva|lula] vant. [Lulas|lula] tilhengere feirer president [Lula|lula]."],
  ["en", "[Boris Johnson|johnson] resigned. “[Boris|johnson] had to go,” said one.\n[Boris|johnson] left."],
  ["en", "Boris had to go. [Boris Johnson|johnson] resigned."],
  // Somebody else bears the name, before or after
  ["en", "[Boris Johnson|johnson] met Boris Becker. Boris laughed."],
  ["en", "Boris Becker met [Boris Johnson|johnson]. Boris laughed."],
  // A king, and a town
  ["en", "[Charles Michel|charles] met King Charles. [Charles|charles] smiled."],
  ["en", "[Florence Parly|florence] is at home in Florence. Florence is old."],
  ["hu", "[Orbán Viktor|orban] beszélt, de [Orbánnal|orban] nem beszéltek."],
  [
    "ja",
    "[岸田文雄|kishida]首相は会見した。[岸田|kishida]氏は述べた。[石破茂|ishiba]氏と[石破|ishiba]首相。",
  ],
  ["ko", "[윤석열|yoon] 대통령이 말했다. [윤|yoon] 대통령은 웃었다. 윤 씨는 아니다."],
])("%s: %s", (language, expected) => {
  expect(mark(unmarked(expected), language)).toBe(expected);
});

test("the evidence is the full name", () => {
  const mention = finder(dataset)("Boris Johnson resigned, Boris had to.", "en").at(-1);
  expect(mention?.evidence).toMatchObject({
    name: "Boris",
    reason: { kind: "full-name", text: "Boris Johnson" },
  });
});
