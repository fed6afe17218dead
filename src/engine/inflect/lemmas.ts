/**
 * How words of names are inflected, as data: «ого>ий,ый» reads «Северного» back as «Северний», «Северный». An empty right side
 * takes the ending off. A form that no dataset lists leads nowhere, so that rules may be generous.
 */
interface Forms {
  /** Endings of the first of several words: «Джона Кирби», «Северной Кореи». */
  readonly first?: string;
  /** Endings of a word that stands alone or later in a name: those that no ending after the whole name or its stem covers. */
  readonly other?: string;
  /** Beginnings, instead of endings, in the same way: «لل>ال». */
  readonly heads?: string;
}

const ru: Forms = {
  first:
    "а> у>,а ом> е>,а,я ы>а и>а,я,ь ой>а,ая ей>я,яя,ь,ая ю>я,ь,й я>й,ь ем>й,ь, ью>ь ого>ий,ый,ой ому>ий,ый,ой ым>ый,ые,ой им>ий,ие ом>ый,ой ых>ые их>ие ыми>ые ими>ие ую>ая юю>яя ам>ы ах>ы ами>ы ов>ы",
  other:
    "ского>ский скому>ский ским>ский ском>ский цкого>цкий цкому>цкий цким>цкий цком>цкий ской>ская скую>ская цкой>цкая цкую>цкая нных>нные нным>нные нными>нные",
};
const uk: Forms = {
  first:
    "а> у>,а ові> ом> ем>,й,ь і>,а,я и>а ою>а ю>я,й,ь єю>я я>й,ь еві>й,ь єві>й ої>а ій>а ого>ий ому>ий им>ий,і их>і ими>і ії>ія ію>ія ією>ія ів>и ам>и ах>и ами>и",
  other:
    "ського>ський ському>ський ським>ський цького>цький цькому>цький цьким>цький ської>ська ській>ська ську>ська ською>ська аних>ані аним>ані єва>їв єву>їв єві>їв євом>їв ова>ів ову>ів ові>ів овом>ів",
};
const pl: Forms = {
  first:
    "a>,o owi> em>,o iem> u>,o ie>,a,o y>a i>a ii>ia ię>ia ią>ia ei>ea eę>ea eą>ea ę>a ą>a ego>y iego>i emu>y iemu>i ym>y,e im>i,ie ej>a iej>a,ia ych>e ich>ie ymi>e imi>ie ów>y om>y ach>y ami>y ka>ek kowi>ek kiem>ek ła>eł łowi>eł łem>eł le>eł",
  other:
    "skiego>ski,skyj,skij skiemu>ski,skyj,skij skim>ski,skyj,skij ckiego>cki ckiemu>cki ckim>cki dzkiego>dzki dzkiemu>dzki dzkim>dzki skiej>ska ską>ska ckiej>cka cką>cka ych>e ym>e ę>a ą>a y>a",
};
const cs: Forms = {
  first:
    "a>,o ovi> em>,o u>,a,o e>,a y>a ě>a ou>a,á é>á ého>ý ému>ý ým>ý,é ém>ý ých>é ými>é ího>í ímu>í ím>í ů>y ům>y ech>y la>el lovi>el lem>el ka>ek kovi>ek kem>ek",
  other:
    "ského>ský,skyj,skij skému>ský,skyj,skij ským>ský,skyj,skij ckého>cký ckému>cký ckým>cký ské>ská skou>ská cké>cká ckou>cká ou>a y>a",
};
const sk: Forms = {
  ...cs,
  first: `${cs.first} ej>á ú>á ho>`,
};
const hr: Forms = {
  first: "a>,o u>,a,o om>,a,o em>,e e>a i>a og>i oga>i om>i,a oj>a ih>e im>e,i ima>e",
  other: "skog>ski skoga>ski skom>ski skim>ski čkog>čki čkom>čki ih>e im>e",
};
const ar: Forms = {
  // The article loses its first letter after «ل»; two letters are a name only among several words.
  heads: "لل>ال ولل>ال و> ب> ل> ف> ك>",
};

/** By BCP 47 primary language. */
const forms: Readonly<Record<string, Forms>> = {
  ru,
  be: ru,
  uk,
  pl,
  cs,
  sk,
  hr,
  bs: hr,
  sr: { first: `${hr.first} ${ru.first}`, other: hr.other ?? "" },
  sl: { ...hr, first: `${hr.first} ega>i` },
  lt: {
    first:
      "o>as ui>as,us ą>as,a u>as,us e>as,a,is io>is,ys iui>is,ys į>is,ys iu>is,ys ės>ė ę>ė e>ė ei>ė os>a ų>os,ai oje>a ių>ės",
    other: "ų>os,ės oms>os ose>os omis>os",
  },
  lv: { first: "a>s,is am>s,is u>s,is,a ā>s,a as>a ai>a es>e ei>e i>e ē>e ja>is jam>is" },
  el: {
    first: "ου>ος,ο ο>ος η>ης α>ας ας>α ης>η ων>ες,οι ους>οι",
    other: "ων>ες,οι ους>οι",
  },
  fi: {
    other:
      "valtain>vallat valtojen>vallat valtoja>vallat valtoihin>vallat valloissa>vallat valloista>vallat valloille>vallat valloilla>vallat valloilta>vallat valloiksi>vallat valloin>vallat",
  },
  ar,
};

type Rule = readonly [ending: string, lemmas: readonly string[]];

/** Rules by the last letter of the ending, so that few are tried. */
type Endings = ReadonlyMap<string, readonly Rule[]>;

interface Rules {
  readonly first: Endings;
  readonly other: Endings;
  readonly heads: readonly Rule[];
}

const rulesOf = (list: string | undefined): Rule[] =>
  (list ?? "")
    .split(" ")
    .filter((rule) => rule !== "")
    .map((rule) => {
      const [ending = "", lemmas = ""] = rule.split(">");
      return [ending, lemmas.split(",")];
    });

const byLastLetter = (list: string | undefined): Endings =>
  Map.groupBy(rulesOf(list), ([ending]) => ending.slice(-1));

const compiled = new Map<string, Rules | undefined>();

function rulesFor(language: string): Rules | undefined {
  if (!compiled.has(language)) {
    const data = forms[language];
    compiled.set(
      language,
      data && {
        first: byLastLetter(data.first),
        other: byLastLetter(data.other),
        heads: rulesOf(data.heads),
      },
    );
  }
  return compiled.get(language);
}

/** What is left of a word that an ending is taken from has so many letters at least. */
const LEAST_STEM = { first: 2, other: 2, heads: 2 } as const;

/** Whether words of names change in ways that `lemmas` knows. */
export const hasLemmas = (language: string): boolean => rulesFor(language) !== undefined;

/** A word as it could stand in a dataset, and how many letters stand attached before it. */
interface Lemma {
  readonly text: string;
  readonly head: number;
}

/**
 * The forms that a word of a name may be inflected from, itself apart.
 * @param place `first`: of several words; `other`: a word alone, or a later one
 */
export function lemmas(language: string, word: string, place: "first" | "other"): readonly Lemma[] {
  const rules = rulesFor(language);
  const found: Lemma[] = [];
  for (const [ending, replacements] of rules?.[place].get(word.slice(-1)) ?? []) {
    if (!word.endsWith(ending) || word.length < ending.length + LEAST_STEM[place]) continue;
    const stem = word.slice(0, word.length - ending.length);
    for (const replacement of replacements) found.push({ text: stem + replacement, head: 0 });
  }
  for (const [head, replacements] of rules?.heads ?? []) {
    if (!word.startsWith(head) || word.length < head.length + LEAST_STEM.heads) continue;
    // One letter alone is left to a name of several words.
    if (place === "other" && replacements.includes("")) continue;
    for (const replacement of replacements)
      found.push({ text: replacement + word.slice(head.length), head: head.length - replacement.length });
  }
  return found;
}
