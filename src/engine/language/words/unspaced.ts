import type { LanguageData } from "../language-data.ts";

/** Languages without capitals: only what tells them apart and what stands beside names. */
export const ar: LanguageData = {
  tag: "ar",
  grammar:
    "في من إلى على عن مع أن إن التي الذي هذا هذه كان كانت قال قالت بعد قبل بين خلال حول ضد أو و ثم لا لم لن ما هو هي هم كما وقد قد",
  kinds: { province: "ولاية إقليم محافظة مقاطعة", city: "مدينة العاصمة", country: "دولة جمهورية" },
  roles: "الرئيس رئيس وزير الوزير الجنرال الملك الأمير السيد المتحدث",
  works:
    "جامعة بجامعة لجامعة وجامعة بنك وبنك فندق وفندق نادي ونادي صحيفة وصحيفة شارع فيلم مسلسل كلية وكلية مصرف متحف",
};
export const fa: LanguageData = {
  tag: "fa",
  grammar:
    "در از به با را که این آن است بود شد شده می برای تا بر هم نیز یا و اما اگر چون پس پیش بین هر همه خود او ما شما آنها گفت گفته کرد کرده است‌ کند",
  kinds: { province: "ولایت استان", city: "شهر پایتخت", country: "کشور جمهوری" },
  roles: "رئیس رییس وزیر جنرال ژنرال شاه آقای خانم سخنگوی",
  works: "دانشگاه بانک هتل باشگاه روزنامه خیابان فیلم سریال دانشکده موزه بیمارستان",
};
export const ps: LanguageData = {
  tag: "ps",
  grammar: "د په کې کښې چې او ته له سره وو دي ده دی شو شوي کړ کړي وايي وویل هم یو دا هغه پر تر لپاره نه",
  kinds: { province: "ولایت", city: "ښار پلازمېنه", country: "هېواد" },
  roles: "ولسمشر وزیر جنرال ویاند",
  smallInstitutions: "پوهنتون بانک هوټل بانکونه",
};
export const ja: LanguageData = { tag: "ja", grammar: "" };
export const zh: LanguageData = { tag: "zh", grammar: "" };
export const ko: LanguageData = { tag: "ko", grammar: "" };
