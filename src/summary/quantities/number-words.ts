/** Numerals of a language in words. Lists are written as they count: units 2–19, then tens 20–90. */
export interface NumberWords {
  /** `two three …`, up to nineteen; forms of the same number with a slash. */
  readonly units: string;
  /** `twenty thirty …`, up to ninety. */
  readonly tens: string;
  /** How 21–99 are written: `{t}` stands for the tens, `{u}` for the units. */
  readonly compound: string;
  /** The word for one, which counts only before a scale or a fraction: elsewhere it is an article. */
  readonly one: string;
  /** Words that multiply what stands before them. */
  readonly scales: Readonly<Record<string, number>>;
  /** Parts: the word and what one is divided by. */
  readonly parts: Readonly<Record<string, number>>;
  /** The half, which needs no numeral. */
  readonly half: string;
  /** «hundreds (of)»: many, but nobody says how many. */
  readonly multitudes: string;
  /** Joins numerals: «two hundred and five», «treinta y dos». */
  readonly joiner: string;
}

const norwegian: NumberWords = {
  units:
    "to tre fire fem seks sju/syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten/søtten atten nitten",
  tens: "tjue/tyve tretti/tredve førti femti seksti sytti åtti nitti",
  compound: "{t}{u}",
  one: "en ett et ei ein eitt éin én",
  scales: {
    hundre: 100,
    tusen: 1e3,
    million: 1e6,
    millioner: 1e6,
    millionar: 1e6,
    mill: 1e6,
    milliard: 1e9,
    milliarder: 1e9,
    milliardar: 1e9,
    mrd: 1e9,
    billion: 1e12,
    billioner: 1e12,
  },
  parts: {
    tredel: 3,
    tredeler: 3,
    tredelar: 3,
    tredjedel: 3,
    tredjedeler: 3,
    tredjedelar: 3,
    firedel: 4,
    firedeler: 4,
    firedelar: 4,
    fjerdedel: 4,
    fjerdedeler: 4,
    fjerdedelar: 4,
    femdel: 5,
    femdeler: 5,
    femdelar: 5,
    femtedel: 5,
    femtedeler: 5,
    seksdel: 6,
    sjettedel: 6,
    åttedel: 8,
    tidel: 10,
    tideler: 10,
    tiendedel: 10,
    tiendedeler: 10,
  },
  half: "halvparten helvta",
  multitudes:
    "hundrevis tusenvis dusinvis titalls tjuetalls hundretalls tusentalls hundretusenvis titusenvis hundretusener titusener millionvis millioner milliarder snesevis",
  joiner: "og",
};

/** By base tag. */
export const NUMBER_WORDS: Readonly<Record<string, NumberWords>> = {
  nb: norwegian,
  da: {
    units:
      "to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten",
    tens: "tyve tredive fyrre halvtreds tres halvfjerds firs halvfems",
    compound: "{u}og{t}",
    one: "en et én ét",
    scales: {
      hundrede: 100,
      hundred: 100,
      tusind: 1e3,
      tusinde: 1e3,
      million: 1e6,
      millioner: 1e6,
      mio: 1e6,
      milliard: 1e9,
      milliarder: 1e9,
      mia: 1e9,
    },
    parts: {
      tredjedel: 3,
      tredjedele: 3,
      fjerdedel: 4,
      fjerdedele: 4,
      femtedel: 5,
      femtedele: 5,
      tiendedel: 10,
      tiendedele: 10,
    },
    half: "halvdelen",
    multitudes: "hundredvis tusindvis dusinvis snesevis hundredtusinder titusinder millioner milliarder",
    joiner: "og",
  },
  sv: {
    units:
      "två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton",
    tens: "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio",
    compound: "{t}{u}",
    one: "en ett",
    scales: {
      hundra: 100,
      tusen: 1e3,
      miljon: 1e6,
      miljoner: 1e6,
      milj: 1e6,
      miljard: 1e9,
      miljarder: 1e9,
      md: 1e9,
    },
    parts: {
      tredjedel: 3,
      tredjedelar: 3,
      fjärdedel: 4,
      fjärdedelar: 4,
      femtedel: 5,
      femtedelar: 5,
      tiondel: 10,
      tiondelar: 10,
    },
    half: "hälften halva",
    multitudes:
      "hundratals tusentals tiotals dussintals tiotusentals hundratusentals miljontals miljoner miljarder",
    joiner: "och",
  },
  en: {
    units:
      "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    tens: "twenty thirty forty fifty sixty seventy eighty ninety",
    compound: "{t}-{u}",
    one: "one a",
    scales: {
      hundred: 100,
      thousand: 1e3,
      million: 1e6,
      m: 1e6,
      billion: 1e9,
      bn: 1e9,
      trillion: 1e12,
      dozen: 12,
    },
    parts: {
      third: 3,
      thirds: 3,
      quarter: 4,
      quarters: 4,
      fourth: 4,
      fourths: 4,
      fifth: 5,
      fifths: 5,
      sixth: 6,
      eighth: 8,
      tenth: 10,
      tenths: 10,
    },
    half: "half",
    multitudes: "dozens scores hundreds thousands millions billions",
    joiner: "and",
  },
  de: {
    units:
      "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
    tens: "zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig",
    compound: "{u}und{t}",
    one: "ein eine einer einem einen",
    scales: {
      hundert: 100,
      tausend: 1e3,
      million: 1e6,
      millionen: 1e6,
      mio: 1e6,
      milliarde: 1e9,
      milliarden: 1e9,
      mrd: 1e9,
      billion: 1e12,
      billionen: 1e12,
      dutzend: 12,
    },
    parts: {
      drittel: 3,
      dritteln: 3,
      viertel: 4,
      vierteln: 4,
      fünftel: 5,
      fünfteln: 5,
      sechstel: 6,
      achtel: 8,
      zehntel: 10,
    },
    half: "hälfte",
    multitudes: "dutzende hunderte tausende zehntausende hunderttausende millionen milliarden",
    joiner: "und",
  },
  fr: {
    units:
      "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf",
    tens: "vingt trente quarante cinquante soixante soixante-dix quatre-vingts/quatre-vingt quatre-vingt-dix",
    compound: "{t}-{u}",
    one: "un une",
    scales: { cent: 100, cents: 100, mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
    parts: {
      tiers: 3,
      quart: 4,
      quarts: 4,
      cinquième: 5,
      cinquièmes: 5,
      sixième: 6,
      dixième: 10,
      dixièmes: 10,
    },
    half: "moitié",
    multitudes: "dizaines centaines milliers millions milliards",
    joiner: "et",
  },
  es: {
    units:
      "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve",
    tens: "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    compound: "{t} y {u}",
    one: "un uno una",
    scales: { cien: 100, ciento: 100, cientos: 100, mil: 1e3, millón: 1e6, millones: 1e6 },
    parts: { tercio: 3, tercios: 3, terceras: 3, cuarto: 4, cuartos: 4, quinto: 5, quintos: 5, décimo: 10 },
    half: "mitad",
    multitudes: "decenas docenas centenares cientos miles millones",
    joiner: "y",
  },
};
