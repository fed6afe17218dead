import { expect, test } from "vitest";
import type { Block } from "../engine/types.ts";
import { quantitiesOf } from "./quantities.ts";

const found = (text: string, language: string) => quantitiesOf([{ id: 1, text }], { language, most: 99 });
const phrases = (text: string, language: string) =>
  found(text, language)
    .toSorted((a, b) => a.start - b.start)
    .map(({ phrase }) => phrase);

test.each<[string, string, string[]]>([
  ["nb", "Havnen sendte 3000 amerikanske sjøfolk hjem.", ["3000 amerikanske sjøfolk"]],
  ["nb", "Ferja trenger 3 000 liter og 2.500 kilo last.", ["3 000 liter", "2.500 kilo"]],
  ["nb", "De venter at broen åpner innen 30 dager.", ["30 dager"]],
  ["nb", "Vannet dekker rundt to tredeler av dalen.", ["rundt to tredeler av dalen"]],
  ["nb", "Laget har kontroll over 85 prosent av banen.", ["85 prosent av banen"]],
  ["nb", "Mer enn halvparten av elevene var hjemme.", ["Mer enn halvparten av elevene"]],
  ["nb", "Hytta ligger 15 mil unna, drøyt 200 meter fra vannet.", ["15 mil", "drøyt 200 meter"]],
  ["nb", "De neste 24 til 48 timene blir våte.", ["24 til 48 timene"]],
  ["nb", "Skuta ble solgt for 1,4 millioner kroner.", ["1,4 millioner kroner"]],
  ["nb", "Bakeriet har 4000 ansatte, og tjueto lærlinger.", ["4000 ansatte", "tjueto lærlinger"]],
  ["nb", "Hundrevis av sauer og ca. 30 geiter kom.", ["Hundrevis av sauer", "ca. 30 geiter"]],
  ["nn", "Nær to tredelar av bøndene har 12 kyr.", ["Nær to tredelar av bøndene", "12 kyr"]],
  ["sv", "Skolan har 1 200 nya elever och trettiotvå lärare.", ["1 200 nya elever", "trettiotvå lärare"]],
  ["sv", "Nästan två tredjedelar av skogen brann.", ["Nästan två tredjedelar av skogen"]],
  ["da", "Omkring 3.000 danske køer og femogtyve lam.", ["Omkring 3.000 danske køer", "femogtyve lam"]],
  ["en", "The port sent 3,000 American sailors home.", ["3,000 American sailors"]],
  [
    "en",
    "More than two-thirds of the village moved 40 miles away.",
    ["More than two-thirds of the village", "40 miles"],
  ],
  [
    "en",
    "It cost $1.2 billion, or nearly 85 percent of the budget.",
    ["$1.2 billion", "nearly 85 percent of the budget"],
  ],
  ["en", "Dozens of boats and twenty-five children arrived.", ["Dozens of boats", "twenty-five children"]],
  ["en", "Between them they own 20–30 goats.", ["20–30 goats"]],
  ["en", "It lost 15 percent of its gross domestic product.", ["15 percent of its gross domestic product"]],
  ["en", "Some 40 percent of Norway's voters stayed away.", ["Some 40 percent of Norway's voters"]],
  ["en", "About 40 percent of the village rose in arms.", ["About 40 percent"]],
  ["en", "They lost half of their four games.", ["four games"]],
  [
    "de",
    "Rund 3.000 amerikanische Matrosen und zwei Drittel der Boote.",
    ["Rund 3.000 amerikanische Matrosen", "zwei Drittel der Boote"],
  ],
  ["de", "Die Brücke kostet 1,4 Milliarden Euro, 12 Prozent mehr.", ["1,4 Milliarden Euro", "12 Prozent"]],
  ["de", "Fünfundzwanzig kleine Boote kamen.", ["Fünfundzwanzig kleine Boote"]],
  ["fr", "Le port emploie 3 000 marins américains.", ["3 000 marins américains"]],
  [
    "fr",
    "Près de deux tiers du village et 85 % des bateaux.",
    ["Près de deux tiers du village", "85 % des bateaux"],
  ],
  ["fr", "Quelque 2 millions de poissons sont morts.", ["Quelque 2 millions de poissons"]],
  ["es", "El puerto tiene 3.000 marineros estadounidenses.", ["3.000 marineros estadounidenses"]],
  [
    "es",
    "Más de dos tercios de la aldea y el 85 % de los barcos.",
    ["Más de dos tercios de la aldea", "85 % de los barcos"],
  ],
  ["es", "Treinta y dos barcos y miles de peces.", ["Treinta y dos barcos", "miles de peces"]],
  ["nb", "De bar 70-80 stappfulle esker.", ["70-80 stappfulle esker"]],
  ["en", "They owe a country that never gave us 10 cents.", ["10 cents"]],
  ["en", "The port paid NOK 500 and kr 20.", ["NOK 500", "kr 20"]],
  ["en", "Tens of thousands of people sailed.", ["Tens of thousands of people"]],
  ["fr", "Des dizaines de milliers de personnes sont venues.", ["dizaines de milliers de personnes"]],
  [
    "en",
    "It cost up to $12.9bn (£10bn), or 176 Hong Kong dollars (£17) each.",
    ["up to $12.9bn", "176 Hong Kong dollars"],
  ],
  [
    "en",
    "Some 2,300 tons (2,095 metric tons) of 40 ships (12 boats) sank.",
    ["Some 2,300 tons", "40 ships", "12 boats"],
  ],
  ["en", "Women held 27 percent of computing and math-related jobs.", ["27 percent"]],
  [
    "en",
    "Two-thirds stayed, a quarter of them (two boats) alone.",
    ["Two-thirds", "a quarter of them", "two boats"],
  ],
  ["en", "A third of the village and two boats burnt.", ["A third of the village", "two boats"]],
  [
    "en",
    "Half of the country's rare species died, and half of highly skilled workers left.",
    ["Half of the country's rare species", "half of highly skilled workers"],
  ],
  ["ar", "غمرت المياه ٨٥٪ من القرية.", ["٨٥٪"]],
  ["fi", "Metsästä paloi 85 %.", ["85 %"]],
])("%s: %s", (language, text, wanted) => {
  expect(phrases(text, language)).toEqual(wanted);
});

test.each([
  ["nb", "Broen ble bygd i 1998 og malt i 2000 av kommunen."],
  ["nb", "Festen 12. august begynner kl. 14.30 og varer til klokken 22."],
  ["nb", "Ring 22 33 44 55 eller tlf. 47110000 for mer hjelp."],
  ["nb", "Hjemmelaget vant 3–1 etter pause."],
  ["nb", "Se side 12 i kapittel 3, og les artikkel 5 grundig."],
  ["nb", "Gutten (13) bor i Storgata 12."],
  ["nb", "Flyet av typen Boeing 737 landet."],
  ["nb", "Bilen kjørte på E6 med F-16 over seg."],
  ["nb", "En mann og en kvinne så det."],
  ["en", "The bridge was built in 1998 and painted on August 12 at 8 p.m. by hand."],
  ["en", "The home side won 2-0 after the break."],
  ["en", "It was the 12th bridge, a 30-day job."],
  ["en", "See page 12 and call +47 22334455 today."],
  ["en", "They play in the 2020 playoffs."],
  ["en", "A boat, a ship and a third undisclosed buyer came, and soon there was a third."],
  ["en", "Its order of 777x jets and a 5G phone came with five 787 Dreamliners."],
  ["nb", "Spillet har en 3D-motor."],
  ["zh", "联络电话：03-584-7231，行动：0937-141993 林先生。"],
  ["de", "Am 12. August um 14 Uhr begann es, im Jahr 1998."],
  ["fr", "Le 12 août 1998 à 14 h 30, il est venu."],
  ["es", "El 12 de agosto de 1998 a las 14 llegó."],
])("%s, no quantity: %s", (language, text) => {
  expect(phrases(text, language)).toEqual([]);
});

test.each<[string, string, number | undefined]>([
  ["nb", "De eier to tredeler av skogen.", 2 / 3],
  ["nb", "De eier 85 prosent av skogen.", 85],
  ["nb", "Skuta kostet 1,4 millioner kroner.", 1_400_000],
  ["nb", "De har 2.500 sauer.", 2500],
  ["en", "They have 2,500 sheep.", 2500],
  ["en", "They own two hundred and five boats.", 205],
  ["en", "They own 2.5 acres.", 2.5],
  ["sv", "De har trettiotvå lamm.", 32],
  ["da", "De har femogtyve lam.", 25],
  ["de", "Sie haben fünfundzwanzig Boote.", 25],
  ["es", "Tienen treinta y dos barcos.", 32],
  ["nb", "Hundrevis av sauer kom.", undefined],
  ["nb", "De sendte 600 hundre sauer.", undefined],
])("%s: the value in «%s» is %s", (language, text, value) => {
  expect(found(text, language)[0]?.value).toEqual(value);
});

test.each([
  ["nb", "Det er 15 mil dit.", { unit: "scandinavian-mile", value: 150, in: "km" }],
  ["nb", "Det er 15 nautiske mil dit.", { unit: "nautical-mile", value: 27.8, in: "km" }],
  ["en", "It is 40 miles away.", { unit: "mile", value: 64.4, in: "km" }],
  ["en", "The wall is 12 feet high.", { unit: "foot", value: 3.66, in: "m" }],
  ["en", "They own 100 acres.", { unit: "acre", value: 405_000, in: "m²" }],
  ["en", "It was 104 degrees Fahrenheit.", { unit: "fahrenheit", value: 40, in: "°C" }],
  ["en", "It is 10 to 15 miles away.", { unit: "mile", value: 16.1, upTo: 24.1, in: "km" }],
  ["en", "It was 104 °F.", { unit: "fahrenheit", value: 40, in: "°C" }],
  ["en", "The wind blew at 50 miles per hour.", { unit: "mile-per-hour", value: 80.5, in: "km/h" }],
  ["en", "The probe weighs 5,200 pounds.", { unit: "pound", value: 2360, in: "kg" }],
  ["nb", "Gården har 300 mål skog.", { unit: "decare", value: 300_000, in: "m²" }],
  ["de", "Der Sack wiegt 20 Pfund.", { unit: "german-pound", value: 10, in: "kg" }],
])("%s: «%s» is explained", (language, text, explanation) => {
  expect(found(text, language)[0]?.explanation).toEqual(explanation);
});

test.each([
  ["nb", "Det er 15 kilometer dit."],
  ["nb", "Laget har laget 30 mål."],
  ["en", "The coat costs 20 pounds."],
  ["en", "«Six Feet Under» has 63 episodes."],
])("%s: nothing to explain in «%s»", (language, text) => {
  expect(found(text, language).map(({ explanation }) => explanation)).toEqual([undefined]);
});

test("both ends of a range, and the sentence that says it", () => {
  const text = "Det regner. De neste 24 til 48 timene blir våte.";
  expect(found(text, "nb")).toEqual([
    {
      block: 1,
      start: 21,
      end: 37,
      phrase: "24 til 48 timene",
      sentence: { start: 12, end: 48 },
      value: 24,
      upTo: 48,
    },
  ]);
});

test("what the headline and the summary say comes first, and each is said once", () => {
  const blocks: Block[] = [
    { id: 1, role: "headline", text: "Broen kostet 40 millioner kroner" },
    { id: 2, text: "Over 85 prosent av bilene tar ferja." },
    { id: 3, text: "Byen har 12 ferjer. Broen tar 900 biler." },
    { id: 4, text: "De 12 ferjene er gamle." },
  ];
  const summary = [{ block: 3, start: 20, end: 40 }];
  expect(quantitiesOf(blocks, { language: "nb", summary }).map(({ phrase }) => phrase)).toEqual([
    "40 millioner kroner",
    "900 biler",
    "Over 85 prosent av bilene",
    "12 ferjer",
  ]);
  expect(quantitiesOf(blocks, { language: "nb", most: 1 })).toHaveLength(1);
});

test("what counts the same thing a fourth time makes room for what counts another", () => {
  const text = "They had 3 goats, 4 goats, 5 goats, 6 goats and 2 boats.";
  expect(quantitiesOf([{ id: 1, text }], { language: "en" }).map(({ phrase }) => phrase)).toEqual([
    "3 goats",
    "4 goats",
    "5 goats",
    "2 boats",
    "6 goats",
  ]);
});

test.each([
  ["nb", "Den 45 år gamle mannen og en jente på 8 år ble reddet. Hun er 92 år."],
  ["nb", "Ola Nordmann, 45 år, ble pågrepet. Kvinnen (38) fylte 39 år."],
  ["sv", "Han är 38 år gammal. En flicka på 8 år skadades."],
  ["da", "Manden på 45 år blev anholdt. Hun fyldte 90 år."],
  ["en", "He came with his daughter Mary (10 months). Ola Nordmann (45 years) did not."],
  ["en", "She turned 90 years last week. He is 38 years old. A girl of 8 years was hurt."],
  ["de", "Er ist 38 Jahre alt. Eine Frau von 45 Jahren starb."],
  [
    "fr",
    "Âgé de 45 ans, il est parti. Une femme de 32 ans a été blessée. Jean Dupont, 52 ans, est mort. Il a 60 ans.",
  ],
  ["es", "El hombre, de 45 años, huyó. La niña de 8 años cumplió 9 años. Tiene 30 años de edad."],
])("%s: an age is no number of the story: «%s»", (language, text) => {
  expect(quantitiesOf([{ id: 0, text, role: "body" }], { language })).toEqual([]);
});

test.each([
  ["nb", "Han er dømt til 6 års fengsel.", "6 års fengsel"],
  ["nb", "Det tok 30 år å bygge broen.", "30 år"],
  ["nb", "Vinden var 25 meter i sekundet.", "25 meter i sekundet"],
  ["nb", "Mellom 10 og 15 personer døde.", "Mellom 10 og 15 personer"],
  ["de", "Zwischen 10 und 15 Menschen starben.", "Zwischen 10 und 15 Menschen"],
  ["fr", "Entre 10 et 15 personnes sont mortes.", "Entre 10 et 15 personnes"],
  ["es", "Entre 10 y 15 personas murieron.", "Entre 10 y 15 personas"],
  ["da", "Det kostede 3,5 mio. kroner.", "3,5 mio. kroner"],
  ["en", "Kabul could fall in one to two days.", "one to two days"],
  ["en", "It rains one or two days a week.", "one or two days a week"],
  ["en", "Between 10% and 20% of the boats sank.", "Between 10% and 20% of the boats"],
  ["en", "It cost $10 to $20 million.", "$10 to $20 million"],
  ["en", "It cost between $10 and $20 million.", "between $10 and $20 million"],
  ["nb", "Renten øker 3–5 prosent.", "3–5 prosent"],
  ["nb", "Byen kan falle om en til to dager.", "en til to dager"],
  ["nb", "Det tar rundt to-tre uker.", "rundt to-tre uker"],
  ["nn", "Det tek eit til to år.", "eit til to år"],
  ["sv", "Det tar tre till fem veckor.", "tre till fem veckor"],
  ["sv", "Det tar en–två dagar.", "en–två dagar"],
  ["da", "Det varer en til to timer.", "en til to timer"],
  ["da", "Mellem ti og tyve personer døde.", "Mellem ti og tyve personer"],
  ["de", "Es dauert ein bis zwei Tage.", "ein bis zwei Tage"],
  ["de", "Es dauert zwei bis drei Wochen.", "zwei bis drei Wochen"],
  ["de", "Zwei oder drei Boote kamen.", "Zwei oder drei Boote"],
  ["fr", "Il faut deux à trois semaines.", "deux à trois semaines"],
  ["fr", "Il faut un à deux jours.", "un à deux jours"],
  ["es", "Tarda de dos a tres semanas.", "dos a tres semanas"],
  ["es", "Tarda de una a dos horas.", "una a dos horas"],
  ["es", "Entre el 10 % y el 20 % de los barcos.", "Entre el 10 % y el 20 % de los barcos"],
  ["es", "Subió del 10 al 20 por ciento.", "10 al 20 por ciento"],
])("%s: «%s» says %s", (language, text, phrase) => {
  expect(quantitiesOf([{ id: 0, text, role: "body" }], { language }).map((each) => each.phrase)).toEqual([
    phrase,
  ]);
});

test.each([
  ["en", "One in five children is poor.", "One in five children", 0.2],
  ["nb", "1 av 3 stemte for.", "1 av 3", 1 / 3],
  ["nb", "En av fem barn er fattige.", "En av fem barn", 0.2],
  ["de", "Einer von fünf Schülern fehlt.", "Einer von fünf", 0.2],
  ["fr", "Un Français sur cinq le croit, et un sur trois vote.", "un sur trois", 1 / 3],
  ["es", "Uno de cada cinco niños es pobre.", "Uno de cada cinco niños", 0.2],
])("%s: «%s» is a share", (language, text, phrase, value) => {
  const found = quantitiesOf([{ id: 0, text, role: "body" }], { language });
  expect(found).toContainEqual(expect.objectContaining({ phrase, value }));
});

test.each([
  ["fi", "Hallitus lähettää 3 000 sotilasta.", ["3 000 sotilasta"]],
  [
    "fi",
    "Kaupungissa on 1,5 miljoonaa asukasta, ja 40 prosenttia pakeni.",
    ["1,5 miljoonaa asukasta", "40 prosenttia"],
  ],
  ["fi", "Hän on 45 vuotta ja tuli kello 14.30 maanantaina 12. elokuuta 2021.", []],
  ["ru", "23 самых известных порта, 200−250 лодок и 12–15 минут.", ["200−250 лодок"]],
  ["it", "I 12 primi giocatori e 3.000 soldati.", ["3.000 soldati"]],
  ["pl", "Przybyło 3000 żołnierzy, czyli 40 procent.", ["3000 żołnierzy", "40 procent"]],
  ["nl", "Er zijn 20 miljoen mensen en 3.000 soldaten.", ["20 miljoen mensen", "3.000 soldaten"]],
  ["it", "Sono 3.000 soldati, il 40 per cento.", ["3.000 soldati", "40 per cento"]],
  ["ru", "В 2021 году прибыли 3000 солдат, 40 процентов; он старше 45 лет.", ["3000 солдат", "40 процентов"]],
  ["uk", "Прибуло 20 мільйонів доларів.", ["20 мільйонів доларів"]],
  ["fa", "حدود ۳۰۰۰ سرباز و ۴۰ درصد کشور.", ["۳۰۰۰ سرباز", "۴۰ درصد"]],
  ["ar", "وصل 3000 جندي و 40 في المئة.", ["3000 جندي", "40 في المئة"]],
  ["hi", "3000 सैनिक और 40 प्रतिशत।", ["3000 सैनिक", "40 प्रतिशत"]],
  ["ja", "2021年8月12日、米国は3000人の兵士を送り、国土の40%を失った。", ["3000人", "40%"]],
  ["zh", "美国将派遣3000名士兵，花费2000万美元，距离15公里。", ["3000名", "2000万美元", "15公里"]],
  ["ko", "미국은 병사 3000명을 보냈다. 2021년 국토의 40%.", ["3000명", "40%"]],
])("%s, which has no grammar here: «%s» says %j", (language, text, said) => {
  expect(phrases(text, language)).toEqual(said);
});

test("«two in 24 hours» is no share", () => {
  const found = quantitiesOf([{ id: 0, text: "Two in 24 hours were hit.", role: "body" }], {
    language: "en",
  });
  expect(found.map(({ value }) => value)).not.toContain(2 / 24);
});
