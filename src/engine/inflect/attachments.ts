/**
 * Letters that languages attach to names, as data. All lower-case. A tail that is not listed for the text's language
 * makes another word of the name: «iransk», «Romance», «Niederlage».
 */
export interface Attachments {
  /** After any name. */
  readonly tails?: string;
  /** After a name that ends in a consonant. */
  readonly afterConsonant?: string;
  /** After a name that ends in a vowel. */
  readonly afterVowel?: string;
  /** In the place of the name's last vowel (and the consonant after it). */
  readonly inPlaceOfVowel?: string;
  /** Of the above, what makes an adjective of a name of one word in «k»: «Gdański», «Polskie Towarzystwo». */
  readonly adjectival?: string;
  /** Before a name, written together. */
  readonly heads?: string;
}

const slavicLatin = {
  afterConsonant: "a u owi ovi em om ie ě e y i ów ů ov ev am ami ach ech ům ima iem emu",
  afterVowel: "",
  inPlaceOfVowel:
    "y i e ę ą o ie u ou ě ę om ami ach ii ji ą ego emu im ej ou é ého ému ím ým ej a ych ym ymi ich imi iej ů ům ech ách je jí jou",
  adjectival: "ie im imi ich iej iego iemu",
};
const cyrillic = {
  afterConsonant: "а у е и і ю я ы ом ем ём ым им ою ам ами ах ов ев ів ові еві ойй ой ою ій",
  afterVowel: "м ми х в й ю",
  inPlaceOfVowel:
    "а у е и і ю я ы ї ой ей ёй ою ею єю ом ем ём ам ями ах ях ям ий ію ією ії иею й ию ии ия ией ье ью ья ов ів ами ої ій ові еві єві",
};
const finnish =
  "n ssa ssä sta stä lla llä lta ltä lle ksi na nä ta tä a ä an en in on un yn än ön seen hin hun hon han hen kin kaan kään ko kö nkin nsa nsä ni mme ssakin staan elle ella ellä elta eltä essa essä esta estä eksi ena enä stakin llakin llekin nkaan ";

const particlesOfKorean =
  "은 는 이 가 을 를 의 에 에서 에게 에는 에도 에서는 에서도 에게는 로 으로 로는 으로는 로부터 으로부터 와 과 와의 과의 와는 과는 도 만 까지 까지는 부터 부터는 보다 처럼 이나 나 라고 이라고 이라는 라는 이며 며 이자 이다 이란 란 측 측은 측이 시 시에서 시의 시내 시는 뿐 께서 씨 씨는 씨가 씨의 등 등을 등이 조차 마저 이라 에선 엔 에게도 에서만 에만 에서의 으로의 로의 이었다 였다 이라며 라며 라면서 이라면서 한테 한테서 께 께서는 하고 마다 밖에 대로 씨도 씨를 등은 등의 등에 등에서 등으로 등과 측에 측의 측과 내 내에서 내의 발 행";

/** By BCP 47 primary language. */
export const attachments: Readonly<Record<string, Attachments>> = {
  nb: { tails: "s" },
  nn: { tails: "s" },
  no: { tails: "s" },
  da: { tails: "s" },
  sv: { tails: "s" },
  de: { tails: "s" },
  nl: { tails: "s" },
  fy: { tails: "s" },
  is: { tails: "s ar i um" },
  fo: { tails: "s ar i um" },
  fi: {
    afterVowel: finnish,
    afterConsonant:
      "in issa issä ista istä illa illä ilta iltä ille iksi ina inä ia iä iin eita eja ien iakin inkin issakin ssa ssä sta stä n lle lta lla ssä ta tä n",
    inPlaceOfVowel: "oja öjä ojen eja ien issa issä ista istä ille illa iin ia",
  },
  et: {
    tails: "s st sse le lt l ni na ta ga ks t d",
    afterConsonant: "i is ist isse ile ilt il ini ina ita iga iks it",
    inPlaceOfVowel: "e es est esse a as ast",
  },
  hu: {
    tails:
      "ban ben ból ből ba be tól től hoz hez höz nál nél ra re ról ről n on en ön ért t ot et at öt nak nek ig val vel ként é ék bal bel ban k ok ek ak " +
      "lal lel nal nel rel ral tal tel dal del szal szel mal mel kal kel gal gel pal pel zal zel fal fel cal cel",
  },
  pl: slavicLatin,
  cs: slavicLatin,
  sk: slavicLatin,
  sl: slavicLatin,
  hr: slavicLatin,
  bs: slavicLatin,
  sr: {
    ...slavicLatin,
    afterConsonant: `${slavicLatin.afterConsonant} ${cyrillic.afterConsonant}`,
    afterVowel: cyrillic.afterVowel,
    inPlaceOfVowel: `${slavicLatin.inPlaceOfVowel} ${cyrillic.inPlaceOfVowel}`,
  },
  ru: cyrillic,
  uk: cyrillic,
  be: cyrillic,
  bg: { tails: "а ът ят то та" },
  mk: { tails: "от та то" },
  lv: { tails: "ā a am u i", inPlaceOfVowel: "a ā am u i ī os ai as ās ei ij ijā ē ē es iem" },
  lt: { tails: "o ui ą e ė as ai", inPlaceOfVowel: "o ui ą u e ė os ai ai oje ėje yje io iui į iu yje ę" },
  el: { inPlaceOfVowel: "ς ας ης ου ο ο η α ά ή ό ού ον ών ων ους ες" },
  ro: { tails: "ul ului lui i ei iei", inPlaceOfVowel: "ei iei a" },
  sq: { tails: "i it in ut t s n", inPlaceOfVowel: "a ë ës ën ia isë inë" },
  eu: { tails: "n an en in ean tik etik dik ra era ko eko go ren aren ri ari k ek rekin arekin z ez" },
  az: { tails: "da də dan dən nın nin nun nün ın in un ün ı i u ü a ə ya yə nı ni nu nü la lə" },
  uz: { tails: "ning ni ga da dan" },
  tk: { tails: "da de dan den nyň niň yň iň a e y i ny ni" },
  kk: {
    tails:
      "ның нің дың дің тың тің ға ге қа ке да де та те дан ден тан тен нан нен ды ді ты ті ны ні мен бен пен",
  },
  ky: { tails: "нын нин дын дин тын тин га ге ка ке да де та те дан ден тан тен ды ди ты ти ны ни" },
  hy: { tails: "յի յից յում յով յին ի ում ից ով ն ը ին իս" },
  ka: { tails: "მ ში ს ის ით ად დან იდან ზე მა თან ისთვის", inPlaceOfVowel: "ში ს ის ით ად იდან ზე მა თან" },
  ar: { heads: "و ف ب ل ك ال وال بال فال كال لل ول وب ولل" },
  he: { heads: "ה ו ב ל מ ש כ וה וב ול ומ וש שב של שה מה בה כש ושב ושל ושה ושמ" },
  ps: { tails: "و ه" },
  ur: { tails: "وں" },
  ug: { tails: "نىڭ دا دە دىن نى غا گە" },
  ckb: { tails: "دا ەوە ی" },
  bn: { tails: "র ের ে কে তে য় ও ই" },
  ta: { tails: "ில் இல் ின் க்கு" },
  ko: { tails: particlesOfKorean },
  // Latin-script languages that attach nothing without an apostrophe are absent: en, fr, es, it, pt, ca, id, vi, tr.
};

/** For texts whose language nobody knows. */
export const anywhere: Attachments = { tails: "s" };
