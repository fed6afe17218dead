import { isCapital, isDigit, isSmall, isWordUnit } from "./words.ts";

/** How a text uses capitals: for names only, for Most Words of a Heading, or FOR ALL LETTERS. */
export type Casing = "ordinary" | "title" | "capitals";

/** A heading has no more characters than this; longer texts in title case do not occur. */
const LONGEST_HEADING = 200;
/** So many small letters at the start of a text, and it is not in capitals. */
const ENOUGH_LETTERS = 60;
/** Shorter words stay small in title case: «the», «and», «with». */
const LONG_WORD = 4;

/**
 * Tells the casing of a block of text.
 * @param titleCase whether the language gives most words of a heading capitals
 */
export function casingOf(text: string, titleCase: boolean): Casing {
  let capitals = 0;
  let small = 0;
  for (let at = 0; at < text.length && small <= ENOUGH_LETTERS; at++) {
    if (isSmall(text, at)) small++;
    else if (isCapital(text, at)) capitals++;
  }
  if (capitals > 3 && small * 5 < capitals) return "capitals";
  if (!titleCase || text.length > LONGEST_HEADING) return "ordinary";
  return isTitle(text) ? "title" : "ordinary";
}

/** So many numbers, and half as many as long words, make a row of a table: «Ajax Amsterdam 18 7 8 3». */
const NUMBERS_OF_ROW = 3;

/** Whether nearly all longer words have a capital, and no full stop ends the text. Rows of tables are no headings. */
function isTitle(text: string): boolean {
  let long = 0;
  let smallLong = 0;
  let numbers = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isWordUnit(text, at)) continue;
    const start = at;
    while (at < text.length && isWordUnit(text, at)) at++;
    if (isDigit(text, start)) numbers++;
    if (at - start < LONG_WORD) continue;
    long++;
    if (isSmall(text, start)) smallLong++;
  }
  if (numbers >= NUMBERS_OF_ROW && numbers * 2 >= long) return false;
  return long >= 3 && smallLong * 5 <= long && !/[.!?…]["»”’)]?\s*$/u.test(text);
}
