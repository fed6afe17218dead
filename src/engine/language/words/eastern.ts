import type { LanguageData } from "../language-data.ts";

/** Greek, Azerbaijani, Georgian, Armenian, Hebrew, Hindi and Urdu: what tells them apart and what stands beside names. */
export const el: LanguageData = {
  tag: "el",
  inPlace: "στη στην στο στον στις",
  grammar:
    "και ή αλλά ο η το οι τα του της των τον την τους τις στο στη στην στον στα στους στις με για από σε ως προς κατά μετά πριν χωρίς αν όταν όπου πώς τι ποιος που πως αυτός αυτή αυτό αυτοί εκείνος δεν μην όχι ναι ακόμη μόνο επίσης πολύ περισσότερο όλα όλοι κάθε άλλος είναι ήταν είχε έχει έχουν θα να μπορεί είπε δήλωσε σύμφωνα χθες σήμερα αύριο φωτογραφία πηγή ένας μία μια ένα",
  roles:
    "πρόεδρος προέδρου πρωθυπουργός πρωθυπουργού υπουργός υπουργού καγκελάριος βασιλιάς βασίλισσα πρίγκιπας πάπας πατριάρχης στρατηγός συνταγματάρχης λοχαγός ναύαρχος γερουσιαστής βουλευτής δήμαρχος κυβερνήτης πρέσβης δικαστής δικηγόρος γιατρός καθηγητής κύριος κυρία κ. εκπρόσωπος διευθυντής αρχηγός γραμματέας προπονητής συγγραφέας τραγουδιστής ηθοποιός σκηνοθέτης δημοσιογράφος",
  institutions:
    "τράπεζα πανεπιστήμιο πανεπιστημίου σχολή ινστιτούτο ακαδημία νοσοκομείο μουσείο θέατρο όπερα ξενοδοχείο σύλλογος ένωση κόμμα ομοσπονδία πολυτεχνείο οδός πλατεία",
  whereabouts: "στο στη στην στον στα στους στις από",
  and: "και ή",
  works: "ταινία βιβλίο τραγούδι πλοίο ξενοδοχείο εστιατόριο καφέ οδό οδός οδού πλατεία λεωφόρο",
  otherPlace: "βόρεια νότια ανατολική δυτική νέα νέο μεγάλη παλαιά",
  kinds: {
    province: "επαρχία επαρχίας",
    state: "πολιτεία πολιτείας",
    country: "χώρα δημοκρατία βασίλειο",
    city: "πόλη πόλης πρωτεύουσα πρωτεύουσας",
    region: "περιοχή περιοχής περιφέρεια",
  },
};

export const az: LanguageData = {
  tag: "az",
  locativeEndings: "da də dan dən",
  grammar:
    "və ilə ki da də ya amma lakin çünki əgər üçün kimi qədər görə sonra əvvəl bu o bir bunlar onlar mən sən biz siz nə kim harada necə niyə hansı çox daha ən hər bütün bəzi digər yeni böyük ilk son var yox olan oldu dedi bildirib etdi xəbər dünən bu_gün foto",
  roles:
    "prezident prezidenti baş nazir naziri kral kraliça şahzadə papa general polkovnik kapitan admiral senator deputat mer səfir səfiri hakim vəkil doktor professor cənab xanım sözçüsü direktor direktoru lideri sədri katibi məşqçi yazıçı müğənni aktyor rejissor jurnalist",
  institutions:
    "bankı universiteti məktəbi institutu akademiyası xəstəxanası muzeyi kilsəsi məscidi teatrı klubu federasiyası birliyi ittifaqı fondu təşkilatı partiyası nazirliyi parlamenti məclisi məhkəməsi liqası kuboku oteli sarayı küçəsi prospekti meydanı parkı limanı hava şirkəti televiziyası",
  apostropheSuffixes: true,
  and: "və ilə",
  otherPlace: "şimali cənubi şərqi qərbi yeni böyük",
  kinds: {
    country: "ölkəsi respublikası",
    city: "şəhəri şəhərində paytaxtı",
    district: "rayonu rayonunda bölgəsi",
  },
};

export const ka: LanguageData = {
  tag: "ka",
  locativeEndings: "ში დან",
  grammar:
    "და რომ არ არის იყო ეს ის მისი მათ მაგრამ თუ როცა სად როგორ ვინ რა უნდა ასევე კი ან რომელიც მიერ შესახებ შემდეგ",
  smallInstitutionStems: "უნივერსიტეტ ბანკ აკადემი თეატრ მუზეუმ",
  genitiveNames: true,
  genitiveEndings: "ს",
};

export const hy: LanguageData = {
  tag: "hy",
  locativeEndings: "ում ից",
  grammar:
    "և ու է են որ այս այդ այն նա նրա ոչ չի բայց եթե երբ որտեղ ինչ ով կամ նաև մեջ համար մասին հետո առաջ ըստ",
  smallInstitutionStems: "համալսարան բանկ թատրոն թանգարան",
  genitiveNames: true,
  genitiveEndings: "ի ու վա ան",
};

const heHeads = (words: string): string =>
  words
    .split(" ")
    .flatMap((word) => ["", "ב", "ל", "מ", "ה", "ו", "ש"].map((head) => head + word))
    .join(" ");

export const he: LanguageData = {
  tag: "he",
  grammar:
    "של את על עם אל לא כי גם או אבל אם כאשר איפה איך מה מי הוא היא הם הן אני אנחנו זה זאת אלה יש אין היה הייתה היו יהיה כל עוד רק מאוד יותר אחרי לפני בין נגד אמר אמרה לפי אתמול היום מחר",
  roles:
    "הנשיא נשיא ראש שר השר שרת המלך מלך הנסיך הגנרל אלוף סנאטור חבר השגריר עורך ד״ר פרופ׳ מר גברת דובר מנכ״ל",
  works: heHeads("אוניברסיטת בנק מלון מכבי הפועל בית״ר עיתון רחוב מכללת מוזיאון קבוצת סרט ספר"),
  whereabouts: "",
  kinds: { city: heHeads("עיר בירה"), country: heHeads("מדינת"), province: heHeads("מחוז פרובינציית") },
};

export const hi: LanguageData = {
  tag: "hi",
  grammar:
    "के में की है को से का और ने पर कि हैं यह वह इस उस भी नहीं एक हो था थी थे कर किया गया जो तो तक लिए साथ बाद पहले या लेकिन अगर जब कहा बताया",
  roles:
    "राष्ट्रपति प्रधानमंत्री मंत्री मुख्यमंत्री राज्यपाल राजा रानी जनरल सांसद राजदूत प्रवक्ता नेता अध्यक्ष कप्तान डॉ प्रो श्री श्रीमती",
  smallInstitutions: "विश्वविद्यालय बैंक हाईकोर्ट होटल मेट्रो कैपिटल्स इंडियंस एक्सप्रेस टाइम्स क्लब",
};

export const ur: LanguageData = {
  tag: "ur",
  grammar:
    "کے میں کی ہے کو سے کا اور نے پر کہ ہیں یہ وہ اس بھی نہیں ایک ہو تھا تھی تھے کر کیا گیا جو تو تک لیے ساتھ بعد پہلے یا لیکن اگر جب کہا بتایا",
  roles: "صدر وزیر وزیراعظم بادشاہ جنرل گورنر سفیر ترجمان رہنما ڈاکٹر پروفیسر",
  smallInstitutions: "یونیورسٹی بینک ہائیکورٹ ہوٹل میٹرو قلندرز کنگز یونائیٹڈ کلب",
  works: "جامعہ ہوٹل بینک اخبار فلم",
};
