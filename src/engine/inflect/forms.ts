/**
 * How words of names are inflected, as data: «ого>ий,ый» reads «Северного» back as «Северний», «Северный». An empty right side
 * takes the ending off; «ski>-» keeps later rules from words in «ski». A form that no dataset lists leads nowhere, so that rules may be generous.
 */
interface Forms {
  /**
   * Endings of the first of several words: «Джона Кирби», «Северной Кореи». In Latin script, of any word: there only names whose
   * language is stated have a stem in the lexicon.
   */
  readonly first?: string;
  /** Endings of a word that stands alone or later in a name: those that no ending after the whole name or its stem covers. */
  readonly other?: string;
  /** Endings that such a word has after a stem that differs from the name: «n», «ssa» of «Turun», «Turussa». */
  readonly endings?: string;
  /**
   * What these stems are of, in the form of `first`: «rr.>rt.» reads «Virra» back as «Virta». A dot stands for any vowel, and for
   * «i» of the name where the stem has «e».
   */
  readonly stems?: string;
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
    "a>,o owi> em>,o iem> u>,o ie>,a,o y>a i>a,ia ii>ia ię>ia ią>ia ei>ea eę>ea eą>ea ę>a ą>a ego>y iego>i emu>y iemu>i ym>y,e im>i,ie ej>a iej>a,ia ych>e ich>ie ymi>e imi>ie ów>y om>y ach>y ami>y ka>ek kowi>ek kiem>ek ła>eł łowi>eł łem>eł le>eł,ła sce>ska ce>ka dze>ga dzie>da rze>ra niu>ń nia>ń niem>ń niowi>ń iu> ia> czech>cy iec>cy szech>chy rzech>ry",
  other:
    "skiego>ski,skyj,skij skiemu>ski,skyj,skij skim>ski,skyj,skij ckiego>cki ckiemu>cki ckim>cki dzkiego>dzki dzkiemu>dzki dzkim>dzki skiej>ska ską>ska ckiej>cka cką>cka ych>e ym>e ę>a ą>a y>a",
};
const cs: Forms = {
  first:
    "a>,o ovi> em>,o u>,a,o e>,a ovi>o y>a ě>a,o ou>a,á é>á ého>ý ému>ý ým>ý,é ém>ý ých>é ými>é ího>í ímu>í ím>í ů>y ům>y ech>y la>el lovi>el lem>el ka>ek kovi>ek kem>ek ce>ka ze>ha ni>eň ami>y",
  other:
    "ského>ský,skyj,skij skému>ský,skyj,skij ským>ský,skyj,skij ckého>cký ckému>cký ckým>cký ské>ská skou>ská cké>cká ckou>cká ou>a y>a",
};
const sk: Forms = {
  ...cs,
  first: `${cs.first} ej>á ú>á ho> ok>ky ach>y ách>y iach>e`,
};
const hr: Forms = {
  first:
    "ski>- čki>- ški>- a>,o,e u>,a,o,e om>,a,o em>,e e>a i>a ci>ka zi>ga ra>ar ru>ar rom>ar og>i oga>i om>i,a oj>a ih>e im>e,i ima>e",
  other: "skog>ski skoga>ski skom>ski skim>ski čkog>čki čkom>čki ih>e im>e",
};
const ar: Forms = {
  // The article loses its first letter after «ل»; two letters are a name only among several words.
  heads: "لل>ال ولل>ال و> ب> ل> ف> ك>",
};

/** By BCP 47 primary language. */
export const forms: Readonly<Record<string, Forms>> = {
  ru,
  be: ru,
  uk,
  pl,
  cs,
  sk,
  hr,
  bs: hr,
  sr: { first: `${hr.first} ${ru.first}`, other: hr.other ?? "" },
  sl: { ...hr, first: `${hr.first} ega>i o>a` },
  lt: {
    first:
      "o>as ui>as,us ą>as,a u>as,us e>as,a,is io>is,ys iui>is,ys į>is,ys iu>is,ys ės>ė ę>ė e>ė ei>ė os>a ų>os,ai oje>a ių>ės,ius iaus>ius iuje>ius iumi>ius e>as yje>is,ys ėje>ė",
    other: "ų>os,ės oms>os ose>os omis>os",
  },
  lv: {
    first: "a>s,is am>s,is u>s,is,a ā>s,a as>a ai>a es>e ei>e i>e ē>e ja>is jam>is ī>s,is īs>is os>i ē>s,is",
  },
  el: {
    first: "ου>ος,ο ο>ος η>ης α>ας ας>α ης>η ων>ες,οι ους>οι",
    other: "ων>ες,οι ους>οι",
  },
  fi: {
    endings:
      "n en ssa ssä sta stä lla llä lta ltä lle ksi na nä a ä ta tä nkin ssakin ssäkin stakin stäkin llakin lläkin llekin enkin",
    stems:
      "e>i i>at,ät,it ie>at,ät,it se>nen s>nen kse>s ude>us de>si äe>äki oe>oki nkaa>ngas p.>pp. t.>tt. k.>kk. v.>p. d.>t. ng.>nk. mm.>mp. ll.>lt. nn.>nt. rr.>rt. r.>rk. l.>lk. h.>hk.",
    other:
      "valtain>vallat valtojen>vallat valtoja>vallat valtoihin>vallat valloissa>vallat valloista>vallat valloille>vallat valloilla>vallat valloilta>vallat valloiksi>vallat valloin>vallat",
  },
  et: {
    other: "a> e> u>",
    endings: "s st sse le lt l ni na ta ga ks t",
    stems: "a> e> u> se>ne mäe>mägi jõe>jõgi",
  },
  hu: {
    endings: "ban ben ból ből ba be tól től hoz hez höz nál nél ra re ról ről n t nak nek ig val vel ként",
    stems: "á>a é>e",
  },
  ro: {
    first: "ii>ea,a,ia iei>ia,ie",
    other: "ei>a,e e>ă ului>u ul>u",
  },
  ar,
};
