/** Items of lists, cells and the like that are this long (UTF-16 units) and have fewer links are told like paragraphs. */
export const LONG_ITEM = 40;
/** The share of a text that may be links. */
export const FEW_LINKS = 0.3;
/** A text that ends as a sentence does. */
export const ENDS = /[.!?。！？؟।]["»”’)\]]*$/;

/** Whether a text tells something, where a label, a date or a name does not. */
export function isTold(text: string): boolean {
  return text.length >= LONG_ITEM || ENDS.test(text);
}
