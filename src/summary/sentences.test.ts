import { expect, test } from "vitest";
import { sentencesOf } from "./sentences.ts";

const split = (text: string, language: string) =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

/**
 * Each case is what the sentences must be; they are joined as the language joins them, and taken apart
 * again.
 */
test.each<[string, string[]]>([
  // Abbreviations, times, ordinals
  ["nb", ["Møtet starter kl. 14.30 i dag.", "Statsministeren kommer ca. kl. 15."]],
  ["nb", ["Han kom 12. august.", "Så dro han igjen."]],
  ["nb", ["De selger f.eks. epler og bl.a. pærer."]],
  ["nb", ["De tok med telt, sekker osv. Det tok en time."].flatMap((text) => text.split(/(?<=osv\.) /))],
  ["nb", ["Prisen er 3.5 mill. kroner.", "Avtalen gjelder iht. lov nr. 12."]],
  ["nb", ["Kong Harald V. Hansen var der.", "Feiringen var 17. mai."]],
  ["nn", ["Ho kom kl. 8 m.a. for å hjelpe.", "Då var det tomt."]],
  ["sv", ["Det gäller bl.a. Sverige och t.ex. Norge.", "Mötet är den 3. juni."]],
  ["da", ["Han kom d. 5. juni kl. 10.", "Så gik han."]],
  ["en", ["Mount St. Helens erupted at 8:32 a.m. on Sunday.", "Dr. Smith saw it."]],
  ["en", ["J. K. Rowling met John F. Kirby in the U.S. on Monday.", "They talked."]],
  ["en", ["He moved to the U.S.", "The move was long.", "It was No. 5 of Acme Inc. products."]],
  ["en", ["Shares rose 3.5 percent to $1.2 billion.", "See www.example.org for more."]],
  ["en", ["It happened in 2019.[12]", "Nobody knew."]],
  ["en", ["She said no.", "Nobody asked again.", "He lives at No. 5 now."]],
  ["nb", ["Boka er min.", "Kari kjøpte den.", "Vent i maks. 5 timer."]],
  ["de", ["Er kam am 12. August.", "Sie sprachen z. B. über Geld."]],
  ["de", ["Im 3. Quartal stieg der Umsatz.", "Er lebte bis 1990.", "Die Firma blieb."]],
  ["fr", ["M. Dupont est venu à 14 h 30.", "Il a parlé, c.-à-d. longtemps."]],
  ["es", ["El Sr. Pérez llegó a EE.UU. ayer.", "Nadie lo vio."]],
  ["fi", ["Hän tuli 12. elokuuta klo 15.", "Sitten hän lähti."]],
  // Quotations, nested ones too
  ["nb", ["– Vi drar nå, sier han.", "– Det er for farlig."]],
  ["nb", ["«Vi drar!» sa han.", "Så dro de."]],
  ["nb", ["«Vi drar. Det er for farlig», sier han.", "Så dro de."]],
  ["nb", ["«Han sa: ‘Nei.’ Så gikk han», sier hun."]],
  ["nb", ["- Er du redd? spør hun.", "- Nei! svarer han.", "- Jeg blir her."]],
  ["nb", ["De så «Hvem vil vinne?» i går.", "Den var god."]],
  ["sv", ["– Vi åker nu. Det är sent.", "– Nej!"].flatMap((text) => text.split(/(?<=nu\.) /))],
  ["da", ["»Vi går nu. Det er sent,« siger han.", "»Nej!«"]],
  ["en", ["“We leave now. It is late,” he said.", "“Are you coming?” John Kirby asked.", "Nobody came."]],
  ["en", ["She said: “He told me ‘no’. I left.”", "Then it rained."]],
  ["de", ["„Wir gehen jetzt. Es ist spät“, sagte er.", "„Jetzt!“, rief sie."]],
  ["de", ["»Wir gehen. Sofort«, sagte er.", "Alle gingen."]],
  ["fr", ["« Nous partons. C'est tard », a-t-il dit.", "Personne n'est venu."]],
  ["es", ["¿Vienes? —preguntó ella.", "—Sí —dijo él—.", "Es tarde."]],
  ["ja", ["「もう行こう。遅い。」と話した。", "彼は「行く」と言った。"]],
  ["zh", ["他说：“我们走吧。快点。”", "“走吧！”", "大家都走了。"]],
  // Brackets, ellipses
  [
    "en",
    ["He left (it was late. Very late.) without a word.", "(Nobody saw it. Nobody asked.)", "It rained."],
  ],
  ["nb", ["Han ventet … og gikk.", "Hun ventet...", "Så gikk hun."]],
  // Headlines, bars, lists
  ["nb", ["Byen falt", "Soldatene kom om natten."].map((text, index) => (index === 0 ? `${text} |` : text))],
  // Other scripts
  ["zh", ["阿富汗政府倒台了。", "塔利班进入喀布尔！", "发生了什么？"]],
  ["ar", ["سقطت المدينة.", "هل انتهت الحرب؟", "قال د. محمد إنها انتهت."]],
  ["fa", ["شهر سقوط کرد.", "آیا جنگ تمام شد؟"]],
  ["ur", ["شہر گر گیا۔", "پھر سب چلے گئے۔"]],
  ["hi", ["शहर गिर गया।", "डॉ. सिंह ने कहा।"]],
  ["th", ["นายกรัฐมนตรีกล่าวว่า รัฐบาลจะเดินหน้าต่อไป"]],
  ["ru", ["Он родился в 1990 г. в Москве.", "Это было в 5 ч. утра."]],
  ["el", ["Η πόλη έπεσε.", "Τι έγινε;"]],
  ["ru", ["Он говорил ок. 20 мин.", "На ул. Ленина ждали активисты."]],
  [
    "uk",
    ["Президент прибув 12 серпня 2021 р. до Львова.", "Він говорив бл. 20 хв.", "На вул. Франка чекали."],
  ],
  ["bg", ["Пристигна на 12 август 2021 г. в София.", "Говори ок. 20 мин.", "На ул. „Раковски“ чакаха."]],
  ["sr", ["Стигао је 12. августа у Ниш.", "Састао се са др. Јовановићем."]],
  ["sl", ["Govoril je pribl. 20 minut.", "Srečal se je z dr. Novakom."]],
  ["lv", ["Viņš runāja apm. 20 minūtes.", "Bija arī prof. Bērziņš."]],
  // Georgian has no capitals, Armenian a stop of its own.
  ["ka", ["პრეზიდენტი ჩამოვიდა.", "რა თქვა?", "2021 წ. 12 აგვისტოს დასრულდა."]],
  ["hy", ["Նախագահը ժամանեց։", "Ի՞նչ ասաց նա։", "Լավ է։"]],
  // Thai has spaces alone, and clauses are no sentences.
  [
    "th",
    [
      "นายกรัฐมนตรีเดินทางไปเชียงใหม่และภูเก็ตเมื่อวานนี้ ประเทศไทยจะช่วยเหลือประเทศเมียนมา",
      "ประธานาธิบดีกล่าวว่าทุกฝ่ายต้องหยุดสงครามโดยเร็วที่สุด",
    ],
  ],
])("%s: %j", (language, sentences) => {
  const glue = language === "zh" || language === "ja" ? "" : " ";
  const wanted = sentences.map((sentence) => sentence.replace(/ \|$/u, ""));
  expect(split(sentences.join(glue), language)).toEqual(wanted);
});

test("white space belongs to no sentence", () => {
  expect(sentencesOf("  Én.  To. ", "nb")).toEqual([
    { start: 2, end: 5 },
    { start: 7, end: 10 },
  ]);
});

test("a line's end, a bar and a bullet end what comes before, also without a stop", () => {
  expect(split("Byen falt | Bakgrunn\nDe kom om natten • De gikk.", "nb")).toEqual([
    "Byen falt",
    "Bakgrunn",
    "De kom om natten",
    "De gikk.",
  ]);
});

test("a quotation that is never closed does not swallow the paragraph", () => {
  expect(split("«Vi drar. Det er sent. Nå går vi.", "nb")).toEqual([
    "«Vi drar.",
    "Det er sent.",
    "Nå går vi.",
  ]);
});

test("a language without lists and a text without sentences are no trouble", () => {
  expect(split("Jambo. Habari!", "sw")).toEqual(["Jambo.", "Habari!"]);
  expect(sentencesOf("", "nb")).toEqual([]);
  expect(sentencesOf(" \n ", "nb")).toEqual([]);
});

test("a language tag that is none does no harm", () => {
  expect(sentencesOf("He came on 12. August. He left.", "x-unknown")).toHaveLength(2);
});

test.each([
  ["nb", "Politiet rykket ut kl. 14.30. Han bor i St. Hanshaugen. Det sier dr. Hansen.", 3],
  ["nb", "– Vi må gå nå, sier han. – Det er for sent. «Er du sikker?» spurte hun.", 3],
  ["nb", "Han møtte bl.a. Jens P. Hansen, f. 1950, i ca. 2 timer. Saken ble anket 3. mai.", 2],
  ["nb", "«Dette er galt. Vi må handle», sa Støre. Han la til at det haster.", 2],
  ["nb", "Det kostet 3,5 mill. kroner. Nr. 5 vant. Pris: kr. 200.", 3],
  ["nb", "Hvem gjorde det? Ingen vet. Men – og det er viktig – alle spør ...", 3],
  ["de", "Am 3. Oktober 1990 kam z. B. Dr. h. c. Müller. Er ist u. a. Prof. an der FU. Ende.", 3],
  ["de", "„Das ist falsch. Wir müssen handeln“, sagte Merkel. Der 1. FC Köln gewann 3:1.", 2],
  ["de", "Er wohnt in der Hauptstr. 5 in St. Gallen. Das Konzert beginnt um 20.15 Uhr.", 2],
  ["fr", "M. Macron a parlé. « Nous devons agir. C’est urgent », a-t-il dit. Mme. Le Pen a répondu.", 3],
  ["fr", "Il est né en 1950 apr. J.-C. à Paris. L’art. 49.3 a été utilisé. Qui le sait ?", 3],
  ["es", "El Sr. Pérez llegó a las 14.30 h. a EE. UU. ¿Quién lo sabe? ¡Nadie! «Es tarde», dijo.", 4],
  ["sv", "Kl. 14.30 larmades polisen. Det sade bl.a. Per T. Ohlsson. – Vi kommer, sade han.", 3],
  ["da", "Kl. 14.30 rykkede politiet ud. Det oplyser bl.a. Ritzau. Den 3. maj 2004 skete det.", 3],
  ["fi", "Klo 14.30 poliisi saapui. Esim. Helsingissä oli n. 200 ihmistä. Se tapahtui 3. toukokuuta.", 3],
  [
    "en",
    "St. Helens erupted at 5 p.m. Friday. Mr. J. R. Smith of the U.S. Army was there. He left at 9 a.m. The U.S. won.",
    4,
  ],
  ["en", "The No. 1 song, Dr. No, fell 2.5 points. See Fig. 3. It is done (really. It is). OK.", 4],
  ["en", "She said: “Stop.” Then she left. He got a Ph.D. from MIT. Washington, D.C., is hot.", 4],
  ["nl", 'Dhr. Jansen kwam om 14.30 uur. Dat zei o.a. prof. De Vries. "Ik weet het niet", zei hij.', 3],
  ["it", "Il dott. Rossi è arrivato alle 14.30. Lo ha detto l’on. Bianchi. Perché? Nessuno lo sa.", 4],
  ["pt", "O Sr. Silva chegou às 14h30. A Dra. Costa saiu. “É tarde”, disse.", 3],
  ["pl", "Dr. Kowalski przyjechał o godz. 14.30. Było ok. 200 osób, m.in. prof. Nowak. To koniec.", 3],
  [
    "ru",
    "В 2021 г. президент В. В. Путин приехал в Москву. Было ок. 200 чел. и т. д. Он уехал. — Да, — сказал он.",
    4,
  ],
  ["uk", "У 2021 р. приїхав В. Зеленський. Це сталося. «Так», — сказав він.", 3],
  ["tr", "Prof. Dr. Yılmaz saat 14.30'da geldi. 3. Köprü açıldı. Bitti mi?", 3],
  ["ar", "قال د. أحمد إن الوضع صعب. هل تعرف؟ نعم! انتهى.", 4],
  ["fa", "آقای احمدی آمد. آیا می‌دانید؟ بله.", 3],
  ["hi", "डॉ. सिंह आए। वह कहाँ है? यहाँ है।", 3],
  ["zh", "他说:“我们必须行动。现在就走。”然后他离开了。你知道吗?不知道!", 4],
  ["zh", "气温达到3.5度。“是的。”她说。结束。", 3],
  ["ja", "「もう行こう。」と彼は話した。本当か?はい。気温は3.5度だった。", 4],
  ["ja", "首相は「行動が必要だ。急ごう」と述べた。終わり。", 2],
  ["ko", '그는 "지금 가야 한다."고 말했다. 끝났다. 정말?', 3],
  ["he", 'ד"ר כהן הגיע. האם ידעת? כן.', 3],
  ["el", "Ο κ. Παπαδόπουλος έφτασε. Τι έγινε; Τίποτα.", 3],
  ["th", "เขามาถึงแล้ว วันนี้อากาศดี", 1],
] as const)("%s: «%s» is %i sentences", (language, text, count) => {
  expect(sentencesOf(text, language)).toHaveLength(count);
});
