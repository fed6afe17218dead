import { useEffect } from "preact/hooks";
import type { PageReport, Place } from "../browser/protocol.ts";
import { useWords } from "../ui/preact/words.ts";
import type { EntityRef, PopupApi } from "./api.ts";
import { Background } from "./background.tsx";
import { MakeDraft } from "./make-draft.tsx";
import { Numbers } from "./numbers.tsx";
import { PageNotice } from "./page-notice.tsx";
import { isAbout } from "./story-datasets.ts";
import { StoryMap } from "./story-map.tsx";
import { Summary } from "./summary.tsx";
import { useSettingOfStory } from "./use-setting-of-story.ts";
import { WhoAndWhere } from "./who-and-where.tsx";

interface Props {
  readonly api: Pick<PopupApi, "background" | "storyMap" | "makeDraft" | "openDraft" | "readPage">;
  readonly tab: number | undefined;
  readonly report: PageReport;
  readonly goTo: (place: Place) => Promise<boolean>;
  readonly openCard: (entity: EntityRef) => void;
}

/** Name of the performance mark that is set when a report is on the screen. */
const REPORT_SHOWN = "kontekst-report-shown";

/** What is known of the page, in the order in which a reader wants it. */
export function ReportBody({ api, tab, report, goTo, openCard }: Props) {
  const { t } = useWords();
  const setting = useSettingOfStory(api, tab, report);

  // Runs after the paint, so the time to the report can be read from the browser's own performance timeline.
  useEffect(() => {
    performance.mark(REPORT_SHOWN);
  }, []);

  return (
    <div class="report">
      <div>
        <Summary report={report} goTo={goTo} openCard={openCard} />
        <Numbers report={report} goTo={goTo} />
      </div>
      <div class="cast">
        {report.entities.length === 0 ? (
          <PageNotice title={t("popup_nothingFound")} text={t("popup_nothingFoundText")} />
        ) : (
          <WhoAndWhere entities={report.entities} goTo={goTo} openCard={openCard} />
        )}
        {setting?.map && <StoryMap view={setting.map} entities={report.entities} openCard={openCard} />}
        {setting && tab !== undefined && <MakeDraft api={api} tab={tab} />}
      </div>
      <div>
        {setting?.backgrounds
          .filter((background) => isAbout(background, report.entities))
          .map((background) => (
            <Background key={background.title} background={background} openCard={openCard} />
          ))}
      </div>
    </div>
  );
}
