import { expect, test } from "vitest";
import { compileLexicon } from "../../dataset/lexicon/compile.ts";
import { openLexicon } from "../../dataset/lexicon/lexicon.ts";
import type { Entity } from "../../dataset/schema.ts";
import { scan } from "./scan.ts";

/** Candidates as «head[name]tail form», the name as the text writes it. */
function find(
  names: readonly Entity["names"][number][],
  text: string,
  type: Entity["type"] = "place",
): string[] {
  const entities = names.map((name, i) => ({ id: `e${i}`, type, names: [name] }));
  return scan(openLexicon(compileLexicon([{ id: "test", entities }])), text).map(
    ({ start, nameStart, nameEnd, end, form }) =>
      `${text.slice(start, nameStart)}[${text.slice(nameStart, nameEnd)}]${text.slice(nameEnd, end)} ${form}`,
  );
}

test("whole words, the longest name first", () => {
  expect(find(["England", "Bank of England"], "Bank of England og England, ikke Englandsfergene")).toEqual([
    "[Bank of England] exact",
    "[England] exact",
  ]);
});

test("the longest name is chosen after its end is checked", () => {
  expect(find(["Iran", "Iran Air"], "Iran Airliner")).toEqual(["[Iran] exact"]);
});

test("a longer name with a tail comes before the whole one that it may give way to", () => {
  expect(find(["Ashraf", "Ashraf Ghani"], "Ashraf Ghanis")).toEqual([
    "[Ashraf Ghani]s exact",
    "[Ashraf] exact",
  ]);
});

test("names of several words: what they begin like, ignored characters between words, tails", () => {
  const names = ["New", "New York", "New York City"];
  expect(find(names, "New Yonkers, New York Citizen, New \u00adYork, New  York Citys")).toEqual([
    "[New] exact",
    "[New York] exact",
    "[New \u00adYork] exact",
    "[New  York City]s exact",
    "[New  York] exact",
  ]);
});

test("equal characters are equal: dashes, spaces, apostrophes, soft hyphens, composition, width", () => {
  const names = ["Mazar-e-Sharif", "New York", "Sana'a", "Kabul", "Malmö"];
  const text = "Mazar\u2011e–Sharif, New\u00a0 York, Sana’a, Ka\u00adbul, Malmo\u0308, Ｋａｂｕｌ";
  expect(find(names, text)).toEqual([
    "[Mazar\u2011e–Sharif] exact",
    "[New\u00a0 York] exact",
    "[Sana’a] exact",
    "[Ka\u00adbul] exact",
    "[Malmo\u0308] exact",
    "[Ｋａｂｕｌ] exact",
  ]);
});

test("other accents are folded, but not in short names, and never й or ガ", () => {
  expect(
    find(["Afganistán", "Bø", "Gießen", "Йемен", "カナダ"], "Afganistan Bo Giessen Иемен ガナダ"),
  ).toEqual(["[Afganistan] folded", "[Giessen] folded"]);
});

test("capitals: headlines, but no name in lower case, and short acronyms only as they are", () => {
  expect(
    find(["Taliban", "Ghazni", "US", "UNICEF"], "TALIBAN INNTAR GHAZNI, taliban Us us US Unicef unicef"),
  ).toEqual(["[TALIBAN] capitals", "[GHAZNI] capitals", "[US] exact", "[Unicef] folded"]);
});

test("names that begin in lower case", () => {
  const names = ["el Raval", "al-Qaida", "den grønne sonen"];
  expect(
    find(names, "el Raval, El Raval, AL-QAIDA, Raval, den grønne sonen, Den grønne sonen, sonen"),
  ).toEqual([
    "[el Raval] exact",
    "[El Raval] folded",
    "[AL-QAIDA] capitals",
    "[den grønne sonen] exact",
    "[Den grønne sonen] folded",
  ]);
});

test("dotted acronyms, at the end of a sentence and before more letters", () => {
  expect(find(["U.S."], "in the U.S. Now the U.S., U.S.A.")).toEqual(["[U.S.] exact", "[U.S.] exact"]);
});

test("tails attach, what follows an apostrophe or a hyphen does not", () => {
  expect(
    find(["Kabul", "FN", "NATO"], "Kabuls Kabulista Kabul's Kabul-styrker Vest-Kabul FNs NATOs KABULS"),
  ).toEqual([
    "[Kabul]s exact",
    "[Kabul]ista exact",
    "[Kabul] exact",
    "[Kabul] exact",
    "[Kabul] exact",
    "[FN]s exact",
    "[NATO]s exact",
    "[KABUL]S capitals",
  ]);
});

test("names begin after an elision", () => {
  expect(find(["Afghanistan", "Iran", "ONU"], "l’Afghanistan d'Iran L’ONU")).toEqual([
    "[Afghanistan] exact",
    "[Iran] exact",
    "[ONU] exact",
  ]);
});

test("Arabic and Hebrew heads, letter variants, vowel signs", () => {
  expect(
    find(["كابل", "أفغانستان", "طالبان", "איראן"], "وكابل والطالبان طالبانو افغانستان کابل כابل באיראן"),
  ).toEqual([
    "و[كابل] exact",
    "وال[طالبان] exact",
    "[طالبان]و exact",
    "[افغانستان] folded",
    "[کابل] folded",
    "ב[איראן] exact",
  ]);
});

test("stems take another ending, and are no names without", () => {
  expect(find(["Россия", { text: "Warszawa", lang: "pl" }], "России Росси Россия Warszawy Warszaw")).toEqual([
    "[Росси]и exact",
    "[Россия] exact",
    "[Warszaw]y exact",
  ]);
});

test("scripts without spaces: inside running text, longest first; katakana in words; hangul with particles", () => {
  expect(
    find(
      ["阿富汗", "阿富汗政府", "イラン", "한국", "ไทย"],
      "在阿富汗政府的阿富汗人、イランとアイランド、한국에서、ในไทยนะ",
    ),
  ).toEqual(["[阿富汗政府] exact", "[阿富汗] exact", "[イラン] exact", "[한국]에서 exact", "[ไทย] exact"]);
});

test("surnames of persons, with and without their particles", () => {
  expect(find(["Ursula von der Leyen", "John Kirby Jr."], "von der Leyen, Leyens, Kirby", "person")).toEqual([
    "[von der Leyen] exact",
    "[Leyen]s exact",
    "[Kirby] exact",
  ]);
});

test("a line's end ends a name", () => {
  expect(find(["New York"], "New\nYork")).toEqual([]);
});

test("pairs of surrogates are whole: a name with half of one is found nowhere, halves in a text end a name", () => {
  expect(
    find(["\ud83d", "\udc00Kabul", "𠮷", "Kabul"], "\ud83d\udc00Kabul 𠮷 \ud83d\ud83dKabul\udfb7"),
  ).toEqual(["[Kabul] exact", "[𠮷] exact", "[Kabul] exact"]);
});
