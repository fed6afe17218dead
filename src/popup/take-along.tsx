import { useEffect, useState } from "preact/hooks";
import type { PageReport } from "../browser/protocol.ts";
import { formatDate } from "../dataset/time.ts";
import { IconButton } from "../ui/preact/icon-button.tsx";
import { useWords } from "../ui/preact/words.ts";
import type { PopupApi } from "./api.ts";
import { byWeight } from "./entity-groups.ts";
import { reportToMarkdown } from "./markdown.ts";
import { reportFile } from "./report-file.ts";

interface Props {
  readonly report: PageReport;
  readonly api: Pick<PopupApi, "card" | "copy" | "save">;
}

/** Entities whose facts go into the Markdown: the heaviest of the story. */
const WITH_FACTS = 20;

/** Milliseconds that «copied» stays. */
const SAID_FOR = 2_000;

/** Copy as Markdown, and the page report as a JSON file. */
export function TakeAlong({ report, api }: Props) {
  const { t, language } = useWords();
  const [copied, setCopied] = useState<"yes" | "failed" | null>(null);

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(null), SAID_FOR);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async () => {
    const { page, entities } = report;
    try {
      const heaviest = [...entities].sort(byWeight).slice(0, WITH_FACTS);
      const cards = await Promise.all(heaviest.map((entity) => api.card(entity, page.date)));
      const date = page.date && formatDate(page.date, language);
      await api.copy(
        reportToMarkdown(
          report,
          cards.filter((card) => card !== null),
          date,
          t,
        ),
      );
      setCopied("yes");
    } catch {
      setCopied("failed");
    }
  };

  const exportReport = () => {
    const { name, json } = reportFile(report);
    api.save(name, json);
  };

  return (
    <>
      <IconButton icon={copied === "yes" ? "done" : "copy"} label={t("popup_copy")} onPress={copy} />
      <IconButton icon="save" label={t("popup_export")} onPress={exportReport} />
      <span class="toast" role="status">
        {copied && t(copied === "yes" ? "popup_copied" : "popup_copyFailed")}
      </span>
    </>
  );
}
