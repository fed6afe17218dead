import { expect, test } from "vitest";
import { madeUpPlace } from "../../tests/lib/made-up-place.ts";
import { plainName } from "./cities.ts";
import { formsOf } from "./country-names.ts";
import type { Place } from "./gazetteer.ts";
import { NameList } from "./name-list.ts";
import { compact, inEach, slug } from "./text.ts";

test.each([
  ["São Tomé & Príncipe", "sao-tome-and-principe"],
  ["St. Petersburg", "saint-petersburg"],
  ["Washington, D.C.", "washington-dc"],
  ["Tromsø", "tromso"],
  ["Xi'an", "xian"],
  ["Łódź", "lodz"],
])("the id of %s is %s", (name, id) => {
  expect(slug(name)).toBe(id);
});

const place = (name: string, ascii: string, country: string): Place => madeUpPlace(name, { ascii, country });

test("transcription signs go, accents of languages in Latin letters stay", () => {
  expect(plainName(place("Ghāziābād", "Ghaziabad", "IN"))).toBe("Ghaziabad");
  expect(plainName(place("Rafaḩ", "Rafah", "PS"))).toBe("Rafah");
  expect(plainName(place("Şanlıurfa", "Sanliurfa", "TR"))).toBe("Şanlıurfa");
  expect(plainName(place("Goyang-si", "Goyang-si", "KR"))).toBe("Goyang");
});

test("names of CLDR become the forms of running text", () => {
  expect(formsOf("Myanmar (Burma)")).toEqual(["Myanmar", "Burma"]);
  expect(formsOf("Congo - Kinshasa")).toEqual([]);
  expect(formsOf("St. Lucia")).toEqual(["St. Lucia", "Saint Lucia", "St Lucia"]);
  expect(formsOf("TR-variant")).toEqual([]);
});

test("a form of several languages is one name, of many languages one for all", () => {
  const list = new NameList();
  for (const language of ["da", "nb", "sv"]) list.add("Norge", language);
  for (const language of "en nb nn sv da de fr es".split(" ")) list.add("Iran", language);
  list.add("Oman", "fi", ["ambiguous"]);
  expect(list.toNames()).toEqual([
    { text: "Norge", lang: ["da", "nb", "sv"] },
    "Iran",
    { text: "Oman", lang: "fi", marks: ["ambiguous"] },
  ]);
});

test("a text that readers get anyway is not stored", () => {
  const same = (text: string) => inEach(() => text);
  expect(compact(same("Oslo"))).toBe("Oslo");
  const city = { ...same("city"), nb: "by", nn: "by", da: "by", sv: "stad", de: "Stadt", fr: "ville" };
  expect(compact(city)).toEqual({ nb: "by", en: "city", sv: "stad", de: "Stadt", fr: "ville" });
  expect(compact({ ...same("Norway"), nb: "Norge", nn: "Noreg", sv: "Norge", da: "Norge" })).toEqual({
    nb: "Norge",
    nn: "Noreg",
    en: "Norway",
  });
});
