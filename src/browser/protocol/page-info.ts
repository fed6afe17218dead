import * as v from "valibot";
import { few, ShortText } from "./terms.ts";

/** What the page says of itself, understood by `article`. */
export const PageInfoSchema = v.object({
  /** Origin and path, without query and fragment. */
  url: ShortText,
  /** Host name as the per-site setting has it, without `www.`. */
  site: ShortText,
  headline: v.exactOptional(ShortText),
  publisher: v.exactOptional(ShortText),
  /** `YYYY-MM-DD`; absent where the page declares none. */
  date: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
  /** BCP 47; from the text itself where the attribute lies. */
  language: v.exactOptional(ShortText),
  /** Why the page counts as news, or does not. */
  judgement: v.object({
    news: v.boolean(),
    reason: v.picklist([
      "json-ld",
      "og-article",
      "dated-article",
      "readable",
      "not-an-article",
      "pdf",
      "asked",
      "every-page",
    ]),
  }),
});

/** At most twice what reader scripts send of a page: see `src/article/declared.ts` and `src/article/json-ld-texts.ts`. */
const upTo = (units: number) => v.pipe(v.string(), v.maxLength(units));
const MOST_JSON_LD = 1_000_000;

/** What the page says of itself, in its own words: see `src/article/declared.ts`. */
export const DeclaredSchema = v.object({
  /** Source texts. */
  jsonLd: v.pipe(
    few(v.string(), 2_000),
    v.check(
      (texts) => texts.reduce((units, { length }) => units + length, 0) <= MOST_JSON_LD,
      "more JSON-LD than is read of a page",
    ),
  ),
  /** What `meta` elements are called, by spaces, and what they say. */
  meta: few(v.pipe(v.strictTuple([upTo(32_000), upTo(8_000)]), v.readonly()), 2_000),
  title: upTo(8_000),
  headings: few(upTo(8_000), 200),
  /** Best first; empty where an element declares none. */
  languages: few(upTo(8_000), 10),
  /** What may be the day of publication, best first; empty where an element says nothing. */
  dates: few(upTo(200), 3_000),
});
