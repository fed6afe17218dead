import { MAX_DATASET_UNITS } from "../../dataset/limits.ts";

/** Everything of a backup together, in UTF-16 units: four datasets of the largest size. */
export const MAX_BACKUP_UNITS = 4 * MAX_DATASET_UNITS;

/** The backup without its datasets: settings, refused readings, and drafts with their articles. */
const MAX_REST_UNITS = 32_000_000;

/** What makes a file no backup that can be read. */
export class UnreadableBackup extends Error {
  readonly remedy: string;

  constructor(problem: string, remedy: string) {
    super(problem);
    this.remedy = remedy;
  }
}

/** A dataset as it stands in a backup. */
export interface EnclosedDataset {
  /** Its JSON text, to the letter. */
  readonly text: string;
  /** Line of the backup on which it begins, from 1. */
  readonly line: number;
}

const [QUOTE, BACKSLASH, COMMA, COLON, NEWLINE, LIST] = [0x22, 0x5c, 0x2c, 0x3a, 0x0a, 0x5b] as const;
/** The key that is looked for, its quotes and one character more. */
const LONGEST_KEY = '"datasets"'.length + 1;
const OPENS: ReadonlySet<number> = new Set([LIST, 0x7b]);
const CLOSES: ReadonlySet<number> = new Set([0x5d, 0x7d]);
const BLANKS: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d]);

/**
 * Takes the members of the list `datasets` out of the text of a backup as it comes in, so that no more than one of them
 * is in memory as text. It looks only for strings and brackets: who reads what it cuts out judges whether that is JSON.
 */
export class BackupSplitter {
  readonly #onDataset: (dataset: EnclosedDataset) => void;
  #units = 0;
  #line = 1;
  #depth = 0;
  #inString = false;
  #isEscaped = false;
  /** The key that was read last in the outermost object, with its quotes. */
  #key = "";
  #inList = false;
  /** Pieces of what is being read: a dataset, or what is none. */
  #pieces: string[] = [];
  #length = 0;
  #datasetLine = 0;
  readonly #rest: string[] = [];
  #restUnits = 0;

  constructor(onDataset: (dataset: EnclosedDataset) => void) {
    this.#onDataset = onDataset;
  }

  /** @throws UnreadableBackup where it is larger than a backup may be */
  add(chunk: string): void {
    this.#units += chunk.length;
    if (this.#units > MAX_BACKUP_UNITS)
      throw new UnreadableBackup(
        `larger than ${MAX_BACKUP_UNITS} characters`,
        "restore its parts one by one",
      );
    /** Where the piece that is being read begins in the chunk. */
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const code = chunk.charCodeAt(at);
      if (code === NEWLINE) this.#line++;
      if (this.#inString) {
        if (this.#isEscaped) this.#isEscaped = false;
        else if (code === BACKSLASH) this.#isEscaped = true;
        else if (code === QUOTE) this.#inString = false;
        if (this.#depth === 1 && this.#key.length < LONGEST_KEY) this.#key += chunk[at];
        continue;
      }
      if (this.#inList && this.#datasetLine === 0 && !BLANKS.has(code)) this.#datasetLine = this.#line;
      if (code === QUOTE) {
        this.#inString = true;
        if (this.#depth === 1) this.#key = '"';
      } else if (OPENS.has(code)) {
        this.#depth++;
        if (this.#depth !== 2 || code !== LIST || this.#key !== '"datasets":') continue;
        this.#take(chunk.slice(from, at + 1));
        this.#endOfRest();
        from = at + 1;
        this.#inList = true;
        this.#datasetLine = 0;
      } else if (CLOSES.has(code)) {
        this.#depth--;
        if (!this.#inList || this.#depth !== 1) continue;
        this.#take(chunk.slice(from, at));
        this.#endOfDataset(false);
        from = at;
        this.#inList = false;
      } else if (code === COMMA && this.#inList && this.#depth === 2) {
        this.#take(chunk.slice(from, at));
        this.#endOfDataset(true);
        from = at + 1;
      } else if (code === COLON && this.#depth === 1) this.#key += ":";
    }
    this.#take(chunk.slice(from));
  }

  /** The text of the backup with an empty list of datasets. */
  end(): string {
    this.#endOfRest();
    return this.#rest.join("");
  }

  #take(piece: string): void {
    this.#length += piece.length;
    if (this.#inList && this.#length > MAX_DATASET_UNITS)
      throw new UnreadableBackup(
        `a dataset of more than ${MAX_DATASET_UNITS} characters`,
        "restore a backup that Kontekst has made",
      );
    if (!this.#inList && this.#restUnits + this.#length > MAX_REST_UNITS)
      throw new UnreadableBackup(
        `more than ${MAX_REST_UNITS} characters beside the datasets`,
        "restore a backup that Kontekst has made",
      );
    this.#pieces.push(piece);
  }

  #joined(): string {
    const text = this.#pieces.join("");
    this.#pieces = [];
    this.#length = 0;
    return text;
  }

  #endOfRest(): void {
    const text = this.#joined();
    this.#restUnits += text.length;
    this.#rest.push(text);
  }

  /** Nothing between two commas is a fault of syntax, which whoever reads it will name; an empty list is none. */
  #endOfDataset(isFollowed: boolean): void {
    const text = this.#joined().trim();
    if (text !== "" || isFollowed) this.#onDataset({ text, line: Math.max(1, this.#datasetLine) });
    this.#datasetLine = 0;
  }
}
