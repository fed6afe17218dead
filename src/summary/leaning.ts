/**
 * First words of a sentence that leans on the one before it: pronouns without their noun, demonstratives, «and», «but». Adverbs such as «so» and «then» are left out: as many sentences that stand alone start with
 * them. By language, lower-case.
 */
const byLanguage: Readonly<Record<string, string>> = {
  nb: "han hun hen ho det dette denne den de dei disse desse men og",
  sv: "han hon hen det detta denna den de dessa men och",
  da: "han hun det dette denne den de disse men og",
  en: "he she it they this that these those but and",
  de: "er sie es das dies diese dieser dieses aber und",
  fr: "il elle ils elles cela ce ceci celui-ci ceux-ci mais et",
  es: "él ella ellos ellas eso esto ese esta este pero y",
  it: "lui lei loro questo questa ciò ma e",
  pt: "ele ela eles elas isso isto este esta mas e",
  nl: "hij zij ze het dit dat deze die maar en",
  fi: "hän he se ne tämä nämä mutta ja",
  pl: "on ona oni one to ten ta te ale i",
  ru: "он она оно они это этот эта эти но и а",
  uk: "він вона воно вони це цей ця ці але і",
  tr: "o onlar bu bunlar şu ama ve",
};

/** Nouns that stand for somebody or some place just named: «the city», «mannen». With their article, lower-case, `|` between. */
const standsFor: Readonly<Record<string, string>> = {
  nb: "byen|landsbyen|bygda|tettstedet|mannen|kvinnen|kvinna|jenta|gutten|duoen|trioen|paret",
  sv: "staden|byn|orten|mannen|kvinnan|flickan|pojken|duon|trion|paret",
  da: "byen|landsbyen|manden|kvinden|pigen|drengen|duoen|trioen|parret",
  en: "the city|the town|the village|the man|the woman|the girl|the boy|the duo|the trio|the pair|the couple",
  de: "die stadt|das dorf|der ort|der mann|die frau|der junge|das mädchen|das duo|das paar",
  fr: "la ville|le village|l['’]homme|la femme|la jeune femme|le jeune homme|le duo|le couple",
  es: "la ciudad|el pueblo|el hombre|la mujer|la niña|el niño|el dúo|la pareja",
  it: "la città|l['’]uomo|la donna|la coppia",
  pt: "a cidade|o homem|a mulher|o casal",
  nl: "de stad|het dorp|de man|de vrouw|het paar",
};

const nouns = new Map(
  Object.entries(standsFor).map(
    ([language, list]) =>
      [language, new RegExp(`^[\\s\\p{Pd}"“«»„]*(?:${list})(?![\\p{L}\\p{M}-])`, "iu")] as const,
  ),
);
const words = new Map(
  Object.entries(byLanguage).map(([language, list]) => [language, new Set(list.split(" "))] as const),
);
const FIRST_WORD = /^[\s\p{Pd}"“«»„]*([\p{L}\p{M}-]+)/u;

/** Whether a sentence of the language (BCP 47) leans on the one before; never where no list is known. */
export function leans(sentence: string, tag: string): boolean {
  const base = tag.toLowerCase().split("-")[0] ?? "";
  const language = base === "nn" || base === "no" ? "nb" : base;
  const first = FIRST_WORD.exec(sentence)?.[1]?.toLowerCase();
  if (first !== undefined && words.get(language)?.has(first)) return true;
  return nouns.get(language)?.test(sentence) ?? false;
}
