import * as v from "valibot";
import { MAX_ID, MAX_ITEMS, MAX_LINE, MAX_MEMBERS, MAX_NAME, MAX_TEXT, MAX_URL } from "./limits.ts";

/** The version of the dataset format that this code writes. Older versions are migrated when they are read. */
export const FORMAT_VERSION = 1;

/** Descriptions stand in the published JSON Schema, where editors show them beside the key. */
const described = <const S extends v.GenericSchema, const D extends string>(description: D, schema: S) =>
  v.pipe(schema, v.description(description));

const list = <const S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(MAX_MEMBERS));
const filledList = <const S extends v.GenericSchema>(item: S) =>
  v.pipe(v.array(item), v.minLength(1), v.maxLength(MAX_MEMBERS));

// Every pattern decides in linear time: what may repeat never begins with what may follow it.

/** Kebab-case id. An id never changes once it is released. */
export const Id = v.pipe(v.string(), v.maxLength(MAX_ID), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));

/** BCP 47 language tag as datasets use it: `nb`, `zh-Hant`. */
export const LanguageTag = v.pipe(v.string(), v.maxLength(35), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/));

/** A date as exactly as it is known: `2021`, `2021-08` or `2021-08-12`. */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/),
);

/** Text that may run over lines. */
export const Text = v.pipe(v.string(), v.maxLength(MAX_TEXT), v.regex(/\S/));

/** Text on one line. */
export const Line = v.pipe(v.string(), v.maxLength(MAX_LINE), v.regex(/^[^\S\n\r\u2028\u2029]*\S.*$/));

/** A form that can be looked for in a text: on one line, with a letter or a digit. */
export const NameText = v.pipe(
  v.string(),
  v.maxLength(MAX_NAME),
  v.regex(/^[^\p{L}\p{N}\n\r\u2028\u2029]*[\p{L}\p{N}].*$/u),
);

/** No user part and no backslash: what stands before the first slash is the host, for people and browsers alike. */
export const HttpsUrl = v.pipe(
  v.string(),
  v.maxLength(MAX_URL),
  v.regex(/^https:\/\/[^\s/?#@\\]+(?:[/?#][^\s\\]*)?$/),
);

const TextByLanguage = v.pipe(v.record(LanguageTag, Text), v.minEntries(1));

/** One text for every reader, or one a language, the author's first choice first. */
export const LocalText = v.union([Text, TextByLanguage]);

/**
 * What a name is besides a name:
 * - `surname`: counts only after the full name, or with evidence in the text
 * - `ambiguous`: names other things too; counts only with evidence in the text
 * - `misspelling`: found, never shown as a name of the entity
 * - `former`: used in older texts
 */
export const NameMark = v.picklist(["surname", "ambiguous", "misspelling", "former"]);

const MarkedName = v.strictObject({
  text: NameText,
  lang: v.exactOptional(
    described(
      "Languages whose texts use this form; without it, texts in any language may.",
      v.union([LanguageTag, filledList(LanguageTag)]),
    ),
  ),
  marks: v.exactOptional(
    described(
      "surname: counts only after the full name or with evidence; ambiguous: names other things too; misspelling: found, never shown; former: used in older texts.",
      list(NameMark),
    ),
  ),
});

export const Name = v.union([NameText, MarkedName]);

/** Id of a source, or several where they agree. */
export const SourceIds = v.union([Id, filledList(Id)]);

const ParagraphNumber = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));

/** Where in its sources something is said: paragraphs of the first source, counted from 1. */
export const Paragraphs = v.union([ParagraphNumber, filledList(ParagraphNumber)]);

const Reference = {
  source: v.exactOptional(described("Where it is known from: ids of sources.", SourceIds)),
  paragraph: v.exactOptional(described("Paragraphs of the first source, counted from 1.", Paragraphs)),
  claimedBy: v.exactOptional(
    described("Who says so, where it is a claim that others have not confirmed.", LocalText),
  ),
  note: v.exactOptional(
    described("What a careful reader should know of it: sources that differ, an estimate.", LocalText),
  ),
};

/** Within what a double holds to the unit. */
const Quantity = v.pipe(v.number(), v.minValue(-1e15), v.maxValue(1e15));

const FactValue = v.union([LocalText, Quantity]);

export const Fact = v.strictObject({
  label: described("A text, or a key of the dataset's labels.", LocalText),
  value: described("A text, or a number without its unit. A year is a text.", FactValue),
  unit: v.exactOptional(described("Unit of a number, shown after it: km², m, %.", Line)),
  entity: v.exactOptional(described("The entity that the value names: the card links to it.", Id)),
  from: v.exactOptional(described("First day (month, year) on which it held.", PartialDate)),
  until: v.exactOptional(described("Last day (month, year) on which it held.", PartialDate)),
  asOf: v.exactOptional(
    described(
      "Day (month, year) of an observation: a census, a claim, a count. Beside `from`: when it was last known to hold.",
      PartialDate,
    ),
  ),
  ...Reference,
});

export const Location = v.strictObject({
  lat: described("Degrees north, WGS 84.", v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
  lon: described("Degrees east, WGS 84.", v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
  source: v.exactOptional(SourceIds),
});

export const Link = v.strictObject({ url: HttpsUrl, title: LocalText });

export const Entity = v.strictObject({
  id: described("Kebab-case; never changes once it is released.", Id),
  type: v.picklist(["person", "place", "organisation"]),
  kind: v.exactOptional(
    described(
      "Finer than type, for the engine and the map: country, province, city, airport, ministry, news-agency …",
      Id,
    ),
  ),
  label: v.exactOptional(described("How readers call it; without it, the first name.", LocalText)),
  nativeName: v.exactOptional(
    described(
      "The name in its own language and script.",
      v.strictObject({ text: NameText, lang: LanguageTag }),
    ),
  ),
  description: v.exactOptional(
    described("What it is, in a phrase: city in Afghanistan, capital of Ghazni province.", LocalText),
  ),
  names: described("The forms under which texts mention it, in every language.", filledList(Name)),
  partOf: v.exactOptional(
    described(
      "What it lies in or belongs to, nearest first: city → province → country, ministry → country.",
      v.union([Id, filledList(Id)]),
    ),
  ),
  related: v.exactOptional(
    described(
      "Entities whose presence in a text speaks for this one: employer, country, colleague.",
      list(Id),
    ),
  ),
  cues: v.exactOptional(
    described(
      "Words whose presence near an ambiguous name speaks for this entity: talsmann, press secretary.",
      list(Line),
    ),
  ),
  facts: v.exactOptional(list(Fact)),
  location: v.exactOptional(Location),
  links: v.exactOptional(list(Link)),
});

export const Event = v.strictObject({
  id: Id,
  date: PartialDate,
  until: v.exactOptional(described("Last day of what went on for longer than a day.", PartialDate)),
  title: LocalText,
  text: v.exactOptional(LocalText),
  entities: v.exactOptional(described("Ids of the entities that it concerns.", list(Id))),
  ...Reference,
});

export const Source = v.strictObject({
  id: Id,
  title: LocalText,
  publisher: v.exactOptional(Line),
  date: v.exactOptional(described("Day (month, year) of publication.", PartialDate)),
  url: v.exactOptional(HttpsUrl),
  licence: v.exactOptional(
    described("Licence of the data taken from it, where that obliges to name it.", Line),
  ),
});

const upToItems = <const S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(MAX_ITEMS));

/** The dataset format: the one source of its types, its run-time validation and its published JSON Schema. */
export const DatasetSchema = v.strictObject({
  $schema: v.exactOptional(described("Address of this schema, for editors; not read.", Line)),
  format: v.exactOptional(described("Version of the format.", v.literal(FORMAT_VERSION))),
  id: described("Kebab-case; never changes once it is released.", Id),
  title: v.exactOptional(LocalText),
  description: v.exactOptional(LocalText),
  date: v.exactOptional(described("The day that the dataset is about, where it is about one.", PartialDate)),
  licence: v.exactOptional(Line),
  background: v.exactOptional(
    described("Short account of the subject; a blank line ends a paragraph.", LocalText),
  ),
  labels: v.exactOptional(described("Texts of fact labels that recur, by key.", v.record(Id, LocalText))),
  sources: v.exactOptional(upToItems(Source)),
  entities: upToItems(Entity),
  events: v.exactOptional(upToItems(Event)),
});

export type Dataset = v.InferOutput<typeof DatasetSchema>;
export type Entity = v.InferOutput<typeof Entity>;
export type EntityType = Entity["type"];
export type Name = v.InferOutput<typeof Name>;
export type NameMark = v.InferOutput<typeof NameMark>;
export type Fact = v.InferOutput<typeof Fact>;
export type DatasetEvent = v.InferOutput<typeof Event>;
export type Source = v.InferOutput<typeof Source>;
export type Location = v.InferOutput<typeof Location>;
export type LocalText = v.InferOutput<typeof LocalText>;
