import { loadMessages } from "../browser/i18n.ts";
import { onSettingsChanged } from "../browser/stored-settings.ts";
import type { Phrases } from "../dataset/time.ts";
import type { Messages } from "../ui/message.ts";

/** The reader's language and all that is said in it. */
export interface Speech {
  /** BCP 47 */
  readonly language: string;
  readonly messages: Messages;
  readonly phrases: Phrases;
}

/** The reader's language as the settings have it now: loaded when first asked for, and again after a change of the settings. */
export function liveSpeech(): () => Promise<Speech> {
  let loaded: Promise<Speech> | undefined;
  onSettingsChanged(() => {
    loaded = undefined;
  });
  return () => {
    loaded ??= loadSpeech().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}

async function loadSpeech(): Promise<Speech> {
  const { language, messages } = await loadMessages();
  const phrase = (key: string) => messages[`dataset_${key}`] ?? "$1";
  return {
    language,
    messages,
    phrases: {
      asOf: phrase("asOf"),
      since: phrase("since"),
      until: phrase("until"),
      between: phrase("between"),
      searchWikipedia: phrase("searchWikipedia"),
      openStreetMap: phrase("openStreetMap"),
    },
  };
}

/** The messages that the reader script needs: those of the card, but for the reasons of readings, which are written here. */
export function readerMessages(messages: Messages): Record<string, string> {
  return Object.fromEntries(
    Object.entries(messages).filter(
      ([key]) => key.startsWith("card_") && (!key.startsWith("card_why_") || key === "card_why_dataset"),
    ),
  );
}
