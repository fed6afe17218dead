import "../reader.content/highlights.css";
import { keysOf } from "../../src/browser/commands.ts";
import { askHost, onSettingsChanged, serveReader } from "../../src/browser/reader-channel.ts";
import { noteScreenTrouble } from "../../src/browser/screen-trouble.ts";
import { startReader } from "../../src/reader/reader.ts";
import { mountWelcome } from "../../src/welcome/mount.tsx";

noteScreenTrouble();
void mountWelcome({
  read: (_root, _article, signal) =>
    void startReader(
      document,
      { send: askHost, serve: serveReader, onSettingsChanged, always: true },
      signal,
    ),
  nextNameKeys: () => keysOf("next-mention"),
});
