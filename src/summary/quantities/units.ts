/** A unit that many readers do not know, and how much it is of one that all do. */
export interface UnitExplanation {
  /** Which unit: the key of a message that names it. */
  readonly unit: UnitKey;
  /** How much it is, to three figures. */
  readonly value: number;
  /** Of a range the upper end. */
  readonly upTo?: number;
  readonly in: "km" | "m" | "cm" | "kg" | "g" | "km²" | "m²" | "l" | "°C" | "km/h" | "days";
}

interface Unit {
  /** Of the common unit in one of this. */
  readonly factor: number;
  readonly in: UnitExplanation["in"];
  /** Words for it in every language where it means nothing else there, lower-case. */
  readonly words: string;
  /** Words that mean it only in a sentence that also speaks of what it measures: pounds are money too. */
  readonly inContext?: { readonly words: string; readonly near: RegExp };
  /** Languages (base tags) in which the words mean this unit; all where not given. */
  readonly languages?: string;
}

const units = {
  "scandinavian-mile": { factor: 10, in: "km", words: "mil", languages: "nb sv" },
  mile: { factor: 1.609344, in: "km", words: "mile miles meile meilen milla millas miglia mijl" },
  "nautical-mile": {
    factor: 1.852,
    in: "km",
    words:
      "nautical-mile nautical-miles sjømil nautiske-mil sømil sjömil nautiska-mil seemeile seemeilen milles-nautiques milles-marins millas-náuticas",
  },
  foot: { factor: 0.3048, in: "m", words: "foot feet ft fot fod fuß pieds pies" },
  inch: { factor: 2.54, in: "cm", words: "inch inches tommer tum zoll pouces pulgadas" },
  yard: { factor: 0.9144, in: "m", words: "yard yards yardas" },
  pound: {
    factor: 0.45359237,
    in: "kg",
    words: "lb lbs",
    inContext: {
      words: "pound pounds libras",
      near: /weigh|heav|load|cargo|lift|mass|thrust|catch|meat|flour|explosive|bomb|pesa|peso|carga|kilo/iu,
    },
    languages: "en es",
  },
  "german-pound": { factor: 0.5, in: "kg", words: "pfund", languages: "de" },
  ounce: { factor: 28.349523, in: "g", words: "ounce ounces oz unse unser unzen onces onzas" },
  acre: { factor: 4046.8564, in: "m²", words: "acre acres" },
  decare: {
    factor: 1000,
    in: "m²",
    words: "dekar",
    inContext: { words: "mål", near: /tomt|jord|areal|skog|åker|dyrk|eiendom|eigedom|beite/iu },
    languages: "nb",
  },
  "square-mile": {
    factor: 2.589988,
    in: "km²",
    words: "square-mile square-miles sq-miles quadratmeilen millas-cuadradas",
  },
  "square-foot": {
    factor: 0.09290304,
    in: "m²",
    words: "square-foot square-feet sq-ft kvadratfot kvadratfod pies-cuadrados",
  },
  gallon: { factor: 3.785412, in: "l", words: "gallon gallons gallonen galones" },
  barrel: {
    factor: 158.98729,
    in: "l",
    words: "barrel barrels barils barriles fat-olje oljefat tønder-olie fat-olja",
  },
  knot: { factor: 1.852, in: "km/h", words: "knots knop knoten nœuds nudos" },
  "mile-per-hour": { factor: 1.609344, in: "km/h", words: "mph miles-per-hour miles-an-hour" },
  fahrenheit: {
    factor: 5 / 9,
    in: "°C",
    words:
      "fahrenheit degrees-fahrenheit degrees-f grader-fahrenheit grad-fahrenheit degrés-fahrenheit grados-fahrenheit °f",
  },
  fortnight: { factor: 14, in: "days", words: "fortnight fortnights" },
} as const satisfies Record<string, Unit>;

export type UnitKey = keyof typeof units;

const byWord = new Map<string, { readonly key: UnitKey; readonly unit: Unit; readonly near?: RegExp }>();
for (const key of Object.keys(units)) {
  if (!isUnitKey(key)) continue;
  const unit: Unit = units[key];
  for (const word of unit.words.split(" ")) byWord.set(word, { key, unit });
  const { words, near } = unit.inContext ?? { words: "" };
  if (near) for (const word of words.split(" ")) byWord.set(word, { key, unit, near });
}

function isUnitKey(key: string): key is UnitKey {
  return Object.hasOwn(units, key);
}

/**
 * The unit that stands at the start of words that follow a number, the longest first: «miles per hour» before «miles».
 *
 * @param words lower-case
 * @param language a base tag
 * @param sentence the whole sentence, lower-case
 */
export function unitOf(
  words: readonly string[],
  language: string,
  sentence: string,
): { readonly key: UnitKey; readonly words: number } | undefined {
  for (let length = Math.min(3, words.length); length > 0; length -= 1) {
    const found = byWord.get(words.slice(0, length).join("-"));
    if (!found) continue;
    const { languages } = found.unit;
    const isMeant =
      (languages?.split(" ").includes(language) ?? true) && (found.near?.test(sentence) ?? true);
    if (isMeant) return { key: found.key, words: length };
  }
  return undefined;
}

/** So much of a unit in one that all readers know. */
export function explainUnit(key: UnitKey, amount: number, upTo?: number): UnitExplanation {
  const { factor, in: common } = units[key];
  const convert = (of: number) => {
    const value = key === "fahrenheit" ? (of - 32) * factor : of * factor;
    return Number(value.toPrecision(3));
  };
  return {
    unit: key,
    value: convert(amount),
    ...(upTo !== undefined && { upTo: convert(upTo) }),
    in: common,
  };
}
