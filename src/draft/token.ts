import { isBodyNoun } from "../engine/language/body-nouns.ts";
import type { Language } from "../engine/language/compile-language.ts";
import { FIRST_NAME, INSTITUTION } from "../engine/language/word-classes.ts";

/** A word of a block, without what is only tied to it: `Pentagon` of «Pentagon's», `Taliban` of «Taliban-styrker». */
export interface Token {
  /** UTF-16 offset into the block. */
  readonly start: number;
  /** UTF-16 offset, exclusive. */
  readonly end: number;
  readonly text: string;
  /** Where the written word ends, with what is tied to it. */
  readonly wholeEnd: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Two capitals at least, and no small letter: «NRK», «U.S.». */
  readonly acronym: boolean;
  /** A genitive mark or the last part of a compound was cut off, so that no name goes on after it. */
  readonly closed: boolean;
  /** Ends in a joint that the next word belongs to: «Qale-e Naw». */
  readonly open: boolean;
  /** Class bits of the word: see `word-classes.ts`. */
  readonly bits: number;
}

const WORD =
  /\p{Lu}\.(?:\p{Lu}\.)+|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‐‑'’ʼ\u00ad][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
/** What Chinese and Japanese write on after a name in Latin letters: «Trump|が». */
const unspacedTail = (): RegExp =>
  /(?<=^\p{Script=Latin}+)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}].*$/su;
/** What pages set beside a caption without a space: «Boris Nadeschdin|Bild: …», «en Albania.|Foto: …». */
const gluedCredit = (): RegExp => /(?<=\p{Ll}\.?)(?:Bild|Foto|Photo|Image|Grafik|Quelle)$/u;
/** «Pentagon's», and in Turkish any ending after an apostrophe. */
const GENITIVE = /['’ʼ][sS]$/u;
const TURKISH = /['’ʼ]\p{Ll}+$/u;
/** «l’Afghanistan», «dell’Iran» */
const ELISION = /^(?:[dlnmtscjv]|qu|jusqu|lorsqu|puisqu|dell|all|nell|sull|dall|un)['’ʼ](?=\p{Lu})/iu;
/** «Taliban-styrker», «NATO-ledede»: the last part is an ordinary word. */
const COMPOUND = /^(.*\p{Lu}[^-‐‑]*)[-‐‑]\p{Ll}[\p{L}\p{M}]{2,}(?:[-‐‑]\p{Ll}[\p{L}\p{M}]*)*$/u;
const JOINT = /\p{L}[-‐‑](?:e|i|al|ul|ol|el|o)$/u;
/** Whose name may go on after their genitive: «People’s Liberation Army». */
const OWNERS = new Set("People Women Men Children Workers Farmers Veterans Writers".split(" "));
const ELIDING = new Set(["fr", "it", "ca"]);

/** The words of a text, in its order. */
export function tokensOf(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    let start = match.index;
    let written = match[0].replace(unspacedTail(), "");
    const wholeEnd = start + written.length;
    const elision = ELISION.exec(written)?.[0];
    if (elision !== undefined && (/^\p{Ll}/u.test(elision) || ELIDING.has(language.tag))) {
      start += elision.length;
      written = written.slice(elision.length);
    }
    const before = text.slice(Math.max(0, start - 20), start);
    if (text.charAt(wholeEnd) === ":") written = written.replace(gluedCredit(), "");
    const bare = isGivenName(written, before) ? written : withoutEnding(written, language.tag);
    tokens.push({
      start,
      end: start + bare.length,
      text: bare,
      wholeEnd,
      capital: /^\p{Lu}/u.test(bare) || /^(?:al|el|an|ar|as|ash)[-‐‑]\p{Lu}/u.test(bare),
      acronym: /^[\p{Lu}\p{N}.&-]*\p{Lu}[\p{N}.&-]*\p{Lu}[\p{Lu}\p{N}.&-]*$/u.test(bare),
      closed: start + bare.length < wholeEnd && !OWNERS.has(bare),
      open: JOINT.test(bare),
      bits: language.classOf(bare.toLowerCase()),
    });
  }
  return tokens;
}

/** Syllables of Korean and Chinese given names as news writes them: «Kim Jong-un», «Tsai Ing-wen». */
const SYLLABLE = /^(?:[bcdfghjklmnpqrstwyz]|[cstz]h|[hk]w)?[yw]?[aeiou]{1,3}(?:n|ng|k|l|m|p|r|h)?$/iu;
const ENGLISH = new Set("run ban man men war wing gang tour fan king win non pro aim ear our".split(" "));

/** Whether a word with a hyphen and a small letter after it is a given name of two syllables. */
function isGivenName(written: string, before: string): boolean {
  const [first = "", second = "", ...more] = written.split(/[-‐‑]/);
  const isPair = more.length === 0 && SYLLABLE.test(first) && SYLLABLE.test(second) && !ENGLISH.has(second);
  return isPair && /\p{Lu}\p{Ll}+ $/u.test(before);
}

function withoutEnding(written: string, tag: string): string {
  const bare = written.replace(tag === "tr" ? TURKISH : GENITIVE, "");
  const compound = COMPOUND.exec(bare)?.[1];
  if (compound !== undefined) return compound;
  // «NRKs»: after capitals a small s is an ending in every language.
  return /^[\p{Lu}\p{N}]{2,}s$/u.test(bare) ? bare.slice(0, -1) : bare;
}

/** A given name. */
export const isName = (token: Token): boolean => (token.bits & FIRST_NAME) !== 0;

/** «Utenriksdepartementet», «Universität», not «Kirke», who is a person as well. */
export const isInstitution = ({ bits, text }: Token): boolean =>
  ((bits & INSTITUTION) !== 0 && (bits & FIRST_NAME) === 0) || isBodyNoun(text);
