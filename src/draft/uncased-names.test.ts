import { expect, test } from "vitest";
import type { Block } from "../engine/types.ts";
import { uncasedNames } from "./uncased-names.ts";

/** `type name` of each name that a text shows, in its order. */
function named(text: string, language: string): string[] {
  const blocks: Block[] = text.split("\n").map((line, id) => ({ id, text: line }));
  return uncasedNames(blocks, [], language)
    .toSorted((a, b) => a.block - b.block || a.start - b.start)
    .map(({ text: name, evidence }) => `${evidence[0]?.type ?? "again"} ${name}`);
}

test.each([
  ["ja", "県内の会社で、小林裕明社長は謝罪した。", ["person 小林裕明"]],
  [
    "ja",
    "岸田文雄前首相と自民党の田中太郎議員が会った。",
    ["person 岸田文雄", "organisation 自民党", "person 田中太郎"],
  ],
  [
    "ja",
    "尹大統領は、ジョン・カービー報道官とスモトリッチ氏に会った。",
    ["person 尹", "person ジョン・カービー", "person スモトリッチ"],
  ],
  [
    "ja",
    "無職の山田花子さん（45）は宮崎県高鍋町に住む。",
    ["person 山田花子", "place 宮崎県", "place 高鍋町"],
  ],
  [
    "ja",
    "金融庁とイオン銀行、米紙ウォール・ストリート・ジャーナルによると",
    ["organisation 金融庁", "organisation イオン銀行", "organisation ウォール・ストリート・ジャーナル"],
  ],
  // Offices, roles and kinds of bodies are no names.
  [
    "ja",
    "日本代表の選手と元監督、患者さん、地方銀行、同大学、野党の議員、大都市、女子学生（20）、フィギュア選手が来た。",
    [],
  ],
  ["zh", "美国总统唐纳德·特朗普表示，国务卿布林肯多次访问。", ["person 唐纳德·特朗普", "person 布林肯"]],
  ["zh", "外交部发言人毛宁表示，中国国家主席习近平出席。", ["person 毛宁", "person 习近平"]],
  ["zh", "會議由總統賴清德主持，在四川省宜宾市举行。", ["person 賴清德", "place 四川省", "place 宜宾市"]],
  ["zh", "总统府和大使馆说，主席国和部长会议决定，全市各县都参加。", []],
  [
    "ko",
    "더불어민주당 이재명 대표와 유승민 전 의원이 만났다.",
    ["organisation 더불어민주당", "person 이재명", "person 유승민"],
  ],
  ["ko", "도널드 트럼프 미국 대통령은 홍길동(45)씨와 만났다.", ["person 도널드 트럼프", "person 홍길동"]],
  ["ko", "정부 대변인과 여당 대표, 지방법원, 어차피 대통령은 신임 장관을 만났다.", []],
  [
    "ar",
    "قال وزير الخارجية الروسي سيرغي لافروف إن الرئيس الأمريكي دونالد ترامب وصل.",
    ["person سيرغي لافروف", "person دونالد ترامب"],
  ],
  ["ar", "التقى الرئيس المصري عبد الفتاح السيسي في القاهرة رئيس الوزراء.", ["person عبد الفتاح السيسي"]],
  ["ar", "مركز جون إف. كينيدي للفنون. قال الرئيس إن الوزير وصل أمس. رئيس نادي كبير وصل.", []],
  [
    "fa",
    "سخنگوی وزارت خارجه اسماعیل بقایی گفت که دونالد ترامپ آمد.",
    ["person اسماعیل بقایی", "person دونالد ترامپ"],
  ],
  ["en", "President Donald Trump spoke.", []],
])("%s: «%s»", (language, text, expected) => {
  expect(named(text, language)).toEqual(expected);
});

test("a name that is shown once is found wherever else it stands, and its last part too", () => {
  expect(
    named("ジョン・カービー報道官が語った。\nカービーは12日、ジョン・カービーと名乗った。", "ja"),
  ).toEqual(["person ジョン・カービー", "again カービー", "person ジョン・カービー"]);
  expect(named("이재명 대표가 왔다.\n이재명은 웃었다. 최이재명은 없다.", "ko")).toEqual([
    "person 이재명",
    "again 이재명",
  ]);
});

test("long texts without a name take time by their length", () => {
  const runs = [
    "漢".repeat(50_000),
    "ア・".repeat(30_000),
    "阿·".repeat(30_000),
    "의 ".repeat(30_000),
    "الرئيس ".repeat(10_000),
  ];
  for (const [at, language] of ["ja", "ja", "zh", "ko", "ar"].entries()) {
    const start = performance.now();
    named(runs[at] ?? "", language);
    expect(performance.now() - start).toBeLessThan(20_000);
  }
}, 100_000);
