import { inCyrillic } from "../language/serbian-cyrillic.ts";

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

const ru = {
  first:
    "а> у>,а ом> е>,а,я ы>а и>а,я,ь ой>а,ая ей>я,яя,ь,ая ю>я,ь,й я>й,ь ем>й,ь, ью>ь ого>ий,ый,ой ому>ий,ый,ой ым>ый,ые,ой им>ий,ие ом>ый,ой ых>ые их>ие ыми>ые ими>ие ую>ая юю>яя ам>ы ах>ы ами>ы ов>ы",
  other:
    "ого>ый,ий,ой ому>ый,ий,ой ым>ый,ой,ые им>ий,ие ом>ый,ий,ой ой>ая ую>ая его>ий,ее ему>ий,ее ем>ий,ее ых>ый,ые,ых их>ий,ие ыми>ые ими>ие ца>ец цу>ец цем>ец цом>ец це>ец ка>ок,ек,ёк ку>ок,ек,ёк ком>ок,ек,ёк ке>ок,ек,ёк ла>ел,ёл,ол лу>ел,ёл,ол лом>ел,ёл,ол ле>ел,ёл,ол ьва>ев,ёв ьву>ев,ёв ьвом>ев,ёв ьве>ев,ёв ня>ень,онь ню>ень,онь нем>ень,онь не>ень,онь ы>а у>а е>а и>а,я ю>я",
};
const uk: Forms = {
  first:
    "а> у>,а ові> ом> ем>,й,ь і>,а,я и>а ою>а ю>я,й,ь єю>я я>й,ь еві>й,ь єві>й єм>й ої>а ій>а ого>ий ому>ий им>ий,і их>і ими>і ії>ія ію>ія ією>ія ів>и ам>и ах>и ами>и а>о у>о ом>о ові>о озі>іг огу>іг ога>іг огом>іг",
  other:
    "ого>ий,е ому>ий,е им>ий,і,е ім>ий,е ої>а их>і ими>і зі>га ці>ка сі>ха озі>іг огу>іг ога>іг огом>іг оля>іль олю>іль олем>іль олі>іль ева>їв еву>їв еві>їв евом>їв ця>ець цю>ець цем>ець ці>ець цеві>ець ка>ок ку>ок ком>ок кові>ок ку>ок ня>ень ню>ень нем>ень ні>ень,інь ла>ел лу>ел лом>ел лі>ел и>а у>а і>а,я ю>я ського>ський ському>ський ським>ський цького>цький цькому>цький цьким>цький ської>ська ській>ська ську>ська ською>ська аних>ані аним>ані єва>їв єву>їв єві>їв євом>їв ова>ів ову>ів ові>ів овом>ів",
};
const pl: Forms = {
  first:
    "a>,o owi> em>,o iem> u>,o ie>,a,o y>a i>a,ia ii>ia ię>ia ią>ia ei>ea eę>ea eą>ea ę>a ą>a ego>y,e iego>i,ie emu>y,e iemu>i,ie em>e ym>y,e im>i,ie ej>a iej>a,ia ych>e,y ich>ie,i ymi>e imi>ie ów>y om>y ach>y,e,a ami>y,e,a ka>ek kowi>ek kiem>ek ła>eł łowi>eł łem>eł le>eł,ła sce>ska,sto ście>sto,st cie>ta,t,to ce>ka dze>ga dzie>da rze>ra niu>ń nia>ń niem>ń niowi>ń ni>ń nią>ń ciu>ć ci>ć,cia cia>ć ciem>ć siu>ś sia>ś ca>ec cowi>ec cem>ec cu>ec iu> ia> dzi>dź wiu>w wia>w czech>cy iec>cy szech>chy rzech>ry zech>zechy łoch>łochy ęgier>ęgry hin>hiny",
  other:
    "skiego>ski,skyj,skij skiemu>ski,skyj,skij skim>ski,skyj,skij ckiego>cki ckiemu>cki ckim>cki dzkiego>dzki dzkiemu>dzki dzkim>dzki skiej>ska ską>ska ckiej>cka cką>cka ych>e ym>e ę>a ą>a y>a",
};
const cs: Forms = {
  first:
    "a>,o ovi> em>,o u>,a,o e>,a ovi>o y>a ě>a,o ou>a,á é>á ého>ý ému>ý ým>ý,é,y ém>ý,é ých>é,ý,y ými>é,y ího>í ímu>í ím>í ů>y ům>y ech>y la>el lovi>el lem>el ka>ek kovi>ek kem>ek ce>ka,ec,ce ci>ec,ce,ca cem>ec,ce cích>ce,ec ze>ha se>cha ze>ga ře>ra ni>eň,ni,ň ně>eň,na,ně ní>eň,ň i>e,ia,a, í>e,ie,ia ií>ie,ia ii>ie,ia ie>ia ova>ův ovi>a em>e ami>y ův>,a,o ova>,a,o ovo>,a,o ovy>,a,o ově>,a,o ovu>,a,o ovou>,a,o ových>,a,o ovým>,a,o ovými>,a,o lův>el lova>el lovo>el lovy>el lovu>el lových>el lovým>el kův>ek kova>ek kovo>ek kovy>ek kovu>ek",
  other:
    "ského>ský,skyj,skij skému>ský,skyj,skij ským>ský,skyj,skij ckého>cký ckému>cký ckým>cký ské>ská skou>ská cké>cká ckou>cká ou>a y>a",
};
const sk: Forms = {
  ...cs,
  first: `${cs.first} ej>á,a ú>á,a ho> ok>ky ov>,a,o ova>,a,o ovo>,a,o ove>,a,o ovej>,a,o ovom>,a,o ach>y ách>y iach>e ne>eň nou>eň,á ni>eň om>,o,e im>i ím>í och>y,e ov>y,e iu>ia,ie,ium ka>ok ku>ok kom>ok`,
};
const hr = {
  first:
    "ski>- čki>- ški>- a>,o,e u>,a,o,e om>,a,o em>,e e>a i>a ci>ka zi>ga ra>ar ru>ar rom>ar og>i oga>i om>i,a oj>a ih>e,i im>e,i ama>e,a ima>e,i eg>i,e ega>i,e em>e,i oga>o,e ca>ac cu>ac cem>ac ci>ac,ca ju>,j ja>,j jem>,j sku>ska,ski,ško ska>sko ku>ak ka>ak kom>ak la>al,ao lu>al,ao lom>al,ao ja>j si>ha ov>,o,a ova>,o,a ovo>,o,a ove>,o,a ovi>,o,a ovu>,o,a ovim>,o,a ovih>,o,a ovog>,o,a ovoga>,o,a ovom>,o,a ovoj>,o,a ev>,e eva>,e evo>,e eve>,e evi>,e evu>,e evim>,e evih>,e evog>,e evoga>,e evom>,e evoj>,e in>a ina>a ino>a ine>a ini>a inu>a inim>a inih>a inog>a inom>a inoj>a",
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
  get sr() {
    const cyrillic = inCyrillic(hr.first);
    return { first: `${hr.first} ${cyrillic}`, other: `${hr.other} ${cyrillic} ${inCyrillic(hr.other)}` };
  },
  sl: {
    ...hr,
    first: `${hr.first} ega>i,o,a,e,ev emu>i,o,e em>o,i,e o>a,ja jo>ja ijo>ija ja>r, ju>, jem>, rja>r rju>r rjem>r ca>ec cu>ec cem>ec ka>ek ku>ek kom>ek ni>en nega>en nem>en ra>er ru>er rom>er lu>el ih>e,i imi>e ah>e,a`,
  },
  lt: {
    first:
      "o>as ui>as,us ą>as,a u>as,us e>as,a,is io>is,ys iui>is,ys į>is,ys iu>is,ys ės>ė ę>ė e>ė ei>ė ai>a iai>ia os>a ų>os,ai oje>a ių>ės,ius iaus>ius iuje>ius iumi>ius e>as yje>is,ys uje>us ėje>ė čiui>tis čio>tis čiu>tis tį>tis džiui>dis džio>dis džiu>dis žio>dis oms>os omis>os ose>os ėse>ės ėms>ės ėmis>ės ius>iai us>ai ais>ai uose>ai iuose>iai iams>iai iais>iai iems>i ai>as",
    other: "ų>os,ės,ai ių>iai,ės oms>os ose>os omis>os ėse>ės",
  },
  lv: {
    first:
      "a>s,is,š am>s,is,š u>s,is,š,a ā>s,a as>a ai>a es>e ei>e i>e,is,š ē>e ja>is jam>is ī>s,is īs>is os>i ē>s,is īm>is ei>e im>is,ijs ajā>ā,ais ajās>ās ajam>ais ajai>ā ajos>ie ām>as,ās iem>i os>i ņa>nis ņam>nis ņu>nis ļa>lis ļam>lis ļu>lis ša>sis,tis šam>sis,tis šu>sis,tis ža>dis,zis žam>dis žu>dis jā>ja ji>ja ču>cis ča>cis čam>cis īs>is",
  },
  el: {
    first:
      "ου>ος,ο,ού ού>ός,ό ο>ος ό>ός η>ης ή>ής α>ας ά>άς ας>α άς>ά ης>η ής>ή ων>ες,οι,α ών>ες,οι,ά,ές ους>οι ούς>οί ε>ος έ>έας έα>έας έως>η εως>η ές>ά",
    other:
      "ου>ος,ο ού>ός,ό ων>ες,οι,α ών>ες,οι,ά,ές ους>οι ούς>οί ής>ή ης>η ή>ής ά>άς άς>ά εως>η έως>η έα>έας ως>",
  },
  fi: {
    endings:
      "n en ssa ssä sta stä lla llä lta ltä lle ksi na nä a ä ta tä tta ttä seen ihin issa issä ista istä illa illä ilta iltä ille iksi nkin ssakin ssäkin stakin stäkin llakin lläkin llekin enkin",
    stems:
      "e>i i>at,ät,it ie>at,ät,it se>nen s>nen kse>s ude>us de>si äe>äki oe>oki nkaa>ngas p.>pp. t.>tt. k.>kk. v.>p. d.>t. ng.>nk. mm.>mp. ll.>lt. nn.>nt. rr.>rt. r.>rk. l.>lk. h.>hk.",
    other:
      "valtain>vallat valtojen>vallat valtoja>vallat valtoihin>vallat valloissa>vallat valloista>vallat valloille>vallat valloilla>vallat valloilta>vallat valloiksi>vallat valloin>vallat",
  },
  et: {
    other:
      "a> e> u> se>ne,s nna>nd du>t,d de>t,s di>t da>t,s gi>k ga>k,g gu>k bi>p ra>er,r mäe>mägi jõe>jõgi saare>saar",
    endings: "s st sse le lt l ni na ta ga ks t",
    stems:
      "a> e> u> i> se>ne,s nna>nd du>t,d de>t,s di>t da>t,s gi>k ga>k,g gu>k bi>p ra>er,r mäe>mägi jõe>jõgi saare>saar",
  },
  hu: {
    other: "llyel>ly llyal>ly nnyel>ny nnyal>ny ggyel>gy ggyal>gy sszel>sz sszal>sz ccsel>cs ccsal>cs",
    endings: "ban ben ból ből ba be tól től hoz hez höz nál nél ra re ról ről n t nak nek ig val vel ként",
    stems: "á>a é>e",
  },
  ro: {
    first: "ii>ea iei>ia,ie",
    other: "ene>eană este>ească ei>a,e,ea ii>ea e>ă ului>u,ul, ul>u ul> ilor>i,ii elor>e,ele",
  },
  ka: {
    first: "მა>ი ს>ი ის>ი,ა,ე,ო ით>ი,ა,ე ად>ი,ა,ე ო>ი",
    other:
      "მა>ი ს>ი ის>ი,ა,ე,ო ით>ი,ა,ე ად>ი ში>ი,ა ზე>ი,ა თან>ი იდან>ი,ა,ე დან> მდე>ი,ა,ე ამდე>ი,ა ისთვის>ი,ა,ე ისგან>ი,ა,ე ისკენ>ი,ა,ე ც>ი მაც>ი ის>ი სა> სი>",
  },
  hy: { other: "վում>ու վի>ու վից>ու" },
  ps: { first: "و>ي,ی,ه", other: "و>ه,ی,ي" },
  ar,
  // The article is lost after these, and two letters are a name only among several words.
  he: { heads: "ב>ה ל>ה כ>ה וב>ה ול>ה ב> ל> מ> ה> ו> ש> כ> וב> ול> ומ> שב> של>" },
};
