/** Names of one office in the languages of the news, lower-case, with their definite and feminine forms. */
const OFFICES: readonly string[] = [
  "president presidenten præsident præsidenten präsident präsidentin président présidente presidente presidenta presidentti prezydent prezident prezidentka президент başkan cumhurbaşkanı elnök",
  "statsminister statsministeren statsministern premierminister premierministeren premiärminister premierministern premier pääministeri ministerpräsident ministerpräsidentin premiär",
  "utenriksminister utenriksministeren utanriksminister utanriksministeren utrikesminister utrikesministern udenrigsminister udenrigsministeren außenminister außenministerin aussenminister buitenlandminister ulkoministeri",
  "forsvarsminister forsvarsministeren försvarsminister försvarsministern verteidigungsminister verteidigungsministerin puolustusministeri",
  "forsvarssjef forsvarssjefen försvarschef försvarschefen överbefälhavare överbefälhavaren forsvarschef forsvarschefen generalinspekteur",
  "talsmann talsmannen talskvinne talskvinnen talsperson talspersonen talsmand talsmanden talesman talesmannen talesperson talespersonen taleskvinna taleskvinnan spokesman spokeswoman spokesperson sprecher sprecherin porte-parole portavoz portavoce woordvoerder woordvoerster tiedottaja rzecznik rzeczniczka mluvčí",
  "generalsekretær generalsekretæren generalsekreterare generalsekreteraren generalsekretär generalsekretärin generalsekretaris",
  "kansler kansleren kanslern forbundskansler förbundskansler forbundskansleren kanzler kanzlerin bundeskanzler bundeskanzlerin chancellor",
  "general generalen général generał генерал",
  "admiral admiralen amiral amiralen kontreadmiral konteradmiral",
];

let officesByWord: ReadonlyMap<string, number> | undefined;

function officeOf(word: string): number | undefined {
  officesByWord ??= new Map(
    OFFICES.flatMap((words, office) => words.split(" ").map((name) => [name, office] as const)),
  );
  return officesByWord.get(word);
}

/** Whether a word names the office that one of the cues names, in whatever languages: «Præsident» and «president». */
export function isSameOffice(word: string, cues: readonly string[]): boolean {
  const office = officeOf(word.toLowerCase());
  const small = word.toLowerCase();
  return cues.some((cue) => {
    const own = cue.toLowerCase();
    return own === small || (office !== undefined && officeOf(own) === office);
  });
}

/** Whether a word is what a government or its time is called by the name of its head: «Solberg-regjeringen». */
export const isTermOfOffice = (word: string): boolean =>
  /(?:regjering|regering|regierung|administra|kabinett|kabinet|cabinet|government|gouvernement|\bera\b|epoke|epok\b|-ära|^ära)/i.test(
    word,
  );
