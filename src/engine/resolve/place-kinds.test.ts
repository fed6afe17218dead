import { expect, test } from "vitest";
import { datasetOf, finder, marker, unmarked } from "../../../tests/lib/marked.ts";

const dataset = datasetOf({
  place: {
    afghanistan: { names: ["Afghanistan", "افغانستان"], kind: "country" },
    ghazni: { names: ["Ghazni"], kind: "city", partOf: "ghazni-province" },
    "ghazni-province": { names: ["Ghazni"], kind: "province", partOf: "afghanistan" },
    zaranj: { names: ["Zaranj"], kind: "city", partOf: "nimroz-province" },
    "nimroz-province": { names: ["Nimroz"], kind: "province", partOf: "afghanistan" },
    farah: { names: [{ text: "Farah", marks: ["ambiguous"] }], kind: "city", partOf: "farah-province" },
    "farah-province": {
      names: [{ text: "Farah", marks: ["ambiguous"] }],
      kind: "province",
      partOf: "afghanistan",
    },
    "green-zone": {
      names: [{ text: "Green Zone", marks: ["ambiguous"] }],
      kind: "area",
      partOf: "afghanistan",
    },
    pakistan: { names: ["Pakistan"], kind: "country" },
    georgia: { names: [{ text: "Georgia", marks: ["ambiguous"] }], kind: "country" },
    ukraine: { names: ["Ukraine", "Ukraina"], kind: "country" },
  },
});
const mark = marker(dataset);

test.each([
  ["en", "Zaranj province and Zaranj state officials are not [Zaranj|zaranj]; aboard the Zaranj in 1882 …"],
  ["de", "Die Provinz Zaranj grenzt an [Pakistan|pakistan], nicht [Zaranj|zaranj]."],
  ["nb", "[Zaranj|zaranj] i [Nimroz|nimroz-province], [Ghazni|ghazni] i [Ghazni|ghazni-province]."],
  [
    "nb",
    "[Ghazni|ghazni] falt. [Ghazni|ghazni-province]-provinsen og provinsen [Ghazni|ghazni-province] er tatt.",
  ],
  [
    "en",
    "[Ghazni|ghazni] fell; [Ghazni|ghazni-province] province and the province of [Ghazni|ghazni-province] too.",
  ],
  ["de", "Die Stadt [Ghazni|ghazni] in der Provinz [Ghazni|ghazni-province]."],
  ["nb", "[Farah|farah] i provinsen [Farah|farah-province] falt, samme dag som Mo Farah la opp."],
  ["en", "Alyssa Farah left. Farah is tired."],
  // Where an ambiguous place lies is said after it.
  ["en", "The Green Zone in Baghdad was hit, not [Pakistan|pakistan]."],
  ["en", "The [Green Zone|green-zone] was hit, say officials in [Afghanistan|afghanistan]."],
  // In a row with its like
  ["nb", "Tidligere sovjetrepublikker som [Georgia|georgia] og [Ukraina|ukraine]."],
  ["es", "Nació en Georgia, Estados Unidos."],
])("%s: %s", (language, expected) => {
  expect(mark(unmarked(expected), language)).toBe(expected);
});

const cities = marker(
  datasetOf({
    place: {
      kharkiv: { names: ["Kharkiv", "Charkiw"], kind: "city" },
      "new-york": { names: ["New York"], kind: "city" },
      fukuoka: { names: ["福岡"], kind: "city" },
      kyoto: { names: ["京都"], kind: "city" },
      china: { names: ["中国"], kind: "country" },
    },
  }),
);

test.each([
  ["en", "[Kharkiv|kharkiv] fell, Kharkiv oblast and the Kharkiv region were hit, [Kharkiv|kharkiv] states."],
  ["en", "In the state of New York, not in [New York|new-york]; the [New York|new-york] area."],
  ["nb", "I delstaten New York og i Kharkiv fylke; i byen [Kharkiv|kharkiv]."],
  ["de", "Das Gebiet Charkiw und die Oblast Charkiw; der Raum [Charkiw|kharkiv]."],
  ["fr", "L’État de New York et la région de Kharkiv."],
  ["ja", "福岡県と京都府、[福岡|fukuoka]市と[京都|kyoto]の町。"],
  ["zh", "[中国|china]省级政府。"],
])("what is called after its city is not the city, in %s: %s", (language, expected) => {
  expect(cities(unmarked(expected), language)).toBe(expected);
});

test("the evidence says why it is the province", () => {
  const reasons = finder(dataset)("Ghazni i Ghazni. Provinsen Ghazni.", "nb").map(
    ({ evidence }) => evidence.reason,
  );
  expect(reasons).toEqual([
    { kind: "only-reading" },
    { kind: "city-in-province" },
    { kind: "cue", text: "Provinsen" },
  ]);
});
