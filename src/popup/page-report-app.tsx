import "./popup.css";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Place } from "../browser/protocol.ts";
import type { Settings } from "../browser/settings.ts";
import { IconButton } from "../ui/preact/icon-button.tsx";
import { useWords } from "../ui/preact/words.ts";
import type { EntityRef, PopupApi } from "./api.ts";
import { CardPanel } from "./card-panel.tsx";
import type { FirstLook } from "./early-answers.ts";
import { keyOf } from "./entity-groups.ts";
import { PageHeader } from "./page-header.tsx";
import { PageStateView } from "./page-state-view.tsx";
import { ReadingStrip } from "./reading-strip.tsx";
import { SearchBox } from "./search-box.tsx";
import { SiteSwitch } from "./site-switch.tsx";
import { TakeAlong } from "./take-along.tsx";
import { usePageState } from "./use-page-state.ts";

interface Props {
  readonly api: PopupApi;
  readonly surface: "popup" | "panel";
  readonly first: FirstLook;
}

/** Lays out the page report: the page's state, a card over it when one is open, and search and tools at the foot. */
export function PageReportApp({ api, surface, first }: Props) {
  const { t } = useWords();
  const { tab, state, settings, refresh } = usePageState(api, first);
  const [cards, setCards] = useState<readonly EntityRef[]>([]);
  const cameFrom = useRef<Element | null>(null);

  const report = state.kind === "report" ? state.report : undefined;
  const page = "page" in state ? state.page : undefined;
  const reading = state.kind === "report" || state.kind === "waiting";
  const card = cards.at(-1);

  // Another tab or another page: its cards are not this one's.
  useEffect(() => setCards((open) => (open.length === 0 ? open : [])), [tab, page?.url]);

  const openCard = (entity: EntityRef) => {
    if (cards.length === 0) cameFrom.current = document.activeElement;
    setCards((open) => [...open, { dataset: entity.dataset, entity: entity.entity }]);
  };
  const back = () => {
    if (cards.length === 1 && cameFrom.current instanceof HTMLElement) {
      const target = cameFrom.current;
      requestAnimationFrame(() => target.focus());
    }
    setCards((open) => open.slice(0, -1));
  };
  const goTo = async (place: Place) => (tab === undefined ? false : api.goTo(tab, place).catch(() => false));
  const change = async (next: (settings: Settings) => Settings) => {
    // What could not be stored is shown as it was: the controls say what holds.
    await api.changeSettings(next).catch(() => undefined);
    refresh();
  };

  return (
    <div class="page-report" data-surface={surface}>
      <main inert={card !== undefined}>
        {page && (
          <header>
            <PageHeader page={page}>
              <SiteSwitch page={page} reading={reading} onChange={change} />
            </PageHeader>
            {settings && <ReadingStrip page={page} reading={reading} settings={settings} onChange={change} />}
          </header>
        )}
        <PageStateView api={api} tab={tab} state={state} goTo={goTo} openCard={openCard} refresh={refresh} />
      </main>
      {card && (
        <CardPanel
          entity={card}
          inPage={report?.entities.find((entity) => keyOf(entity) === keyOf(card))}
          load={(entity) => api.card(entity, page?.date)}
          openCard={openCard}
          goTo={goTo}
          onBack={back}
        />
      )}
      <footer class="tools">
        <SearchBox
          find={(query) => api.search(query, tab)}
          inPage={report?.entities ?? []}
          openCard={openCard}
        />
        {report && <TakeAlong report={report} api={api} />}
        {surface === "popup" && tab !== undefined && (
          <IconButton
            icon="panel"
            label={t("popup_openPanel")}
            onPress={() => void api.openPanel(tab).catch(() => undefined)}
          />
        )}
        <IconButton icon="options" label={t("popup_options")} onPress={() => api.openOptions()} />
      </footer>
    </div>
  );
}
