/**
 * Names that the news of the world uses for two well-known things, with words that speak for either. Only names that no
 * rule of language can part are here; `elsewhere` is what the entity with this id is not.
 */
interface Homonym {
  readonly here: string;
  readonly elsewhere: string;
}

/** By entity id. Words are lower-case and separated by commas. */
export const homonyms: ReadonlyMap<string, Homonym> = new Map(
  Object.entries({
    georgia: {
      here: "tbilisi,tiflis,caucasus,kaukasus,cáucaso,abkhaz,abchas,ossetia,ossetien,saakashvili,saakasjvili,ivanishvili,georgian dream,armenia,azerbaijan,aserbajdsjan",
      elsewhere:
        "atlanta,savannah,alabama,florida,south carolina,tennessee,u.s. state,us state,delstat,bundesstaat,estados unidos,états-unis,united states,vereinigte staaten,vereinigten staaten,senator,governor,guvernør,gouverneur,gobernador,county,bulldogs,kemp",
    },
    turkey: {
      here: "ankara,istanbul,erdogan,erdoğan,turkish,nato",
      elsewhere: "thanksgiving,stuffing,roast,oven,gravy,recipe,cranberry,sandwich",
    },
    chad: { here: "n'djamena,ndjamena,déby,sahel,sudan", elsewhere: "hanging chad,ballot" },
    lebanon: {
      here: "beirut,hezbollah,israel,syria",
      elsewhere: "pennsylvania,tennessee,new hampshire,indiana,ohio",
    },
    cuba: { here: "havana,castro", elsewhere: "missouri,new york state" },
  }),
);
