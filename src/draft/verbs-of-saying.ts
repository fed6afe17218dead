/**
 * Verbs of saying, in the forms that news has beside a speaker's name, in any language: they part a person from other names. The
 * engine's `QUOTING` is another list: of what stands before quoted words, on signs too, where one verb more costs it a song or a film.
 */
const SAYINGS: ReadonlySet<string> = new Set(
  (
    "sier sa seier forteller fortalte forklarer forklarte mener mente svarer svarte understreker bekrefter fortsetter skriver skrev fortel seiar meiner " +
    "siger sagde fortæller fortalte forklarer forklarede mener mente svarer svarede understreger fortsætter " +
    "säger sade sa berättar förklarar menar tycker svarar svarade fortsätter skriver " +
    "says said told added asked explained insisted replied recalled tweeted wrote " +
    "sagt sagte erklärt erklärte betont betonte meint meinte berichtet erzählt erzählte " +
    "zegt zei vertelt vertelde verklaarde aldus " +
    "dit explique expliqua déclare déclara affirme affirma estime raconte souligne ajoute confie poursuit " +
    "dice dijo afirma afirmó explica explicó declara declaró asegura aseguró señala señaló añade añadió " +
    "disse diz afirma afirmou explica explicou declarou conta contou acrescentou " +
    "detto spiega dichiara racconta aggiunge sottolinea " +
    "spune spus declarat " +
    "sanoo sanoi kertoo kertoi toteaa totesi arvioi muistuttaa ihmettelee ihmetteli " +
    "mówi powiedział powiedziała stwierdził dodał dodała podkreślił " +
    "řekl řekla uvedl uvedla dodal dodala tvrdí povedal povedala uviedol uviedla " +
    "rekao rekla kazao kazala izjavio izjavila dodao dodala ističe dejal dejala povedal povedala " +
    "сказал сказала заявил заявила отметил отметила сообщил сообщила пояснил добавил сказав сказала зазначив зазначила повідомив рекао рекла каза заяви"
  ).split(" "),
);

/** Whether a word, written small, says that someone speaks. */
export const isSaying = (word: string): boolean => SAYINGS.has(word);
