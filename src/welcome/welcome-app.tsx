import "./welcome.css";
import { useEffect, useState } from "preact/hooks";
import type { Settings } from "../browser/settings.ts";
import { PagesChoice } from "../ui/preact/pages-choice.tsx";
import { type Words, WordsContext } from "../ui/preact/words.ts";
import type { WelcomeApi } from "./api.ts";
import { Sample } from "./sample.tsx";

interface Props {
  readonly api: WelcomeApi;
  readonly words: Words;
}

const THINGS = ["card", "popup", "private"] as const;

/** The first thing after the installation: an article to try, three things to know, and the choice of pages. */
export function WelcomeApp({ api, words }: Props) {
  const { t } = words;
  const [settings, setSettings] = useState<Settings | null>(null);
  const [keys, setKeys] = useState<string | undefined>(undefined);

  useEffect(() => {
    void api.settings().then(setSettings);
    void api.nextNameKeys().then(setKeys);
  }, [api]);

  return (
    <WordsContext.Provider value={words}>
      <header>
        <p class="wordmark">Kontekst</p>
        <h1>{t("welcome_heading")}</h1>
        <p class="lead">{t("welcome_lead")}</p>
      </header>
      <main>
        <Sample read={api.read} />
        <div class="beside">
          <section aria-labelledby="things">
            <h2 id="things">{t("welcome_things")}</h2>
            <ol>
              {THINGS.map((thing) => (
                <li key={thing}>
                  <h3>{t(`welcome_${thing}`)}</h3>
                  <p>{t(`welcome_${thing}Text`)}</p>
                  {thing === "card" && keys && <p>{t("welcome_keyboard", keys)}</p>}
                </li>
              ))}
            </ol>
          </section>
          {settings && (
            <PagesChoice
              value={settings.pages}
              onChange={(pages) => void api.changeSettings((now) => ({ ...now, pages })).then(setSettings)}
            />
          )}
          <button type="button" class="k-button to-settings" onClick={() => api.openOptions()}>
            {t("welcome_settings")}
          </button>
        </div>
      </main>
    </WordsContext.Provider>
  );
}
