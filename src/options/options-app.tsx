import "./options.css";
import { useEffect, useState } from "preact/hooks";
import type { Settings } from "../browser/settings.ts";
import { PagesChoice } from "../ui/preact/pages-choice.tsx";
import { type Words, WordsContext } from "../ui/preact/words.ts";
import type { OptionsApi } from "./api.ts";
import { Backup } from "./backup.tsx";
import { CorrectionList } from "./correction-list.tsx";
import { DatasetList } from "./dataset-list.tsx";
import { DraftList } from "./draft/draft-list.tsx";
import { LanguageChoice } from "./language-choice.tsx";
import { SiteList } from "./site-list.tsx";
import { TroubleSection } from "./trouble-section.tsx";
import { UnderlineChoice } from "./underline-choice.tsx";

interface Props {
  readonly api: OptionsApi;
  readonly words: Words;
}

/** All settings on one page. Each change holds at once. */
export function OptionsApp({ api, words }: Props) {
  const { t } = words;
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failure, setFailure] = useState("");
  const fail = (said = t("options_failed")) => setFailure(said);

  useEffect(() => {
    const watching = new AbortController();
    const read = () => void api.settings().then(setSettings, () => fail());
    read();
    api.watch(read, watching.signal);
    return () => watching.abort();
  }, [api]);

  const change = (next: (settings: Settings) => Settings) => {
    api.changeSettings(next).then(
      (changed) => {
        setSettings(changed);
        setFailure("");
      },
      () => fail(),
    );
  };

  return (
    <WordsContext.Provider value={words}>
      <header>
        <p class="wordmark">Kontekst</p>
        <h1>{t("options_title")}</h1>
      </header>
      <main>
        <p class="failure" role="alert">
          {failure}
        </p>
        {settings && (
          <>
            <section aria-labelledby="reading">
              <h2 id="reading">{t("options_reading")}</h2>
              <div>
                <PagesChoice
                  value={settings.pages}
                  onChange={(pages) => change((now) => ({ ...now, pages }))}
                />
                <SiteList
                  sites={settings.sites}
                  onChange={(sites) => change((now) => ({ ...now, sites: sites(now.sites) }))}
                />
                <UnderlineChoice
                  value={settings.underline}
                  onChange={(underline) => change((now) => ({ ...now, underline }))}
                />
                <CorrectionList
                  corrections={settings.corrections}
                  openStore={api.openStore}
                  onChange={(corrections) =>
                    change((now) => ({ ...now, corrections: corrections(now.corrections) }))
                  }
                />
              </div>
            </section>
            <section aria-labelledby="datasets">
              <h2 id="datasets">{t("options_datasets")}</h2>
              <div>
                <DatasetList api={api} onFailure={fail} />
                <DraftList api={api.drafts} />
              </div>
            </section>
            <section aria-labelledby="language">
              <h2 id="language">{t("options_language")}</h2>
              <div>
                <LanguageChoice
                  languages={api.languages}
                  value={settings.language}
                  onChange={(language) => change((now) => ({ ...now, language }))}
                />
              </div>
            </section>
            <section class="backup" aria-labelledby="backup">
              <h2 id="backup">{t("options_backup")}</h2>
              <div>
                <Backup api={api} />
              </div>
            </section>
          </>
        )}
        <TroubleSection api={api.trouble} />
      </main>
    </WordsContext.Provider>
  );
}
