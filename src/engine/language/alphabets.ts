/**
 * Letters that not all languages of a script have, by language: those that any text of some length has, a bar, and rarer ones. They
 * tell short texts apart where few words do.
 */
const ALPHABETS: Readonly<Record<string, string>> = {
  nb: "æøå|éêòóôéü",
  nn: "æøå|éêòóôéü",
  da: "æøå|éü",
  sv: "åäö|éü",
  is: "áéíóúýðþæö|",
  de: "äöü|ßé",
  nl: "|éëïöüè",
  fi: "äö|å",
  et: "äõöü|šž",
  hu: "áéóöőüí|űú",
  pl: "ąęłóśż|ńćź",
  cs: "áéíěščřžýů|úňťďó",
  sk: "áéíčšžýľť|úôňďĺŕäó",
  sl: "čšž|ćđ",
  hr: "čšžć|đ",
  lt: "ėšžųį|ūąęč",
  lv: "āēīšņļ|ūžčķģ",
  ro: "ăâîșț|şţ",
  tr: "ışğüçö|âîû",
  az: "əışğüç|ö",
  fr: "éèàê|çôûîëïùâœ",
  es: "áéíóñ|úü",
  it: "àè|òùìé",
  pt: "ãçáéí|õêóâúàô",
  vi: "đươạảấếộ|ăâêôáàíìóòúùýãầẩậắằặẹẻềểệỉịọỏốồổớờợụủứừữựỳỵỷỹ",
  ru: "ыэ|ёъ",
  uk: "іїє|ґ",
  bg: "ъ|ѝ",
  sr: "јљњћ|ђџ",
  ar: "ةأيك|إىؤئءآ",
  fa: "یکگپچ|ژآئأ",
  ur: "یکےںہٹ|گپچڈڑھژآئؤ",
  ps: "ېښکړځ|ګډټڅڼژپچیيۍئړگآ",
};

interface Alphabet {
  readonly common: readonly string[];
  readonly all: ReadonlySet<string>;
}

let alphabets: ReadonlyMap<string, Alphabet> | undefined;
let telling: ReadonlySet<string> | undefined;

function read(): ReadonlyMap<string, Alphabet> {
  return new Map(
    Object.entries(ALPHABETS).map(([language, letters]) => [
      language,
      { common: Array.from(letters.slice(0, letters.indexOf("|"))), all: new Set(letters.replace("|", "")) },
    ]),
  );
}

/** How well a text's letters fit a language, 0–1 each. */
export interface LetterFit {
  /** Of the letters that not all languages have, the share that this one has; 1 where the text has none. */
  readonly own: number;
  /** Of the letters that this language's texts have, the share that stands in this one; 0 where it has no such letters. */
  readonly present: number;
}

/** Fewer such letters in a hundred are those of names in a text of another language. */
const FEWEST = 0.01;

/**
 * Looks at the letters of a text once.
 * @param text in small letters
 * @returns how well they fit a language (BCP 47, primary)
 */
export function letterFits(text: string): (language: string) => LetterFit {
  alphabets ??= read();
  telling ??= new Set([...alphabets.values()].flatMap(({ all }) => [...all]));
  const counts = new Map<string, number>();
  let total = 0;
  for (const letter of text) {
    if (!telling.has(letter)) continue;
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
    total++;
  }
  if (total < text.length * FEWEST) return () => ({ own: 1, present: 0 });
  return (language) => {
    const alphabet = alphabets?.get(language);
    if (!alphabet) return { own: 0, present: 0 };
    let own = 0;
    for (const [letter, count] of counts) if (alphabet.all.has(letter)) own += count;
    const { common } = alphabet;
    const present = common.filter((letter) => counts.has(letter)).length / Math.max(1, common.length);
    return { own: own / total, present };
  };
}
