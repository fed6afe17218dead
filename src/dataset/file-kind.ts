/** What a file is that is no dataset, where its beginning tells. */
export type FileKind =
  | "empty"
  | "document"
  | "packed"
  | "encoding"
  | "table"
  | "page"
  | "lines"
  | "backup"
  | "wikidata";

/** In English, for the command line; the settings say it in the reader's language. */
export const FILE_KIND_TEXTS: Readonly<
  Record<FileKind, { readonly problem: string; readonly remedy: string }>
> = {
  empty: { problem: "the file is empty", remedy: "choose the JSON file of a dataset" },
  document: {
    problem: "the file is a text or a picture, not a dataset",
    remedy: "choose the JSON file of a dataset, or draft one from the article",
  },
  packed: { problem: "the file is packed", remedy: "unpack it and choose the JSON file in it" },
  encoding: { problem: "the file is not UTF-8 text", remedy: "save it as UTF-8, as JSON is written" },
  table: {
    problem: "the file is a table",
    remedy: "write its rows as entities in JSON, as the description of the format shows",
  },
  page: {
    problem: "the file is a web page",
    remedy: "choose the JSON file itself, or draft one from the page",
  },
  lines: {
    problem: "each line of the file is an object of its own",
    remedy: 'write one object { "id": …, "entities": [ … ] } with these in its list',
  },
  backup: { problem: "the file is a backup", remedy: "restore it in the settings, under «Backup»" },
  wikidata: {
    problem: "the file comes from Wikidata",
    remedy: "make a dataset of it with «dataset from-wikidata»",
  },
};

/** How files of other kinds begin, in Latin-1. */
const SIGNATURES: readonly (readonly [FileKind, readonly string[]])[] = [
  ["packed", ["PK\x03\x04", "\x1f\x8b", "7z\xbc\xaf", "Rar!", "BZh", "\xfd7zXZ", "\x28\xb5\x2f\xfd"]],
  ["document", ["%PDF-", "\xd0\xcf\x11\xe0", "\x89PNG", "\xff\xd8\xff", "GIF8", "RIFF"]],
];
/** What Word, Excel and LibreOffice put first into the ZIP that their files are. */
const IN_DOCUMENT = /^(?:\[Content_Types\]|_rels\/|word\/|xl\/|ppt\/|docProps\/|mimetype)/;
/** Where ZIP has the name of the first file in it. */
const FIRST_NAME = 30;

/** Bytes that {@link kindOfBytes} looks at. */
export const FIRST_BYTES = 64;

/** What the first bytes of a file tell. */
export function kindOfBytes(bytes: Uint8Array): FileKind | undefined {
  const first = String.fromCharCode(...bytes.subarray(0, FIRST_BYTES));
  if (first.startsWith("PK") && IN_DOCUMENT.test(first.slice(FIRST_NAME))) return "document";
  return SIGNATURES.find(([, starts]) => starts.some((start) => first.startsWith(start)))?.[0];
}

/** Characters of a text that are looked at. */
const SAMPLE = 20_000;
const TABS = ["\t", ";", ","] as const;

/** What a text is that was found to be no dataset; undefined where it is JSON of some shape, or meant to be. */
export function kindOfText(text: string): FileKind | undefined {
  const start = text.slice(0, SAMPLE).replace(/^\uFEFF/, "");
  const sample = start.trim();
  if (sample === "") return text.length > SAMPLE ? undefined : "empty";
  if (sample.startsWith("<")) return "page";
  if (sample.startsWith("{\\rtf")) return "document";
  if (/^\{\s*"kontekst"\s*:\s*"backup"/.test(sample)) return "backup";
  if (/^(?:\[\s*)?\{[^{}]*"type"\s*:\s*"(?:item|property|lexeme)"/.test(sample)) return "wikidata";
  // Of the last line only a part may be in the sample.
  const lines = sample.split(/\r?\n|\r/).filter((line) => line.trim() !== "");
  const [one = "", two] = text.length > SAMPLE ? lines.slice(0, -1) : lines;
  if (two !== undefined && [one, two].every((line) => /^\{.*\},?\s*$/.test(line))) return "lines";
  if (!/^["\p{L}\p{N}#]/u.test(sample) || isValue(sample)) return undefined;
  const cells = (line: string, tab: string): number => line.replace(/"[^"]*"/g, "").split(tab).length;
  const isTable = TABS.some((tab) => cells(one, tab) > 1 && cells(one, tab) === cells(two ?? one, tab));
  if (isTable) return "table";
  return /^["#]/.test(sample) ? undefined : "document";
}

/** A text, a number or a word of JSON by itself. */
const isValue = (text: string): boolean => /^(?:"[^"]*"|-?\d[\d.eE+-]*|true|false|null)$/.test(text);
