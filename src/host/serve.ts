import { serveHost } from "../browser/messages.ts";
import { cardRequests } from "./requests/cards.ts";
import { datasetRequests } from "./requests/datasets.ts";
import { draftRequests } from "./requests/drafts.ts";
import { pageRequests } from "./requests/pages.ts";
import { reportRequests } from "./requests/reports.ts";
import { openShared } from "./requests/shared.ts";
import { upkeepRequests } from "./requests/upkeep.ts";
import { noteUncaught } from "./trouble.ts";

/**
 * Answers reader scripts and screens. All that it keeps can be loaded or asked for again: the browser may stop the
 * worker between any two requests.
 *
 * @param cardStyles the style sheet of the card, which reader scripts get with their settings
 */
export function serve(cardStyles: string): void {
  const shared = openShared();
  noteUncaught(shared.trouble);
  serveHost(
    {
      ...pageRequests(shared, cardStyles),
      ...cardRequests(shared),
      ...reportRequests(shared),
      ...draftRequests(shared),
      ...datasetRequests(shared),
      ...upkeepRequests(shared),
    },
    shared.trouble.noteError,
  );
}
