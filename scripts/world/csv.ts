/** The rows of a CSV text as RFC 4180 has it: fields in quotes may hold commas, line ends and doubled quotes. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/gy;
  for (let match = field.exec(text); match !== null; match = field.exec(text)) {
    const [, written = "", end] = match;
    row.push(written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written);
    if (end !== ",") {
      rows.push(row);
      row = [];
    }
    if (field.lastIndex >= text.length) break;
  }
  return rows;
}

/**
 * What reads a row's field by the name that the head of its table has for it; empty where the row is shorter.
 * @returns a function that throws where the head has no such column
 */
export function columnsOf(head: readonly string[]): (name: string) => (row: readonly string[]) => string {
  return (name) => {
    const index = head.indexOf(name);
    if (index < 0) throw new Error(`no column «${name}»`);
    return (row) => row[index] ?? "";
  };
}
