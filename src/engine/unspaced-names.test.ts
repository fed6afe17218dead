import { expect, test } from "vitest";
import { datasetOf, finder, marker, unmarked } from "../../tests/lib/marked.ts";

const dataset = datasetOf({
  person: {
    "john-kirby": {
      names: [
        "ジョン・カービー",
        { text: "カービー", marks: ["surname"] },
        "约翰·柯比",
        "존 커비",
        { text: "커비", marks: ["surname"] },
      ],
      cues: ["報道官", "대변인"],
    },
    "ashraf-ghani": ["阿什拉夫·加尼"],
  },
  place: {
    us: ["米国", "美国", "미국"],
    china: ["中国"],
    afghanistan: ["アフガニスタン", "阿富汗"],
    kabul: ["カブール", "喀布尔", "카불"],
    london: ["ロンドン", "伦敦"],
  },
  organisation: { pentagon: ["国防総省"], un: ["国連"], state: ["国務省"] },
});
const mark = marker(dataset);

test.each([
  // The segmentation that leaves the least unread
  ["ja", "米[国防総省|pentagon]の[カービー|john-kirby]報道官は、[米国|us]と述べた。"],
  ["ja", "米[国務省|state]と[国連|un]"],
  // Two words that meet make no name.
  ["zh", "发展中国家的代表，[中国|china]人民"],
  ["zh", "美国务院发言人说，[美国|us]政府"],
  ["ja", "発展途上国連合"],
  // A katakana run is a word: a longer one is another.
  ["ja", "アフガニスタンスキーとアフガニスタン人、在[アフガニスタン|afghanistan]大使館"],
  // What follows or precedes at once makes another name, or another word.
  ["zh", "伦敦大学的中国人和[伦敦|london]大学生，[中国|china]人民；中国语，[美国|us]大学"],
  ["ja", "ロンドン条約で[ロンドン|london]大使が、東ロンドンと新アフガニスタン語"],
  // Dots between the parts of a person's name, of any shape
  [
    "ja",
    "[ジョン・カービー|john-kirby]、[ジョン･カービー|john-kirby]、[ジョン＝カービー|john-kirby]。[カービー|john-kirby]氏",
  ],
  ["zh", "他说[约翰•柯比|john-kirby]"],
  ["zh", "[阿什拉夫·加尼|ashraf-ghani]离开[喀布尔|kabul]。[加尼|ashraf-ghani]说"],
  ["ja", "ジャック・ロンドンの小説。ロンドン・ブリード氏。"],
  ["zh", "杰克·伦敦的小说"],
  ["ja", "[アフガニスタン|afghanistan]・[カブール|kabul]で"],
  // Particles of Korean
  ["ko", "[존 커비는|john-kirby] [미국에서|us] [카불로|kabul]. [커비|john-kirby] 대변인은 미국어"],
])("%s: %s", (language, expected) => {
  expect(mark(unmarked(expected), language)).toBe(expected);
});

test("a surname before what it is called by is one without the full name", () => {
  const [mention] = finder(dataset)("カービー報道官は", "ja");
  expect(mention?.evidence.reason).toEqual({ kind: "cue", text: "報道官" });
});
