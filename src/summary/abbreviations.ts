/**
 * Abbreviations that end in a full stop without ending a sentence, by language, lower-case, without the last
 * stop. What only ever stands before a number or a name (`kl.`, `dr.`) and what stands anywhere (`f.eks.`)
 * are treated alike: a sentence that truly ends in one of them is joined to the next, which costs less than
 * a sentence cut in two.
 */
const byLanguage: Readonly<Record<string, string>> = {
  nb: "adm adr alm ang ass avd bl ca co dir dr ds dvs e.kr ev f.eks fork forts fr fru frk gen gt hr hhv iht ing inkl jf jfr jr kap kfr kgl kl kr kst lic lt m.a m.fl m.m m.v mag maks mht mill min mrd mv nr o.a o.l obs oblt off ofl osv p.g.a pga pkt pl prof pst red ref s.k sakf saml sek sen sgt sm spm sr st stk str tlf tsk tv ulv utg vha vs bl.a t.d t.o.m f.o.m d.v.s osb el e.l o.fl jan feb apr aug sept okt nov des mfl",
  da: "adj afd alm ang bl.a bl ca cand d.d d.v.s dir dr ds dvs e.kr eks el evt f.eks fhv forf forts fr frk gl gr hhv hr inkl jf jfr jr kap kgl kl kr m.fl m.m m.v maks mht mia mio nr o.l obs osv pct pga pkt prof red ref s sek skt sr st stk str tlf vedr vs jan feb aug sept okt nov dec",
  sv: "adj adv alt ang art avd bl.a ca d.v.s dir doc dr ds dvs e.d e.kr el enl etc ev exkl f.d f.kr fil forts fr fr.o.m frk förf gm hr inkl jfr jr kap kl kr lic m.a.o m.fl m.m max mfl mha milj min mm mrd msk nr näml o.d o.dyl obs och osv p.g.a pga prof red ref resp s.k sek sid sign skr sr st str t.ex t.o.m t.v tab tel tf tr tv ung vol jan feb aug sept okt nov dec",
  en: "a.m adm apt asst ave bros capt cf ch co col corp cpl cpt d.c dept dr e.g ed esp est etc fig ft gen gov hon i.e inc jr lt ltd maj messrs mr mrs ms mt no nos op p p.m ph.d pp prof pt rep rev sec sen sgt sr st ste u.k u.n u.s univ v viz vol vs jan feb aug sept oct nov dec mon tue wed thu fri approx al",
  de: "abs abt allg anm art aufl az bd bes betr bez bzgl bzw ca chr d.h dgl dipl dr ehem engl etc ev evtl exkl f.d ff fr frl geb gem ggf gr hr hrsg i.d.r inkl ing jh jr kap kath lt max med mind mio mrd mwst n.chr nr o.ä obj od phil prof s s.o s.u sog sr st std str tel u.a u.ä u.u usw v.a v.chr vgl vs z.b z.t zzgl jan feb aug sept okt nov dez",
  fr: "adj apr art av bd c.-à-d cf chap cie dr env etc ex fig hab inf j.-c m mgr mlle mm mme n.b no p p.ex pl pp prof réf s.a st ste suiv t tél v vol",
  es: "a.c adj admón art av avda c cap cía d.c dir dn dr dra ed ee ee.uu etc excmo fig gral hnos ilmo izda lic núm p p.ej pág prof prov s.a sr sra srta sta sto tel vd vol",
  it: "art avv cap cfr dott dr ecc ed es fig geom gen ing ing mons n no on p pag prof rag s sig sig.ra ss st tel vol",
  pt: "art av cap dr dra ed etc ex exmo fig gen n núm p pág prof s.a sr sra sta sto tel vol",
  nl: "afb afd alg art blz bv ca d.w.z dhr dr drs e.d e.v enz etc evt excl fam gem i.p.v i.v.m ing incl ir jl jr m.b.t m.i max mevr mgr min mr mw n.a.v nl nr o.a o.i.d p pag prof resp st t.a.v t.o.v tel vgl vnl zgn",
  fi: "alk ao em ent eaa esim ev fil fm ha huom ip jne joht k.o ko kpl ks kts lk lkm lks maist mahd max min milj ml mm mrd n n.s ns nyk oik om os p pj prof puh pvm rva s seur synt t tm toht tri ts tv ts v v.t virh vk vrt vs vt yht ym yms",
  pl: "al art cd cz dr dyr godz gen hab im in inż itd itp kan kard kl kpt ks mec mgr min mjr mld mln n.e nt nr np ob ok os p pkt pl płk pn por pow prof przyp r red rozdz s sp st str św tel tj tys tzn tzw ub ul ur w wg woj ws wsp z zł",
  ru: "акад ок сек час г гг гл гос др ед изд им ин кв коп кг кн корп км л м мин мкр млн млрд напр н.э обл о оз пер пл пос пр проф р руб рис с сб св см соч ст стр т т.д т.е т.к т.н т.п тел тов тыс у.е ул ч чел экз",
  tr: "alb apt av bk bkz bnb bşk c cad dk doç dr ecz fak gn gös gör hz i.ö i.s kr krş ltd m.ö m.s mah mat müh nö no nr ord örn prof s sn sok şb şti tel tic ttk tüzb üt vb vd vs yay yrd yy zf",
  uk: "акад бл буд ст.ст в вул г год гр грн див др ін ім км кг коп м млн млрд напр о обл пл п проф р рр рис с св см ст стор т т.д т.зв тис тов хв ч",
  cs: "apod atd cca č čl doc dr e.g gen hl ing kap kpt mj mgr mil min mjr mld mudr např nar násl obr odst p par parl pí popř ppl prof př.n.l red resp s s.r.o sb sl st stol str sv tab tel tis tj tzn tzv ul vč zn",
  hu: "bt cca dr du ifj kb kft kk kr ld ill ált átl id jan febr márc ápr máj jún júl aug szept okt nov dec nyrt oh pl prof st stb szerk sz tel u.n ún vö zrt özv",
  ro: "a.c a.m art aprox bd bl cca cf d.hr dl dna dr etc ex gen i.hr ing jud lt mr nr p.m pag prof sf st str tel vol",
  el: "αι α.ε αρ βλ δηλ δισ δρ εκ εκατ κ κα κ.ά κ.λπ κλπ κ.ο.κ λ.χ μ.μ π.μ π.χ π.χρ σ σελ στρ τ.μ τηλ τρισ χιλ χλμ",
  ar: "أ أ.د د م هـ ق.م ص ت",
  fa: "د م ه.ش ه.ق ق.م ص ج",
  sk: "a.s apod atď cca č čl doc dr ev gen hl inž ing kap kpt mgr mil min mjr mld mudr napr nar o.i ods okr pan písm pol pozn prof r resp s s.r.o sk st str sv tab tel tis t.j tj tzn tzv ul t.č vrát zb",
  hr: "br cca čl d.d d.o.o dipl doc dr eur god gđa hrv im inž itd itsl kl km kn mil min mlrd mr mrd npr odn prof proc r s sl st str sv tel tis tj tzv ul v vl",
  sr: "br cca čl d.o.o dipl doc dr din god gđa inž itd kl km mil min mlrd mr npr odn prof r s sl st str sv tel tj tzv ul v бр цца чл дипл доц др дин год гђа инж итд км мил мин млрд мр нпр одн проф р с сл ст стр св тел тј тзв ул в",
  sl: "čl d.d d.o.o dipl doc dr g ga gdč inž ipd itd itn km mag mdr mio mlrd mrd npr oz okr pribl prim prof r s sl st str sv t.i tel tj tr univ ur vel vol",
  et: "a dr e hr ing jm jms jne jt kl km koost lk lp lk mag mh min mld mln mob nn nr nt okt op pr prof pr rbl s.o sh st s.t tel tk tl tn u ukj v.a vkj vm vrd õp",
  lt: "a d doc dr el g gen gyv įst kl km kt kun lot m mėn mgr mjr min mln mlrd nr o.e p pan pav pr prof pvz red s šv t.t t.y tel tūkst val vnt žr",
  lv: "apm asoc doc dr e.k g gs gadsk ģen inž kap km kpt lpp mag milj min mljrd nod nr op p piem plkv prof red sal sk sv tab tālr tml tūkst u.c u.tml utt",
  bg: "акад бел бл бр бул вж вкл в г гл гр г-н г-жа д-р доц ген др еп ж.к инж кап кв ком км кн лв мил мин млн млрд напр нар о ок пл полк поп проф р с св сек стр т т.е т.н тел ул хил ч чл",
  az: "akad avq dəq dek dos dr fev m.ö məs mah mln mlrd mr ok prof rus sent səh sm s ş tel təqr təx yan y",
  ka: "ე.წ ე.ი წ სთ წთ მაგ დოქ პროფ აკად მლნ მლრდ ათ ლარ ქ გვ",
  ur: "ڈاکٹر پروفیسر ء ھ",
  hi: "डॉ डा प्रो श्री सं कि.मी कि रु मो ई.पू पं",
  id: "a.n bpk d.a dkk dll dr drs dsb h hlm ir jl kab kec no prof rp s.d s.h tgl tsb ttd u.p yth",
};

const all = new Map(
  Object.entries(byLanguage).map(([language, words]) => [language, new Set(words.split(" "))]),
);
const nobody: ReadonlySet<string> = new Set();

/** Abbreviations that are words too («no», «art», «min»): they are meant only before a number. */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  "no nos nr fig art p pp vol min max maks mind kl ca mar jan feb apr aug des dec dez nov okt oct mon sun fri".split(
    " ",
  ),
);

/** Titles, which a name follows even where it is also a word: «Mme. Le Pen», «Dr. No». */
export const TITLES: ReadonlySet<string> = new Set(
  "mr mrs ms dr prof mme mlle sra srta dra dhr mevr dott frk st sta ste rev".split(" "),
);

/**
 * Abbreviations of a language (BCP 47), lower-case, without their last stop; those of Bokmål serve Nynorsk
 * too.
 */
export function abbreviationsOf(language: string): ReadonlySet<string> {
  const base = language.toLowerCase().split("-")[0] ?? "";
  return all.get(base === "nn" || base === "no" ? "nb" : base) ?? all.get("en") ?? nobody;
}
