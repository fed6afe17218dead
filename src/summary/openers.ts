/**
 * Words that seldom follow an abbreviation or an ordinal but often open a sentence, as they are written
 * there. A stop before one of them ends its sentence even after `etc.`, `U.S.` or a number.
 */
const byLanguage: Readonly<Record<string, string>> = {
  nb: "Alle Allerede Da De Den Der Dermed Derfor Det Dette Disse Dit Du Eg En Et Ett Etter For Fra Før Han Ho Hun Hva Hvis Hvor Hvordan I Ifølge Ikke Kva Kvifor Man Med Men Mens Nå No Når Og Også Om På Samtidig Selv Siden Slik Som Så Til Ved Vi",
  sv: "Alla Att De Den Det Detta Dessa Då Där Därför Efter En Enligt Ett Från För Han Hon Hur I Ingen Inte Man Med Men Nu När Och Också Om På Samtidigt Sedan Som Så Till Under Vad Var Vi Vid",
  en: "A After Although An And As At But By During For From He Her His How However If In It Its Many Meanwhile More Most My No Not On One Or Our She Since So Some Such That The Their Then There These They This Those To Under Until We What When Where While Who With You",
  de: "Aber Alle Als Am Auch Auf Aus Bei Bis Da Damit Dann Das Dass Dazu Denn Der Deshalb Die Dies Diese Dieser Doch Dort Durch Ein Eine Er Es Für Ihr Ihre Im In Jetzt Laut Man Mehr Mit Nach Nicht Noch Nun Nur Ob Obwohl Oder Seit Seine Sie So Trotz Um Und Unter Viele Vom Von Vor Während Was Weil Wenn Wer Wie Wir Zu Zum Zur",
  fr: "À Alors Après Au Aujourd Avant Avec Car Ce Ces Cet Cette Comme Dans De Depuis Des Du Elle Elles En Et Il Ils Je La Le Les Leur Lors Mais Ne Nous On Or Où Par Pendant Pour Quand Qui Sa Sans Selon Ses Si Son Sous Sur Tous Tout Un Une Vous",
  es: "A Además Al Así Aunque Como Con Cuando De Del Desde Después Durante El Él Ella Ellos En Entre Era Es Esa Ese Esta Este Esto Fue Ha Hay La Las Lo Los Más Mientras Muchos No Nos O Para Pero Por Porque Pues Que Se Según Ser Si Sin Sobre Su Sus También Tras Un Una Y Ya Yo",
  ru: "А Без Более Во Все Вчера Для До Его Её Если Же За И Из Их К Как Когда Кроме Мы На Но Об Однако Он Она Они Оно От По После При Сегодня Со Так Также Там Теперь Тогда То Только У Что Чтобы Эта Эти Это Этот Я",
  uk: "А Або Але Без Більше Вже Він Вона Вони Воно Вчора Для До Його Її Із За З Зі І Й Коли Крім Ми На Ні Однак Окрім По Під Після При Про Сьогодні Та Так Також Там Тепер Тоді Тому У Це Цей Ця Ці Чи Що Щоб Я Як Якщо",
  bg: "Ако Без Вече Вчера Във Днес До За Защо И Из Как Като Когато Който Към Ли На Най Не Но Обаче Освен От По След Според Със Така Там Те Това Тогава Той Тя Този Тази Че Ще",
  pl: "Ale Bez By Do Dla Gdy I Ich Jak Jego Jej Jednak Jeśli Już Kiedy Ma Mówi My Na Nie O Od On Ona Oni Oraz Po Pod Przed Przez Przy Są Się Ta Tak Tam Ten Teraz To Tu Tym U W We Według Wczoraj Wtedy Z Za Ze Że",
  cs: "A Ale Ani Až Bez By Do I Jak Jako Je Jeho Její Jejich Jen Jestli Když K Kdo Kde Ke Která Který Mezi My Na Nad Ne Nebo Než O Od On Ona Oni Po Pod Podle Pokud Pro Proto Před Při S Se Ta Tak Také Tam Ten Teď To Tu U V Ve Všichni Vše Z Za Ze Že",
  hr: "A Ako Ali Bez Bi Bila Bio Da Do Dok I Ili Iz Iako Ipak Ja Jer Još Kad Kada Kako Kod Koja Koji Međutim Mi Na Nakon Nakon Ne No O Od Ona Oni Ono Ova Ovaj Ovo Po Prema Pri Protiv S Sa Sada Se Su Šta Što Ta Tada Taj Tako Te To U Uz Već Za Zato",
};
const WORDS = new Map(
  Object.entries(byLanguage).map(([language, words]) => [language, new Set(words.split(" "))] as const),
);

/** Languages whose sentences open with the words of another. */
const SAME: Readonly<Record<string, string>> = { nn: "nb", no: "nb", da: "nb", sk: "cs", bs: "hr" };

/**
 * Whether a word, as it is written, often opens a sentence of the language (BCP 47); never where no list is
 * known.
 */
export function isOpener(word: string, language: string): boolean {
  const base = language.toLowerCase().split("-")[0] ?? "";
  const key = SAME[base] ?? base;
  return word.length > 1 && (WORDS.get(key)?.has(word) ?? false);
}
