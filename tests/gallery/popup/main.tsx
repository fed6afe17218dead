import { render } from "preact";
import "../../../src/ui/tokens.css";
import "../../../src/ui/components.css";
import "../../../src/ui/preact/controls.css";
import { PopupApp } from "../../../src/popup/popup-app.tsx";
import { makeWords } from "../../../src/ui/preact/words.ts";
import { galleryApi, situations } from "./fixtures/popup-api.ts";

/**
 * The popup, or the side panel, in one state: `?state=report&surface=panel&lang=nb`; without `state`, a list of them. For looking
 * at and for pictures, without an extension around it: `vite --config tests/gallery/popup/vite.config.ts`.
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
const situation = situations[query.get("state") ?? ""];
const surface = query.get("surface") === "panel" ? "panel" : "popup";
const app = document.getElementById("app");
document.documentElement.lang = language;
document.title = words.t("popup_title");

if (app && situation) render(<PopupApp api={galleryApi(situation)} words={words} surface={surface} />, app);
else if (app)
  render(
    <ul>
      {Object.keys(situations).map((state) => (
        <li key={state}>
          <a href={`?state=${state}`}>{state}</a> <a href={`?state=${state}&surface=panel`}>panel</a>
        </li>
      ))}
    </ul>,
    app,
  );
