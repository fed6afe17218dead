import { anyOf, type FoundName, madeOnce, type NameFinder } from "./found-name.ts";

/*
 * Arabic and Persian say before a person what he or she is, «الرئيس الأمريكي دونالد ترامب», or after a comma, «… دونالد ترامب، رئیس‌جمهور». Where a name
 * ends, nothing says; so it has two words, and is taken where a third cannot go on with it, or where the article names it again.
 */

interface Words {
  /** Nouns of office that stand before a name, with what they are of between. */
  readonly offices: string;
  /** Given names that are no other words. */
  readonly given: string;
  /** Words that no name holds, with which a sentence goes on. */
  readonly others: string;
  /** Words of an office after its noun: «وزير|الخارجية|الأمريكي». */
  readonly ofOffice: string;
}

const LETTERS = "\\p{Script=Arabic}\\u200c\\u064b-\\u0652";
/** Words that begin the second part of a name and are none by themselves: «عبد الفتاح», «أبو مازن», «بن سلمان». */
const JOINING = /^(?:عبد|أبو|ابو|أبي|بن|ابن|بنت|آل|أم|دي|دا|دو|دوست|فون|فان|لو|نصر)$/u;
/** Prepositions and verbs that are written in one with their word: «وشوهدت», «للقرض», «بالتزوير», «سيقرر», «يتحدث». */
const prefixed = (): RegExp =>
  /^(?:و(?!ليد|ائل|سام|يل|ات|ور)|لل|لإ|لأ|بال|سي(?=[\p{L}]{4})|ي(?!وس|اس|ح|عق|ون|لد|و|ان|اي|ا))/u;

const arabic: Words = {
  offices:
    "الرئيس الرئيسة رئيس رئيسة وزير وزيرة الوزير الوزيرة المتحدث المتحدثة الأمير الملك الشيخ السيد السيدة الدكتور الدكتورة السفير السفيرة المستشار المستشارة النائب النائبة الجنرال اللواء العميد العقيد المبعوث البابا المحامي الفنان الفنانة المدرب والرئيس ووزير والوزير ورئيس للرئيس بالرئيس",
  given:
    "دونالد باراك جورج بنيامين فلاديمير إيمانويل أنطونيو جوزيف ماركو جيفري ستيف توني ديفيد مايكل روبرت ريتشارد ويليام توماس جيمس جون جو بيل هيلاري كامالا إيلون كير ريشي بوريس أنجيلا أولاف فولوديمير سيرغي ديمتري دميتري يائير إيتمار بتسلئيل يوآف",
  others:
    "في من إلى على عن مع أن إن إنه إنها أنه أنها التي الذي هذا هذه ذلك تلك كان كانت قال قالت وقال وقالت أكد أكدت أعلن أعلنت أشار أوضح أضاف ذكر وصف اعتبر دعا رفض طالب بحث التقى وصل زار كشف كشفت حذر حذرت نفى شدد أعرب " +
    "يوم أمس اليوم بعد قبل بين خلال حول ضد أو ثم لا لم لن ما هو هي هم قد لقد حيث كما لكن حتى منذ عام خلال عبر نحو بشأن بسبب بأن بأنه لدى أي كل بعض عند عندما أثناء خارج داخل وهو وهي والذي والتي وفي ومن وعلى أيضا لأول سيكون سوف يقول تقول يعتزم يريد يواجه قرر طلب أمر وقع عقد غادر تسلم فقد نقل أدلى تحدث تحدثت هدد هددت يهدد أجرى تلقى استقبل بدأ أصبح يعد واحد ان انه انها الى امس اكد اكدت اعلن اعلنت اشار اضاف او اي علي قوله عقب حالة ردا ارتكب تعهد إدارة ادارة اتحاد",
  ofOffice:
    "الوزراء الجمهورية الدولة الحكومة البرلمان مجلس النواب الشيوخ الأمن الخارجية الداخلية الدفاع المالية العدل الصحة التعليم الطاقة الاقتصاد التجارة الإعلام الثقافة باسم البيت الأبيض وزارة الأمم المتحدة العام السابق السابقة الحالي الجديد المنتخب الراحل الأول الثاني نائب مستشار الخاص الوطني القومي حزب هيئة لجنة الأركان الجيش المخابرات الاتحاد النقابة",
};
const persian: Words = {
  offices:
    "رئیس‌جمهور رئیس‌جمهوری رییس‌جمهور رییس‌جمهوری نخست‌وزیر وزیر سخنگوی آقای خانم دکتر ژنرال سردار سرلشکر آیت‌الله حجت‌الاسلام شیخ ملک شاه شاهزاده سفیر نماینده مشاور معاون فرمانده رئیس رییس",
  given:
    "دونالد باراک جورج بنیامین ولادیمیر امانوئل آنتونیو جوزف مارکو استیو دیوید مایکل رابرت ریچارد ویلیام توماس جیمز جان جو هیلاری کامالا ایلان بوریس آنگلا ولودیمیر سرگئی " +
    "محمدجواد محمدباقر غلامحسین علیرضا محمدرضا",
  others:
    "در از به با را که این آن است بود شد شده می برای تا بر هم نیز یا و اما اگر چون پس پیش بین هر همه خود گفت گفته اعلام کرد کرده کند می‌کند روز دیروز امروز شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه درباره علیه پس سال بعد قبل دارد داشت خواهد هنگام پیشین سابق تاکید خواست داد ضمن هفته",
  ofOffice:
    "جمهور جمهوری ایران آمریکا خارجه امور کشور دفاع دارایی اقتصاد بهداشت دادگستری نفت اطلاعات سابق پیشین کنونی جدید منتخب وزارت دولت مجلس سازمان ملل متحد کاخ سفید ستاد کل سپاه ارتش شورای امنیت ملی اتحادیه حزب دانشگاه بانک مرکزی قوه قضائیه دادگاه دفتر سیاسی",
};

interface WordAt {
  /** UTF-16 offset into the text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A name goes on for no more words than this. */
const MOST_WORDS = 4;
/** UTF-16 units after a title that are read. */
const REACH = 160;
const anyWord = madeOnce(() => new RegExp(`[${LETTERS}]+`, "gu"));

/** The words from an offset on that have one space between them and no sign. */
function wordsFrom(text: string, from: number): WordAt[] {
  const words: WordAt[] = [];
  for (const { 0: word, index } of text.slice(from, from + REACH).matchAll(anyWord())) {
    const start = from + index;
    const end = words.at(-1)?.end ?? from;
    if (start !== end && text.slice(end, start) !== " ") break;
    words.push({ start, end: start + word.length, text: word });
  }
  return words;
}

function finderOf(
  { offices, given, others, ofOffice }: Words,
  isArticled: (word: string) => boolean,
): NameFinder {
  const tools = madeOnce(() => ({
    notNames: new Set([others, offices, ofOffice].flatMap((list) => list.split(" "))),
    office: new Set(ofOffice.split(" ")),
    begins: new RegExp(
      `(?<![${LETTERS}])(?:(?:${anyOf(offices)})(?![${LETTERS}])|(?=(?:${anyOf(given)}) ))`,
      "gu",
    ),
  }));
  const isNone = ({ text }: WordAt): boolean => tools().notNames.has(text) || prefixed().test(text);
  /** The words of a name, the first of which is the first of the list. */
  const nameOf = (words: readonly WordAt[]): readonly WordAt[] => {
    const name: WordAt[] = [];
    for (const word of words.slice(0, MOST_WORDS)) {
      const joined = JOINING.test(name.at(-1)?.text ?? "");
      const isArticle = word.text.startsWith("ال") && !joined;
      if (isNone(word) || ((name.length >= 2 || isArticle) && !joined && !isFamily(word.text))) break;
      name.push(word);
    }
    return name;
  };
  return (text) => {
    const found: FoundName[] = [];
    const { office, begins } = tools();
    for (const { 0: title, index } of text.matchAll(begins)) {
      const words = wordsFrom(text, index + title.length);
      const at =
        title === "" ? 0 : words.findIndex((word) => !office.has(word.text) && !isArticled(word.text));
      if (at < 0 || (at === 0 && NEEDS_MORE.test(title))) continue;
      const name = nameOf(words.slice(at));
      const [first, last] = [name[0], name.at(-1)];
      // «الرئيس بوش تجاوز صلاحياته»: what goes on need not be a name.
      const next = words[at + name.length];
      if (title !== "" && next && !isNone(next) && !bound().test(next.text)) continue;
      // One word is a surname at the end of a clause, or the beginning of what is none.
      if (!first || !last || name.length < 2 || JOINING.test(last.text)) continue;
      // «جون إف. كينيدي»: an initial is not the end of a name.
      if (text.charAt(last.end) === "." && last.text.length < 3) continue;
      found.push({ start: first.start, end: last.end, evidence: evidenceOf(title, first.text) });
    }
    return found;
  };
}

/** Words with a preposition in one, or an article, which end a name: «لوكالة», «بأن», «الروسي». */
const bound = (): RegExp => /^(?:[لب]\p{L}{3,}|[وف]\p{L}{2,}|ال\p{L}+)$/u;

/** Offices that are of something first: «رئيس|الوزراء». */
const NEEDS_MORE =
  /^[وبلف]?(?:رئيسة?|وزيرة?|للرئيس|وزیر|رئیس|رییس|نماینده|مشاور|معاون|فرمانده|سفیر|سخنگوی)$/u;
/** «الله» of «نصر الله», and a family name with its article: «العظمي». */
const isFamily = (word: string): boolean =>
  /^ال(?:له|أسد|اسد|شرع|صباح|صدر|حكيم|حسن|حسين|\p{L}{2,}ي)$/u.test(word);

const evidenceOf = (title: string, given: string): FoundName["evidence"] =>
  title === ""
    ? { type: "person", weight: 2, reason: "given-name", word: given }
    : { type: "person", weight: 2.5, reason: "title", word: title };

/** Nouns and adjectives of an office have articles in Arabic: «الرئيس|الأمريكي|السابق». */
export const arabicNames = finderOf(arabic, (word) => word.startsWith("ال"));
export const persianNames = finderOf(persian, () => false);
