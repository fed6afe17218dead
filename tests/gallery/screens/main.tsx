import { render } from "preact";
import "../../../src/ui/tokens.css";
import "../../../src/ui/components.css";
import "../../../src/ui/preact/controls.css";
import { makeWords } from "../../../src/ui/preact/words.ts";

/**
 * One screen in one state: `?screen=popup&state=report&lang=nb`; without `screen`, a list of them. For looking at and
 * for screenshots, without an extension around it: `vite --config tests/gallery/screens/vite.config.ts`.
 */
const query = new URLSearchParams(location.search);
const language = query.get("lang") ?? "nb";
const files = import.meta.glob<Record<string, { message: string }>>(
  "../../../public/_locales/*/messages.json",
  { import: "default" },
);
const read = files[`../../../public/_locales/${language}/messages.json`];
if (!read) throw new Error(`no messages in ${language}`);
const messages = Object.fromEntries(Object.entries(await read()).map(([key, { message }]) => [key, message]));
const words = makeWords(language, messages);
const state = query.get("state") ?? "report";
const app = document.getElementById("app");
document.documentElement.lang = language;
if (query.has("rtl")) document.documentElement.dir = "rtl";

if (app) {
  switch (query.get("screen")) {
    case "popup": {
      const { PopupApp } = await import("../../../src/popup/popup-app.tsx");
      const { galleryApi, situations } = await import("./fixtures/popup-api.ts");
      const situation = situations[state];
      const surface = query.get("surface") === "panel" ? "panel" : "popup";
      document.title = words.t("popup_title");
      if (situation) render(<PopupApp api={galleryApi(situation)} words={words} surface={surface} />, app);
      break;
    }
    case "options": {
      await import("../../../src/ui/preact/page.css");
      const { OptionsApp } = await import("../../../src/options/options-app.tsx");
      const { freshOptionsApi, optionsApi } = await import("./fixtures/options-api.ts");
      document.title = words.t("options_pageTitle");
      app.className = "options";
      render(<OptionsApp api={state === "fresh" ? freshOptionsApi : optionsApi} words={words} />, app);
      break;
    }
    case "welcome": {
      await import("../../../src/ui/preact/page.css");
      await import("../../../entrypoints/reader.content/highlights.css");
      const { WelcomeApp } = await import("../../../src/welcome/welcome-app.tsx");
      const { welcomeApi } = await import("./fixtures/welcome-api.ts");
      document.title = words.t("welcome_pageTitle");
      app.className = "welcome";
      render(<WelcomeApp api={welcomeApi} words={words} />, app);
      break;
    }
    default: {
      const { situations } = await import("./fixtures/popup-api.ts");
      const screens = [
        ...Object.keys(situations).map((name) => `?screen=popup&state=${name}`),
        "?screen=popup&surface=panel",
        "?screen=options",
        "?screen=options&state=fresh",
        "?screen=welcome",
      ];
      render(
        <ul>
          {screens.map((address) => (
            <li key={address}>
              <a href={address}>{address}</a>
            </li>
          ))}
        </ul>,
        app,
      );
    }
  }
}
