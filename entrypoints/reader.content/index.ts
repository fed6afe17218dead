import "./highlights.css";
import { defineContentScript } from "wxt/utils/define-content-script";
import {
  askHost,
  extensionIsAlive,
  onSettingsChanged,
  serveReader,
} from "../../src/browser/reader-channel.ts";
import { troubleTo } from "../../src/reader/note-trouble.ts";
import { startReader } from "../../src/reader/reader.ts";
import type { SendToHost } from "../../src/reader/send-to-host.ts";

export default defineContentScript({
  matches: ["http://*/*", "https://*/*"],
  runAt: "document_end",
  main(context) {
    const send: SendToHost = (type, request) =>
      askHost(type, request).catch((error: unknown) => {
        if (!extensionIsAlive()) context.abort();
        throw error;
      });
    const ports = { send, serve: serveReader, onSettingsChanged };
    startReader(document, ports, context.signal).catch(troubleTo(send));
  },
});
