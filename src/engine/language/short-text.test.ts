import { expect, test } from "vitest";
import { textLanguage } from "./text-language.ts";

test.each([
  ["nb", "Forsvarssjefen sier at det ikke er for sent, men at de fleste soldatene har reist."],
  ["nn", "Ho seier at det ikkje er for seint, men at dei fleste har reist heim."],
  ["sv", "Han säger att det inte är för sent, men att de flesta har rest."],
  ["da", "Han siger, at det ikke er for sent, men at de fleste er rejst hjem til Danmark af sig selv."],
  ["en", "The minister said that it was not too late, but most of them have left."],
  ["de", "Der Minister sagte, dass es nicht zu spät ist, aber die meisten sind schon weg."],
  ["fr", "Le ministre a dit que ce n’est pas trop tard, mais la plupart sont partis."],
  ["es", "El ministro dijo que no es tarde, pero la mayoría ya se ha ido."],
  ["fi", "Ministeri sanoi, että ei ole liian myöhäistä, mutta moni on jo lähtenyt."],
  ["pl", "Minister powiedział, że nie jest za późno, ale większość już wyjechała."],
  ["ru", "Министр сказал, что ещё не поздно, но многие уже уехали."],
  ["ja", "報道官は12日、カブールに送ると述べた。"],
  ["zh", "阿富汗第三大城市赫拉特失守。"],
  ["ps", "د افغانستان حکومت وايي چې په هرات کې جګړه روانه ده."],
  // Kindred languages, by letters within words too
  ["da", "Butikkens nye ejer åbner døren på tirsdag."],
  ["da", "Så skal der rafles om husholdningspengene i weekenden på den lille vej."],
  ["nb", "Butikkens nye eier åpner døren på tirsdag."],
  ["nn", "Ho gjekk inn døra då dei nye eigarane opna."],
  // Few words of grammar, and letters that tell the rest
  ["nb", "Kirby er rosa, rund og elsker kake. Nintendos figur fyller tretti år."],
  ["cs", "Prezident Petr Pavel navštívil Brno a Olomouc. V Praze se sešel s Andrejem Babišem."],
  ["sk", "Michal Šimečka kritizoval Smer. Podľa Šimečku má Progresívne Slovensko podporu."],
  ["sl", "Janezu Janši sodijo v Kranju. Janšev odvetnik je iz Novega mesta."],
  ["hr", "Premijer Andrej Plenković stigao je u Split iz Zagreba."],
  ["sr", "Милорада Додика не желе у Бечу, а Брнабић ћути."],
  ["lt", "Kaune ir Klaipėdoje lijo. Iš Šiaulių į Panevėžį autobusai nevažiuoja."],
  ["lv", "Evikas Siliņas valdība lemj Saeimā, bet Kariņam tic Briselē."],
  ["et", "Kaja Kallase visiit Brüsselisse lõppes, siis sõitis ta Saksamaale."],
  ["hu", "Angela Merkelt kitüntették Győrben, és Pécsre is ellátogat."],
  ["ro", "Liderul PSD-ului l-a criticat pe Călin Georgescu, iar lui nu-i pasă."],
  ["tr", "İstanbul'da kar yağdı, Diyarbakır'da güneş var, Sivas beklemede."],
  ["az", "Prezident Bakıda çıxış etdi, sözlərinə görə Ermənistanla sülh mümkündür."],
  ["bg", "Президентът пристигна в София от Брюксел според говорителя."],
  ["uk", "Президент виступив у Києві, де ситуація складна."],
  ["ar", "أعلن الرئيس الأمريكي سحب القوات وأكد دعم القاهرة."],
  ["fa", "دانشجویان در دانشگاه تهران اعتراض کردند و سکوت کردند."],
  ["ur", "عمران خان نے کراچی میں جلسہ کیا اور عوام خاموش رہے۔"],
])("%s", (language, text) => {
  expect(textLanguage(undefined, text)).toBe(language);
});

test("too little text is of no language", () => {
  expect(textLanguage(undefined, "Kabul 2021")).toBeUndefined();
  expect(textLanguage(undefined, "")).toBeUndefined();
});
