import type { Page } from "puppeteer-core";
import { changeSettings } from "./browser/kontekst.ts";
import type { OpenBrowser } from "./browser/open.ts";
import { keepPicture, LOOKS, untilDrawn, type Wanted, wear, wholePicture } from "./looks.ts";
import { FRESH, OPTIONS_STATES, type OptionsState } from "./options-states.ts";
import { fillOptions } from "./used-options.ts";

/** Takes pictures of the packaged extension's options in every state, from top to bottom. */
export async function shootOptions(open: OpenBrowser, wanted: Wanted): Promise<void> {
  const shoot = async (state: OptionsState) => {
    if (!`options-${state.name}`.includes(wanted.only)) return;
    const page = await state.show(open);
    for (const look of LOOKS) {
      await wear(page, look);
      await keepPicture(wanted.folder, `options-${state.name}-${look.name}`, await picture(page, state.at));
    }
    await page.close();
  };
  const settings = await open.openScreen("options.html");
  await changeSettings(settings, { language: wanted.lang });
  await settings.close();
  await shoot(FRESH);
  await fillOptions(open);
  for (const state of OPTIONS_STATES) await shoot(state);
}

/** Of the element that a state is about; of the whole page without one. */
async function picture(page: Page, at: string | undefined): Promise<Uint8Array> {
  await untilDrawn(page);
  const element = at === undefined ? undefined : await page.$(at);
  return element ? element.screenshot() : wholePicture(page);
}
