/** A token with its tag in IOB2: `B-PER`, `I-PER`, `O`. */
interface Token {
  readonly form: string;
  readonly tag: string;
}

/** How the columns of a corpus are to be read. */
export interface ColumnsOptions {
  /** BCP 47 tag of its texts. */
  readonly language: string;
  /** So many sentences make a document where the file marks none; 1 for sentences that were put together from anywhere. */
  readonly sentences: number;
  /** Lemmas of sentences, by their tokens with a space between: see {@link lemmasOf}. */
  readonly lemmas?: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads the usual formats of corpora with named entities — a token a line, an empty line after a sentence, columns parted by
 * tabs or spaces, the form first (after a number, if there is one), tags in IOB1, IOB2 or without any mark — and gives its
 * documents as CoNLL-U with `name=` as NorNE has it. Documents start at `-DOCSTART-`. Tokens are joined as texts are written,
 * as far as the marks tell.
 */
export function columnsToConllu(content: string, options: ColumnsOptions): string[] {
  return documentsOf(readSentences(content), options.sentences).map((sentences, number) =>
    [
      `# newdoc id = ${options.language}-${number + 1}`,
      `# lang = ${options.language}`,
      ...sentences.flatMap((sentence) => [...linesOf(contracted(sentence, options.language), options), ""]),
    ].join("\n"),
  );
}

const DOCUMENT_START = /^(?:\d+\t)?[-#]DOCSTART/;

function readSentences(content: string): (readonly Token[] | "document")[] {
  const sentences: (readonly Token[] | "document")[] = [];
  let rows: string[][] = [];
  const end = (): void => {
    if (rows.length > 0) sentences.push(inIob2(tokensOf(rows)));
    rows = [];
  };
  for (const line of content.split(/\r?\n/)) {
    if (line.trim() === "") end();
    else if (DOCUMENT_START.test(line)) {
      end();
      sentences.push("document");
    } else if (!/^#[ \t]/.test(line)) {
      rows.push(line.split(line.includes("\t") ? "\t" : /\s+/).filter((column) => column !== ""));
    }
  }
  end();
  return sentences;
}

/** A token without a tag is a slip of the corpus, and no name. */
function tokensOf(rows: readonly (readonly string[])[]): Token[] {
  const first = Number(rows[0]?.[0]);
  const numbered = rows.every((row, index) => row.length > 2 && row[0] === String(first + index));
  return rows.map((row) => {
    const [form = "", ...rest] = numbered ? row.slice(1) : row;
    return { form, tag: (numbered ? rest[0] : rest.at(-1)) ?? "O" };
  });
}

/** With a `B-` at the start of every name: some corpora have it only between names that touch, some have no marks. */
function inIob2(tokens: readonly Token[]): Token[] {
  let previous = "";
  return tokens.map(({ form, tag }) => {
    const label = tag === "0" || tag === "_" ? "O" : tag.replace(/^[BIES]-/, "");
    const begins = tag.startsWith("B-") || label !== previous;
    previous = label;
    return { form, tag: label === "O" ? "O" : `${begins ? "B" : "I"}-${label}` };
  });
}

function documentsOf(sentences: readonly (readonly Token[] | "document")[], size: number): Token[][][] {
  const marked = sentences.includes("document");
  const documents: Token[][][] = [];
  let open: Token[][] = [];
  for (const sentence of sentences) {
    if (sentence === "document" || (!marked && open.length === size)) {
      if (open.length > 0) documents.push(open);
      open = [];
    }
    if (sentence !== "document") open.push([...sentence]);
  }
  return open.length > 0 ? [...documents, open] : documents;
}

const WITHOUT_SPACE_BEFORE = new Set(", . ; : ! ? ) ] } » ” % … 's ' n't ’s ’".split(" "));
const WITHOUT_SPACE_AFTER = new Set("( [ { « “ „ $ £ #".split(" "));

/** Small words that are written as one with the preposition before them, by both tokens: «de o» is «do» in print. */
const CONTRACTIONS: Readonly<Record<string, ReadonlyMap<string, string>>> = { pt: portuguese() };

function portuguese(): ReadonlyMap<string, string> {
  const articles = "o a os as".split(" ");
  const pronouns = "ele ela eles elas este esta estes estas esse essa esses essas isto isso".split(" ");
  const words = new Map(Object.entries({ "a o": "ao", "a os": "aos", "a a": "à", "a as": "às" }));
  for (const word of articles) words.set(`por ${word}`, `pel${word}`);
  for (const word of [...articles, ...pronouns]) {
    words.set(`de ${word}`, `d${word}`);
    words.set(`em ${word}`, `n${word}`);
  }
  return words;
}

/** With the words that treebanks part put together again: «a Câmara de o Porto» is «a Câmara do Porto» in print. */
function contracted(tokens: readonly Token[], language: string): readonly Token[] {
  const words = CONTRACTIONS[language];
  if (!words) return tokens;
  const whole: Token[] = [];
  for (const token of tokens) {
    const last = whole.at(-1);
    const isInName = token.tag.startsWith("I-");
    // A name that begins with its article has it apart: «em O Globo».
    const word = last && (isInName || token.tag === "O") && words.get(`${last.form} ${token.form}`);
    if (word && last && (last.tag === "O") === (token.tag === "O"))
      whole.splice(-1, 1, { form: word, tag: last.tag });
    else whole.push(token);
  }
  return whole;
}

/** Languages whose elided words touch the next one: «l’Ajax», «dell’Umbria». */
const ELIDING = new Set(["fr", "it", "ca"]);
const ELIDED = /^\p{L}+['’]$/u;

function linesOf(tokens: readonly Token[], { lemmas, language }: ColumnsOptions): string[] {
  const own = lemmas?.get(tokens.map(({ form }) => form).join(" "));
  let quoted = false;
  return tokens.map(({ form, tag }, index) => {
    const next = tokens[index + 1]?.form ?? "";
    const isQuote = form === '"' || form === "''" || form === "``";
    if (isQuote) quoted = !quoted;
    const joined =
      WITHOUT_SPACE_BEFORE.has(next) ||
      WITHOUT_SPACE_AFTER.has(form) ||
      (ELIDING.has(language) && ELIDED.test(form)) ||
      (isQuote && quoted) ||
      (quoted && (next === '"' || next === "''"));
    const misc = `${joined ? "SpaceAfter=No|" : ""}name=${tag}`;
    return [index + 1, form, own?.[index] ?? "_", ..."______".split(""), misc].join("\t");
  });
}

/** Lemmas of a treebank's sentences, by their tokens with a space between, to be put to the names of the same sentences. */
export function lemmasOf(conllu: string): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const sentence of conllu.split(/\r?\n\s*\r?\n/)) {
    const rows = sentence
      .split(/\r?\n/)
      .map((line) => line.split("\t"))
      .filter(([number]) => /^\d+$/.test(number ?? ""));
    // Finnish treebanks mark where compounds are joined: «kaupungin#johtaja».
    const lemmas = rows.map(([, form = "", lemma = "_"]) =>
      lemma === "#" ? form : lemma.replaceAll("#", ""),
    );
    if (rows.length > 0) found.set(rows.map(([, form]) => form).join(" "), lemmas);
  }
  return found;
}
