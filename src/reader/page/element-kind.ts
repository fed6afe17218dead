import { beginningOf, firstOf, plain } from "../../article/plain-node.ts";
import { OWN_HOST } from "../own-host.ts";

/**
 * What an element means to reading, as far as its name and attributes tell:
 * - `absent`: leaves no trace: the text before and after it joins
 * - `gap`: shows something that is not read: a space between the text before and after it
 * - `wall`: a part that is not read; text before and after it are two blocks
 * - `break`: a line end within a block
 * - `box`: a block, where its style does not say otherwise
 * - `text`: inline, where its style does not say otherwise
 */
export type ElementKind = "absent" | "gap" | "wall" | "break" | "box" | "text";

const KIND_OF_TAG = kindOfEach([
  [
    "absent",
    "script style noscript template head title meta link base datalist rp rt rtc option optgroup param source track area noframes wbr",
  ],
  [
    "gap",
    "svg math img picture video audio canvas iframe embed object input textarea select button label code kbd samp tt meter progress",
  ],
  ["wall", "pre nav footer hr listing xmp plaintext frameset"],
  ["break", "br"],
  [
    "box",
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu ol p search section summary table tbody td tfoot th thead tr ul",
  ],
]);

/** ARIA roles of what is worked with, not read. */
const KIND_OF_ROLE = kindOfEach([
  ["gap", "img math button switch checkbox radio slider code"],
  [
    "wall",
    "textbox searchbox combobox listbox spinbutton search navigation contentinfo menu menubar toolbar tablist tooltip",
  ],
]);

function kindOfEach(lists: readonly (readonly [ElementKind, string])[]): ReadonlyMap<string, ElementKind> {
  return new Map(
    lists.flatMap(([kind, words]) => words.split(" ").map((word): [string, ElementKind] => [word, kind])),
  );
}

/** Links whose text tells a list of them. */
const MOST_LINKS = 200;

/**
 * The kind of an element by its name and attributes; styles are not asked.
 * @param inArticle whether the element stands in the part of the page that holds the article
 */
export function elementKind(given: Element, inArticle: boolean): ElementKind {
  const element = plain(given);
  const tag = element.localName;
  const kind = KIND_OF_TAG.get(tag) ?? "text";
  if (kind === "absent" || kind === "gap" || kind === "break") return kind;
  if (tag === OWN_HOST) return "absent";

  const editable = element.getAttribute("contenteditable");
  if (editable !== null && editable !== "false") return "wall";
  const role = element.getAttribute("role");
  if (role !== null) {
    const kindOfRole = KIND_OF_ROLE.get(role);
    if (kindOfRole !== undefined) return kindOfRole;
  }
  if (tag === "footer") return element.parentElement?.localName === "blockquote" ? "box" : "wall";
  if (tag === "form" && !holdsArticle(element)) return "wall";
  if ((tag === "header" || role === "banner") && !inArticle && !holdsArticle(element)) return "wall";
  if ((tag === "aside" || role === "complementary") && (!inArticle || isListOfLinks(element))) return "wall";
  return kind;
}

/** Whole pages stand in a `form` (ASP.NET) or have their headline in a page-wide `header`. */
function holdsArticle(element: Element): boolean {
  return element.querySelector("h1, article, main") !== null;
}

/** Fact boxes are read, lists of other articles are not. */
function isListOfLinks(element: Element): boolean {
  const whole = beginningOf(element);
  let unlinked = whole;
  for (const link of firstOf(element, "a[href]", MOST_LINKS))
    unlinked = unlinked.replace(beginningOf(link), "");
  return unlinked.trim().length < whole.trim().length / 2;
}
