/** Month names by their first three letters, as machines write them in `Wed, 20 Nov 2019` and `November 20, 2019`. */
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Ways in which pages write a date for machines. Groups: y, m (number or English name), d. */
const FORMS: readonly RegExp[] = [
  /^(?<y>\d{4})(?<mark>[-/.])(?<m>\d{1,2})\k<mark>(?<d>\d{1,2})(?!\d)/,
  /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})(?:T?\d{4,6}|T.*|\s.*)?$/,
  /^(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})(?!\d)/,
  /^(?:[a-z]{3,9}\.?,?\s+)?(?<d>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?<m>[a-z]{3,9})\.?,?[\s-]+(?<y>\d{4})(?!\d)/i,
  /^(?:[a-z]{3,9}\.?,?\s+)?(?<m>[a-z]{3,9})\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>\d{4})(?!\d)/i,
];

/**
 * The day that a date for machines states, in the local time that it is written in: `2021-08-12T23:30:00-05:00` is the
 * twelfth. Days that the calendar lacks, years outside 1600–2199, the zero of clocks (1970-01-01) and forms that can be
 * read in two ways (`05/10/2018`) give undefined.
 * @returns `YYYY-MM-DD`
 */
export function parseDate(text: string): string | undefined {
  const bare = text.trim();
  for (const form of FORMS) {
    const { y, m, d } = form.exec(bare)?.groups ?? {};
    if (y === undefined || m === undefined || d === undefined) continue;
    const month = /^\d/.test(m) ? Number(m) : MONTHS.indexOf(m.slice(0, 3).toLowerCase()) + 1;
    return dayOf(Number(y), month, Number(d));
  }
  return undefined;
}

function dayOf(year: number, month: number, day: number): string | undefined {
  if (year < 1600 || year > 2199 || month < 1 || month > 12) return undefined;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > lastDay) return undefined;
  const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return text === "1970-01-01" ? undefined : text;
}
