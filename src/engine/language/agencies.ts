/** Agencies and broadcasters that the news of the world cites, for datasets that state no kinds. */
export const AGENCIES: ReadonlySet<string> = new Set(
  "reuters ap afp ntb tt ritzau dpa apa sda efe ansa xinhua tass stt bbc cnn upi pa nrk svt dr".split(" "),
);
