import { changeSettings, untilPainted } from "./browser/kontekst.ts";
import type { OpenBrowser } from "./browser/open.ts";
import { keepPicture, LOOKS, untilDrawn, type Wanted, wear, wholePicture } from "./looks.ts";

/** Takes pictures of the packaged extension's welcome page, from top to bottom. */
export async function shootWelcome(open: OpenBrowser, { only, lang, folder }: Wanted): Promise<void> {
  if (!"welcome".includes(only)) return;
  const settings = await open.openScreen("options.html");
  await changeSettings(settings, { language: lang });
  const page = await open.openScreen("welcome.html", settings);
  await untilPainted(page);
  for (const look of LOOKS) {
    await wear(page, look);
    await untilDrawn(page);
    await keepPicture(folder, `welcome-${look.name}`, await wholePicture(page));
  }
  await page.close();
}
