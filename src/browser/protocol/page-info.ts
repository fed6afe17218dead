import * as v from "valibot";
import { ShortText } from "./terms.ts";

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

/** What the page says of itself, in its own words: see `src/article/declared.ts`. */
export const DeclaredSchema = v.object({
  /** Source texts. */
  jsonLd: v.array(v.string()),
  /** What `meta` elements are called, by spaces, and what they say. */
  meta: v.array(v.pipe(v.strictTuple([v.string(), v.string()]), v.readonly())),
  title: v.string(),
  headings: v.array(v.string()),
  /** Best first; empty where an element declares none. */
  languages: v.array(v.string()),
  /** What may be the day of publication, best first; empty where an element says nothing. */
  dates: v.array(v.string()),
});
