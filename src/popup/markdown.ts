import type { PageReport } from "../browser/protocol.ts";
import type { EntityView, FactView, SourceView } from "../dataset/view.ts";
import type { Translate } from "../ui/preact/words.ts";
import { groupEntities, keyOf } from "./entity-groups.ts";
import { isOutsideUrl } from "./outside-url.ts";

/**
 * The page report as Markdown (CommonMark): headline and address, the page's own sentences, who and where with counts,
 * then the facts and sources of those entities that have a card. `date` is the page's date as it is shown.
 */
export function reportToMarkdown(
  report: PageReport,
  cards: readonly EntityView[],
  date: string | undefined,
  t: Translate,
): string {
  const { page, summary, entities } = report;
  const from = [page.publisher, date].filter((part) => part !== undefined).map(plain);
  const cardOf = new Map(cards.map((card) => [keyOf(card), card]));
  const groups = groupEntities(entities);

  const blocks = [
    `# ${plain(page.headline ?? page.site)}`,
    [...from, `<${page.url}>`].join(" · "),
    summary.length > 0 && `## ${t("popup_summary")}`,
    summary.map(({ text }) => `> ${atStart(text)}`).join("\n>\n"),
    groups.length > 0 && `## ${t("popup_whoAndWhere")}`,
    ...groups.flatMap(({ type, entities: members }) => [
      `### ${t(`common_types_${type}`)}`,
      members
        .map((entity) => {
          const what = entity.description ? `: ${plain(entity.description)}` : "";
          return `- **${plain(entity.name)}** (${entity.mentions.length})${what}`;
        })
        .join("\n"),
    ]),
    cards.length > 0 && `## ${t("popup_facts")}`,
    ...groups.flatMap(({ entities: members }) =>
      members.flatMap((entity) => {
        const card = cardOf.get(keyOf(entity));
        return card && card.held.length > 0
          ? [`### ${plain(card.name)}`, card.held.map((fact) => factLine(fact, t)).join("\n")]
          : [];
      }),
    ),
  ];
  return `${blocks.filter((block) => block !== false && block !== "").join("\n\n")}\n`;
}

function factLine(fact: FactView, t: Translate): string {
  // Values and periods have commas of their own: «12, 12 August 2021».
  const when = fact.period ? ` · ${plain(fact.period)}` : "";
  const claim = fact.claimedBy ? ` · ${t("common_claimedBy", plain(fact.claimedBy))}` : "";
  const sources = fact.sources.map(sourceText).join("; ");
  return `- ${atStart(fact.label)}: ${plain(fact.value)}${when}${claim}${sources ? ` (${sources})` : ""}`;
}

function sourceText({ title, publisher, date, url }: SourceView): string {
  const linked = isOutsideUrl(url)
    ? `[${plain(title)}](<${url.replace(/[<>]/g, encodeURIComponent)}>)`
    : plain(title);
  // Many titles say who and when: «Report of 12 August 2021, NRK».
  const others = [publisher, date]
    .filter((part) => part !== undefined)
    .filter((part) => !title.includes(part));
  return [linked, ...others.map(plain)].join(", ");
}

/** Text of a page or dataset with what Markdown would read as markup escaped, on one line. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_[\]<>]/g, "\\$&");
}

/** The same where a quotation or an item begins with it, so that it begins no heading or list in there. */
function atStart(text: string): string {
  return plain(text)
    .replace(/^([#+-])/, "\\$1")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}
