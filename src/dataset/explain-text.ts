import { type Explanation, quote, say } from "./dataset-error.ts";
import { daysInMonth } from "./partial-date.ts";
import * as schema from "./schema.ts";
import { bound, breaksRule, type SchemaNode } from "./schema-node.ts";

interface TextWords {
  readonly what: string;
  readonly explain: (text: string) => Explanation;
}

/** What the texts of the format are called, and how they go wrong, by their schema. */
export const texts: ReadonlyMap<unknown, TextWords> = new Map<unknown, TextWords>([
  [schema.Id, { what: 'an id such as "kabul-city"', explain: explainId }],
  [schema.LanguageTag, { what: 'a language tag such as "nb"', explain: explainLanguage }],
  [schema.PartialDate, { what: 'a date such as "2021-08-12"', explain: explainDate }],
  [schema.Text, { what: "a text", explain: (text) => explainText(text, schema.Text) }],
  [schema.Line, { what: "a text", explain: (text) => explainText(text, schema.Line) }],
  [schema.NameText, { what: "a name", explain: explainName }],
  [schema.HttpsUrl, { what: 'a web address such as "https://example.org/"', explain: explainUrl }],
]);

function tooLong(text: string, node: SchemaNode): Explanation | undefined {
  const most = bound(node, "max_length");
  if (typeof most !== "number" || text.length <= most) return undefined;
  return {
    problem: `${text.length} characters, at most ${most}`,
    remedy: "shorten it",
    ...say("long", text.length, most),
  };
}

function explainId(id: string): Explanation {
  const long = tooLong(id, schema.Id);
  if (long) return long;
  const slug = id
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const rule = "small letters a to z, digits, and single hyphens between them";
  return {
    problem: `${quote(id)} is not an id`,
    remedy: slug ? `write ${quote(slug)}: ${rule}` : `write ${rule}`,
    ...say("id", id),
  };
}

function explainLanguage(tag: string): Explanation {
  const [language = "", ...rest] = tag.replaceAll("_", "-").split("-");
  const repaired = [language.toLowerCase(), ...rest].join("-");
  return {
    problem: `${quote(tag)} is not a language tag`,
    remedy: breaksRule(schema.LanguageTag, repaired)
      ? "write a BCP 47 tag: «nb», «en», «zh-Hant»"
      : `write ${quote(repaired)}`,
  };
}

function explainDate(date: string): Explanation {
  const [, year, month] = /^(\d{4})-(\d\d)(?:-\d\d)?$/.exec(date) ?? [];
  const meant = datesMeant(date);
  if (meant.length > 0)
    return {
      problem: `${quote(date)} is not a date`,
      remedy: `write ${meant.map(quote).join(" or ")}`,
      ...say("date", date, meant.join(" / ")),
    };
  const remedy = "write a year, a month or a day: «2021», «2021-08», «2021-08-12»";
  const said = say("dateForm", date);
  if (year === undefined || month === undefined)
    return { problem: `${quote(date)} is not a date`, remedy, ...said };
  return daysInMonth(Number(year), Number(month)) === 0
    ? { problem: `${quote(date)}: there is no month ${month}`, remedy, ...said }
    : impossibleDay(date);
}

/** The days that a date in another form can mean: 12.08.2021 is one, 08/12/2021 one of two. */
function datesMeant(written: string): string[] {
  const [, iso, month, day] = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?(?:T.*)?$/.exec(written.trim()) ?? [];
  if (iso !== undefined) return datesOf(iso, month, day);
  const [, one, mark, other, year] = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/.exec(written.trim()) ?? [];
  if (year === undefined) return [];
  const dates = datesOf(year, other, one);
  return mark === "." ? dates : [...new Set([...dates, ...datesOf(year, one, other)])];
}

/** The date if there is such a day, and the text is not that date already. */
function datesOf(year: string, month = "", day?: string): string[] {
  const days = daysInMonth(Number(year), Number(month));
  if (days === 0 || (day !== undefined && (Number(day) < 1 || Number(day) > days))) return [];
  const parts = [year, month.padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])];
  return [parts.join("-")];
}

/** For a day that its month does not have. */
export function impossibleDay(date: string): Explanation {
  const [year = "", month = ""] = date.split("-");
  const days = daysInMonth(Number(year), Number(month));
  return {
    problem: `there is no day ${quote(date)}`,
    remedy: `${year}-${month} has ${days} days; write the day, or «${year}-${month}» if only the month is known`,
    ...say("day", date, `${year}-${month}`, days),
  };
}

function explainText(text: string, node: SchemaNode): Explanation {
  if (text.trim() === "")
    return {
      problem: "the text is empty",
      remedy: "write it, or leave the key out where it may be",
      ...say("empty"),
    };
  return (
    tooLong(text, node) ?? {
      problem: "the text runs over lines",
      remedy: "write it on one line",
    }
  );
}

function explainName(name: string): Explanation {
  if (name.trim() === "")
    return { problem: "the name is empty", remedy: "write it, or take it out of the list", ...say("empty") };
  return (
    tooLong(name, schema.NameText) ??
    (/[\p{L}\p{N}]/u.test(name)
      ? { problem: "the name runs over lines", remedy: "write it on one line, with a space" }
      : {
          problem: `the name ${quote(name)} has no letter or digit`,
          remedy: "take it out: no text can be searched for it",
          ...say("letters", name),
        })
  );
}

function explainUrl(url: string): Explanation {
  const [, scheme = ""] = /^\s*([a-z][a-z0-9+.-]*):/i.exec(url) ?? [];
  if (/^http$/i.test(scheme)) {
    return {
      problem: `${quote(url)} is not an https link`,
      remedy: `write ${quote(url.trim().replace(/^http/i, "https"))}`,
      ...say("link", url),
    };
  }
  if (scheme !== "" && !/^https$/i.test(scheme)) {
    return {
      problem: `«${scheme.toLowerCase()}:» links are refused`,
      remedy: "write an address that begins with https://",
      ...say("link", url),
    };
  }
  return (
    tooLong(url, schema.HttpsUrl) ?? {
      problem: `${quote(url)} is not a web address`,
      remedy: "write https://, a host without user name, and a path without spaces or backslashes",
      ...say("link", url),
    }
  );
}
