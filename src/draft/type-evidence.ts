import type { EntityType } from "../dataset/schema.ts";
import { isBodyNoun } from "../engine/language/body-nouns.ts";
import type { Language } from "../engine/language/compile-language.ts";
import {
  ADJECTIVE,
  CREDIT,
  FIRST_NAME,
  GRAMMAR,
  INSTITUTION,
  KIND,
  OTHER_PLACE,
  ROLE,
  SMALL_INSTITUTION,
  VERB,
  WHEREABOUTS,
} from "../engine/language/word-classes.ts";
import { type Word, wordAfter, wordBefore } from "../engine/text/words.ts";
import type { NameRun } from "./name-runs.ts";
import type { Reason, TypeEvidence } from "./name-span.ts";
import { isInstitution, type Token } from "./token.ts";
import { isSaying } from "./verbs-of-saying.ts";
import { isArticle, isLocative, isNear } from "./words-before.ts";

/** Nouns that end, or begin, the name of a place. */
const PLACE_NOUNS: ReadonlySet<string> = new Set(
  (
    "plateau basin steppe canyon glacier sea ocean lake river mountain mountains hill hills valley delta desert island islands peninsula coast beach bay gulf strait street road avenue " +
    "square park airport bridge highway county province district gata gate vei veien vegen plass elv elva fjord fjorden øya dal dalen sund havn torg " +
    "flyplass lufthavn straße platz allee insel see berg fluss flughafen rue place île mer lac mont rivière aéroport calle plaza isla mar lago río monte " +
    "aeropuerto улица площадь область край район остров озеро"
  ).split(" "),
);
const COMPANY =
  /^(?:AS|ASA|AB|A\/S|ApS|AG|GmbH|SE|KG|Inc|Ltd|LLC|PLC|plc|Corp|Co|SA|S\.A|SpA|BV|NV|Oy|Oyj|FC|FK|IF|SK|IL|ООО|АО)$/;
const ORGANISATION_ENDING =
  /(?:partiet|forbundet|forbund|byrået|byrå|avisen|avisa|selskapet|foreningen|direktoratet|departementet|tilsynet|politiet|banken|bank|gruppe|gruppen|partei|verband|gesellschaft|ministerium|zeitung|agentur)$/iu;
/** Words that organisations of the whole world have in their names, whatever language the text is in. */
const MEDIA =
  /^(?:Times|Post|News|Herald|Guardian|Tribune|Journal|Press|Media|Company|Group|Agency|Institute|Network|Watch|Army|Navy|Forces|Movement|Alliance|League|Federation|Foundation|Association|Society|Party|Management|Marketing|Productions|Images|Pictures|Records|Studios|Entertainment|Technologies|Systems|Solutions|Ventures|Holdings?|Bank|Banks|Council|Capital|Petroleum|Energy|Motors?|Airlines|Airways|Medical|Pharmaceuticals?|Pharma|Hotels?|Hotell|Club|United|Rovers|Wanderers|Police|Mail|Telegraph|Independent|Standard|Observer|Gazette|Chronicle|Sports|Electronics|Union|Ministry|Senter|Center|Centre|Hockey|Football|Fotball|Tidende|Allehanda|Dagblad|Avis|Kommune)s?$/;
/** Words that companies have after their own name, and leave out. */
const FIRM_TAIL = /^(?:Group|Gruppe|Company|Corporation|Holdings?|Airlines?|Airways|Bank|International)$/;

/** Whether a word may be left out of a company's name. */
export const isFirmWord = (word: string): boolean => FIRM_TAIL.test(word) || COMPANY.test(word);
/** Whether a word with others before it makes the name of a body: «United», «Times». */
export const isBodyWord = (word: string): boolean => MEDIA.test(word);

/** Companies and movements that news of every country names by one word, which tells no type; none is a family name. */
const KNOWN_BY_ONE_WORD =
  /^(?:Facebook|Instagram|WhatsApp|Twitter|YouTube|Google|Netflix|TikTok|Tumblr|Snapchat|Reddit|LinkedIn|Spotify|Microsoft|PayPal|Airbnb|Wikipedia|Telegram|Bluesky|Amazon|Tesla|Boeing|Airbus|Nike|Adidas|Samsung|Huawei|Alibaba|Nokia|Toyota|Volkswagen|Uber|Ikea|Intel|Nvidia|OpenAI|Hamas|Hamás|Hezbollah|Hizbollah|Taliban)$/;
const PATRONYMIC = /(?:ович|евич|овна|евна|івна)(?:а|у|ем|ом|е|ой|ы)?$/u;
const NOBLE: ReadonlySet<string> = new Set("van von de bin bint ibn ben".split(" "));

/** What speaks for a type in a run of words and around it. */
export function typeEvidence(text: string, run: NameRun, language: Language): TypeEvidence[] {
  const found: TypeEvidence[] = [];
  const add: Add = (type, weight, reason, word, kind) => {
    found.push({
      type,
      weight,
      reason,
      ...(word !== undefined && { word }),
      ...(kind !== undefined && { kind }),
    });
  };
  const [first] = run.tokens;
  const last = run.tokens.at(-1);
  if (!first || !last) return found;
  insideName(run, language, add);

  const before = wordBefore(text, first.start);
  if (run.title !== undefined) add("person", 3, "title", run.title);
  else if (before && !before.hyphen) besideName(text, before, language, run, add);
  const credit = /(\p{L}+): ?$/u.exec(text.slice(Math.max(0, first.start - 20), first.start))?.[1];
  if (credit !== undefined && language.classOf(credit.toLowerCase()) & CREDIT && run.tokens.length > 1)
    add("person", 2, "credit", credit);

  const after = wordAfter(text, last.wholeEnd);
  if (after && last.wholeEnd === last.end) afterName(text, after, language, add);
  const apposition = /^, (?:\p{Ll}+ )?(\p{L}[\p{L}-]*)/u.exec(
    text.slice(last.wholeEnd, last.wholeEnd + 60),
  )?.[1];
  if (apposition !== undefined && language.classOf(apposition.toLowerCase()) & ROLE)
    add("person", 2, "apposition", apposition);
  return found;
}

type Add = (type: EntityType, weight: number, reason: Reason, word?: string, kind?: string) => void;

function insideName(run: NameRun, language: Language, add: Add): void {
  const [first] = run.tokens;
  const last = run.tokens.at(-1);
  if (!first || !last) return;
  const many =
    run.tokens.length > 1 && (!last.capital || run.tokens.filter(({ capital }) => capital).length > 1);
  const noun = [first, last].find(({ text }) => PLACE_NOUNS.has(text.toLowerCase()));
  if (many && noun) add("place", 3, "word", noun.text);
  // «South Carolina», «San Sebastián»
  const side = many && first.capital && (first.bits & OTHER_PLACE) !== 0 && !(first.bits & FIRST_NAME);
  if (side) add("place", 2, "word", first.text);
  const kind =
    many &&
    !isFaithState(run) &&
    [first, last].find(({ bits, text }) => bits & KIND && !PLACE_NOUNS.has(text.toLowerCase()));
  if (kind && language.kindOf(kind.text.toLowerCase()) === "party")
    add("organisation", 3, "word", kind.text, "party");
  else if (kind) add("place", 2, "word", kind.text);
  const body = run.tokens.find(
    (token) =>
      token !== noun &&
      token !== kind &&
      (isInstitution(token) ||
        isSmallBody(token) ||
        COMPANY.test(token.text) ||
        (many && MEDIA.test(token.text))),
  );
  const ending = run.tokens.find(({ text }) => ORGANISATION_ENDING.test(text) && text.length > 4);
  if (body && (many || isBodyNoun(body.text))) add("organisation", 3, "word", body.text);
  else if (ending) add("organisation", 3, "ending", ending.text);
  if (!many && isInstitution(first) && !ending) add("organisation", 1.5, "word", first.text);
  if (!many && first.bits & FIRST_NAME) add("person", 1.5, "given-name", first.text);
  if (!many && first.acronym) add("organisation", 2, "acronym");
  if (!many && KNOWN_BY_ONE_WORD.test(first.text)) add("organisation", 3, "word", first.text);
  if (!many) return;
  // «The Independent», in a text of another language.
  if (first.text === "The" && language.tag !== "en" && !noun && !kind) add("organisation", 2, "word", "The");
  if (/^al$/i.test(first.text) && !body) add("organisation", 1, "word", first.text);
  else if (first.bits & FIRST_NAME && !body) add("person", 3, "given-name", first.text);
  if (isFaithState(run)) add("organisation", 3, "word", first.text);
  // «Hennes & Mauritz»
  if (joinsPartners(run)) add("organisation", 2, "word", "&");
  if (run.tokens.some(({ text }) => PATRONYMIC.test(text))) add("person", 3, "patronymic");
  if (run.tokens.slice(0, -1).some(({ text }) => /^\p{Lu}\.?$/u.test(text))) add("person", 2, "initial");
  if (run.tokens.some(({ text, bits }) => NOBLE.has(text) && !(bits & GRAMMAR)) && !body)
    add("person", 1, "particle");
  const capitals = run.tokens.filter(({ capital }) => capital).length;
  if (!body && !noun && !side && capitals <= 3 && !run.tokens.some(isTieWord)) add("person", 0.5, "shape");
}

/** «Islamic State»: a state of no country. */
const isFaithState = ({ tokens }: NameRun): boolean =>
  tokens.length === 2 && tokens[1]?.text === "State" && ((tokens[0]?.bits ?? 0) & ADJECTIVE) !== 0;

/** «Party of Action», «Commission on Debates» */
const isTieWord = ({ text }: Token): boolean => /^(?:of|on|for|and)$/.test(text);

/** Names with no more than an ampersand between them. */
const joinsPartners = ({ tokens }: NameRun): boolean =>
  tokens.some((token, index) => tokens[index + 1]?.start === token.wholeEnd + 3 && token.capital);

/** «Herlev sygehus» */
const isSmallBody = ({ capital, bits }: Token): boolean => !capital && (bits & SMALL_INSTITUTION) !== 0;

function besideName(text: string, before: Word, language: Language, run: NameRun, add: Add): void {
  const written = text.slice(before.start, before.end);
  const word = written.toLowerCase();
  const bits = language.classOf(word);
  const single = run.tokens.length === 1;
  const acronym = single && run.tokens[0]?.acronym === true;
  const firm = firmBefore(text, before, language);
  if (firm !== undefined) add("organisation", 3, "before", firm);
  const locative = isLocative(word, language.tag);
  const owns = isOwner(text, run, language) || isJoined(text, run);
  const role = OF.has(word) ? roleBefore(text, before, language) : undefined;
  if (bits & ROLE && !acronym && !locative) add("person", 3, "title", written);
  else if (bits & KIND) {
    const kind = language.kindOf(word);
    if (kind === "party") add("organisation", 3, "before", written, "party");
    else add("place", 3, "before", written, kind);
  } else if (
    word.length > 3 &&
    (bits & (INSTITUTION | SMALL_INSTITUTION) || ORGANISATION_ENDING.test(word))
  ) {
    if (/^\p{Ll}/u.test(written)) add("organisation", 3, "before", written);
  } else if (owns) return;
  else if (locative) add("place", acronym ? 1 : 2, "before", written);
  // «el ministro de Comunicaciones», «der Chef von Vattenfall»: of a place there would be more signs.
  else if (role !== undefined) {
    if (MAYOR.test(role)) add("place", 2, "before", role);
    else add("organisation", 0.8, "before", role);
  }
  // «säger Kamprad till Smålandsposten»
  else if (TOLD_TO.has(word) && isSaid(text, before)) add("organisation", 1.5, "before", written);
  else if (isNear(word, language.tag)) add("place", acronym ? 0.2 : 0.7, "before", written);
  // «sier Appathurai», «sagde Waigel»
  else if (isSaying(word)) add("person", acronym ? 0.5 : 1.5, "acts", written);
  // «el Barça», «la Fuvest»: people have no article there.
  else if (isArticle(word, language.tag)) add("organisation", single ? 1 : 0.7, "before", written);
  else if (bits & WHEREABOUTS) add("place", 0.3, "before", written);
}

/** Nouns for what has a name and is no one and nowhere, before it: «the company Orsk», «la empresa estatal Petrobras». */
const FIRM =
  /^(?:company|firm|newspaper|magazine|selskapet|selskap|selskabet|firmaet|firma|konsernet|koncernen|bolaget|företaget|bedriften|kjeden|avisa|avisen|tidningen|magasinet|bladet|bandet|gruppa|gruppen|klubben|unternehmen|konzern|zeitung|firma|sender|verein|empresa|compañía|operadora|multinacional|filial|constructora|diario|periódico|cadena|entreprise|société|groupe|firme|compagnie|filiale|journal|quotidien|magazine|chaîne|éditeur|azienda|società|gruppo|quotidiano|empresa|companhia|operadora|estatal|jornal|bedrijf|krant|omroep|club|yhtiö|lehti|tvrtka|tvrtke|tvrtki|kompanija|компания|компании|компанию|газета|газеты|газете|издание|издания|агентство|агентства)$/u;

/** A noun for a firm before a name, in languages with the noun first also before its adjectives. */
function firmBefore(text: string, before: Word, language: Language): string | undefined {
  let word: Word | undefined = before;
  for (let step = 0; step < (language.headFirst ? 3 : 1) && word && !word.hyphen; step++) {
    const written = text.slice(word.start, word.end);
    if (FIRM.test(written)) return written;
    if (language.classOf(written) & GRAMMAR) return undefined;
    word = wordBefore(text, word.start);
  }
  return undefined;
}

const OF: ReadonlySet<string> = new Set("of de del du della di do da des von".split(" "));

/** The role that a preposition ties to the name: «alcalde de Zafra», «minister of Finance». */
function roleBefore(text: string, before: Word, language: Language): string | undefined {
  const role = wordBefore(text, before.start);
  const written = role && text.slice(role.start, role.end).toLowerCase();
  return written !== undefined && language.classOf(written) & ROLE ? written : undefined;
}

/** Who heads a place. */
const MAYOR =
  /^(?:mayor|governor|alcalde|alcaldesa|gobernador|gobernadora|maire|bürgermeister|bürgermeisterin|sindaco|prefeito|prefeita|governador|burgemeester|rey|reina|king|queen|roi|reine|könig|obispo|arzobispo|bishop|archbishop|évêque|archevêque|vescovo)$/;

const TOLD_TO: ReadonlySet<string> = new Set("til till to told zu aan a à".split(" "));

/** Whether someone speaks in the words before: then «to» leads to a newspaper. */
const isSaid = (text: string, { start }: Word): boolean =>
  (text.slice(Math.max(0, start - 60), start).match(/\p{L}+/gu) ?? []).slice(-6).some(isSaying);

const GENITIVE_S: ReadonlySet<string> = new Set(["nb", "nn", "da", "sv", "de"]);

/** «i Høyres stortingsgruppe», «in Camilla's house»: the preposition is of what follows. */
function isOwner(text: string, { tokens }: NameRun, language: Language): boolean {
  const last = tokens.at(-1);
  const after = last && wordAfter(text, last.wholeEnd);
  if (!last || !after || after.hyphen) return false;
  const word = text.slice(after.start, after.end);
  if (!/^\p{Ll}/u.test(word) || language.classOf(word) & GRAMMAR) return false;
  return last.end < last.wholeEnd || (GENITIVE_S.has(language.tag) && /[^s]s$/.test(last.text));
}

/** «i United-garderoben»: the preposition is of the last part. */
function isJoined(text: string, { tokens }: NameRun): boolean {
  const last = tokens.at(-1);
  return last !== undefined && last.end < last.wholeEnd && /[-‐‑]/.test(text.charAt(last.end));
}

function afterName(text: string, after: Word, language: Language, add: Add): void {
  const written = text.slice(after.start, after.end);
  const bits = language.classOf(written.toLowerCase());
  if (after.hyphen) return;
  if (bits & KIND && /^\p{Ll}/u.test(written)) {
    const kind = language.kindOf(written.toLowerCase());
    if (kind === "party") add("organisation", 3, "after", written, kind);
    else if (kind !== undefined && kind !== "country") add("place", 2, "after", written, kind);
  } else if (bits & SMALL_INSTITUTION && /^\p{Ll}/u.test(written)) add("place", 1, "after", written);
  else if (isSaying(written)) {
    add("person", 1, "acts", written);
    add("organisation", 0.3, "acts", written);
  } else if (bits & VERB && /^\p{Ll}/u.test(written)) {
    add("person", 0.5, "acts", written);
    add("organisation", 0.4, "acts", written);
  }
}
