import type { EntityLink, EntityView, SourceView } from "../../../src/dataset/view.ts";
import type { Evidence } from "../../../src/engine/types.ts";

const dataset = "kabul-2021";
const datasetTitle = "Taliban’s advance on Kabul, August 2021";
const date = "12 August 2021";

const nrk: SourceView = {
  title: "Ber amerikanere forlate Kabul",
  publisher: "NRK",
  date: "12 August 2021",
  url: "https://www.nrk.no/",
  paragraphs: [3, 4],
};
const reuters: SourceView = {
  title: "Factbox: provincial capitals",
  publisher: "Reuters",
  date: "15 August 2021",
};
const geonames: SourceView = { title: "GeoNames", url: "https://www.geonames.org/", date: "2021" };
const nsia: SourceView = { title: "Estimated population 1400", publisher: "NSIA", date: "2021" };
const dod: SourceView = {
  title: "John F. Kirby, biography",
  publisher: "US Department of Defense",
  url: "https://www.defense.gov/",
};

const link = (entity: string, type: EntityLink["type"], name: string): EntityLink => ({
  dataset,
  entity,
  type,
  name,
});
const afghanistan = link("afghanistan", "place", "Afghanistan");
const taliban = link("taliban", "organisation", "Taliban");
const pentagon = link("us-department-of-defense", "organisation", "US Department of Defense");
const ghazniProvince = link("ghazni-province", "place", "Ghazni province");
const base = {
  dataset,
  datasetTitle,
  date,
  held: [],
  since: [],
  before: [],
  relatives: [],
  related: "part_of" as const,
  events: [],
  links: [],
};

/** Entities as the host would send them: enough of each kind to look at every part of the card. */
export const views: Readonly<Record<string, EntityView>> = {
  "john-kirby": {
    ...base,
    entity: "john-kirby",
    type: "person",
    name: "John Kirby",
    description: "American public servant and retired rear admiral",
    held: [
      {
        label: "Office",
        value: "spokesman of the US Department of Defense",
        link: pentagon,
        period: "since 20 January 2021",
        sources: [dod],
      },
      {
        label: "Said that day",
        value: "three infantry battalions go to the airport in Kabul within 24 to 48 hours",
        sources: [nrk],
      },
      { label: "Born", value: "1963 in Saint Petersburg, Florida", sources: [dod] },
    ],
    since: [
      {
        label: "Office",
        value: "spokesman of the National Security Council",
        period: "May 2022 to January 2025",
        sources: [{ title: "White House statement", date: "20 May 2022" }],
      },
    ],
    before: [
      {
        label: "Office",
        value: "spokesman of the US Department of State",
        period: "May 2015 to January 2017",
        sources: [dod],
      },
      { label: "Office", value: "chief of information, US Navy", period: "2012 to 2013", sources: [dod] },
    ],
    relatives: [],
    related: "part_of",
    links: [{ title: "Wikipedia", url: "https://en.wikipedia.org/wiki/John_Kirby_(admiral)" }],
  },
  ghazni: {
    ...base,
    entity: "ghazni",
    type: "place",
    kind: "city",
    name: "Ghazni",
    nativeName: { text: "غزني", lang: "ps", dir: "rtl" },
    description: "city in Afghanistan, capital of Ghazni province",
    location: { lat: 33.5536, lon: 68.4269 },
    held: [
      {
        label: "Control",
        value: "taken by Taliban on 12 August 2021",
        link: taliban,
        sources: [nrk, reuters],
        note: "The tenth provincial capital to fall in a week, by Reuters’ count.",
      },
      {
        label: "Population",
        value: "190,424",
        period: "2021",
        sources: [nsia],
        note: "An estimate; no census since 1979.",
      },
      {
        label: "Distance by road",
        value: "150 km to Kabul",
        sources: [nrk],
        note: "«15 mil» in the article is 150 km.",
      },
      { label: "Elevation", value: "2,219 m", sources: [geonames] },
    ],
    since: [],
    before: [
      {
        label: "Control",
        value: "Government of Afghanistan",
        period: "until 12 August 2021",
        sources: [reuters],
      },
    ],
    relatives: [ghazniProvince, afghanistan],
    related: "part_of",
    events: [
      event(
        "2018-08-10",
        "10 August 2018",
        "Taliban attack the city and hold parts of it for five days",
        "before",
      ),
      event("2021-08-06", "6 August 2021", "Zaranj is the first provincial capital to fall", "before"),
      event("2021-08-11", "11 August 2021", "Nine provincial capitals have fallen", "before"),
      event(
        "2021-08-12",
        "12 August 2021",
        "Taliban raise their flag in Ghazni; the governor is detained",
        "that-day",
      ),
      event("2021-08-15", "15 August 2021", "Taliban enter Kabul; the president leaves the country", "after"),
    ],
    links: [
      { title: "Wikipedia", url: "https://en.wikipedia.org/wiki/Ghazni" },
      { title: "OpenStreetMap", url: "https://www.openstreetmap.org/" },
    ],
  },
  herat: {
    ...base,
    entity: "herat",
    type: "place",
    kind: "city",
    name: "Herat",
    nativeName: { text: "هرات", lang: "fa", dir: "rtl" },
    description: "third largest city of Afghanistan, capital of Herat province",
    location: { lat: 34.3482, lon: 62.1997 },
    held: [
      {
        label: "Control",
        value: "police headquarters taken by Taliban on 12 August 2021",
        link: taliban,
        sources: [nrk],
      },
      { label: "Population", value: "574,276", period: "2021", sources: [nsia] },
    ],
    since: [
      {
        label: "Control",
        value: "Taliban",
        link: taliban,
        period: "since 13 August 2021",
        sources: [reuters],
      },
    ],
    relatives: [link("herat-province", "place", "Herat province"), afghanistan],
    related: "part_of",
  },
  "ghazni-province": {
    ...base,
    entity: "ghazni-province",
    type: "place",
    kind: "province",
    name: "Ghazni province",
    nativeName: { text: "غزني ولايت", lang: "ps", dir: "rtl" },
    description: "province in the east of Afghanistan",
    location: { lat: 33.55, lon: 67.9 },
    held: [
      { label: "Capital", value: "Ghazni", link: link("ghazni", "place", "Ghazni"), sources: [geonames] },
      { label: "Area", value: "22,915 km²", sources: [nsia] },
      { label: "Population", value: "1,362,504", period: "2021", sources: [nsia] },
    ],
    relatives: [afghanistan],
    related: "part_of",
  },
  afghanistan: {
    ...base,
    entity: "afghanistan",
    type: "place",
    kind: "country",
    name: "Afghanistan",
    nativeName: { text: "افغانستان", lang: "ps", dir: "rtl" },
    description: "country in South and Central Asia",
    location: { lat: 33.8, lon: 66 },
    held: [
      { label: "Capital", value: "Kabul", link: link("kabul", "place", "Kabul"), sources: [geonames] },
      { label: "President", value: "Ashraf Ghani", period: "since 29 September 2014", sources: [reuters] },
      { label: "Population", value: "32.9 million", period: "2020", sources: [nsia] },
      { label: "Provinces", value: "34", sources: [nsia] },
      {
        label: "Share held by Taliban",
        value: "85 per cent",
        claimedBy: "Taliban",
        period: "July 2021",
        sources: [nrk],
        note: "Reports of how many districts they held differ.",
      },
      { label: "Share held by Taliban", value: "about two thirds", period: "12 August 2021", sources: [nrk] },
      { label: "Foreign soldiers", value: "650 American", sources: [nrk] },
      { label: "Area", value: "652,864 km²", sources: [geonames] },
      { label: "Languages", value: "Pashto, Dari", sources: [geonames] },
      { label: "Currency", value: "afghani (AFN)", sources: [geonames] },
    ],
    since: [
      {
        label: "Government",
        value: "Taliban",
        link: taliban,
        period: "since 15 August 2021",
        sources: [reuters],
      },
      { label: "Foreign soldiers", value: "none", period: "since 30 August 2021", sources: [reuters] },
    ],
  },
  taliban: {
    ...base,
    entity: "taliban",
    type: "organisation",
    kind: "armed-group",
    name: "Taliban",
    nativeName: { text: "طالبان", lang: "ps", dir: "rtl" },
    description: "Islamist movement, in power in Afghanistan from 1996 to 2001",
    held: [
      { label: "Leader", value: "Haibatullah Akhundzada", period: "since 25 May 2016", sources: [reuters] },
      {
        label: "Claimed",
        value: "control of 85 per cent of the country",
        claimedBy: "Taliban",
        period: "July 2021",
        sources: [nrk],
      },
    ],
    since: [
      {
        label: "Status",
        value: "in power in Afghanistan",
        link: afghanistan,
        period: "since 15 August 2021",
        sources: [reuters],
      },
    ],
    relatives: [afghanistan],
    related: "kind_country",
  },
  "eirik-kristoffersen": {
    dataset,
    datasetTitle,
    entity: "eirik-kristoffersen",
    type: "person",
    name: "Eirik Kristoffersen",
    description: "Norwegian general",
    held: [
      {
        label: "Office",
        value: "Chief of Defence of Norway",
        period: "since 17 August 2020",
        sources: [nrk],
      },
      { label: "Born", value: "3 April 1969", sources: [] },
    ],
    since: [],
    before: [],
    relatives: [],
    related: "part_of",
    events: [],
    links: [],
  },
};

function event(iso: string, when: string, title: string, relation: "before" | "that-day" | "after") {
  return { id: iso, date: iso, when, title, entities: [], sources: [reuters], relation };
}

/** Why each was read so, one reason of each kind. */
export const evidence: Readonly<Record<string, Evidence>> = {
  "john-kirby": { name: "John Kirby", form: "exact", marks: [], reason: { kind: "only-reading" } },
  ghazni: { name: "Ghazni", form: "exact", marks: ["ambiguous"], reason: { kind: "city-in-province" } },
  herat: { name: "Herat", form: "exact", marks: ["ambiguous"], reason: { kind: "cue", text: "city" } },
  "ghazni-province": {
    name: "Ghazni",
    form: "exact",
    marks: ["ambiguous"],
    reason: { kind: "city-in-province" },
  },
  afghanistan: { name: "Afghanistan", form: "exact", marks: [], reason: { kind: "only-reading" } },
  taliban: {
    name: "Taliban",
    form: "inflected",
    ending: "s",
    marks: [],
    reason: {
      kind: "related",
      entities: [
        { dataset, entity: "afghanistan" },
        { dataset, entity: "ghazni" },
      ],
    },
  },
  "eirik-kristoffersen": {
    name: "Kristoffersen",
    form: "exact",
    marks: ["surname"],
    reason: { kind: "full-name", text: "Eirik Kristoffersen" },
  },
};
