import { expect, test } from "vitest";
import { parseAgglomerations } from "./agglomerations.ts";
import { parseCounts } from "./city-counts.ts";
import { extractAgglomerations } from "./extract-agglomerations.ts";
import { extractCensusOfIndia } from "./extract-census-of-india.ts";
import { extractNorwegianTowns } from "./extract-norwegian-towns.ts";
import { extractUsCensus } from "./extract-us-census.ts";
import { extractWorldBank } from "./extract-world-bank.ts";

/** City and people of each row. */
const figures = (text: string) => parseCounts(text).map(({ city, people }) => [city, people]);

test("of the United Nations' agglomerations the year 2015 is taken, in people", () => {
  const csv = [
    ",,,",
    "World Urbanization Prospects: The 2018 Revision,,,",
    "Index,Country Code,Country or area,City Code,Urban Agglomeration,Note,Latitude,Longitude,2014,2015,2016",
    "1,12,Algeria,20009,El Djazaïr  (Algiers),1,36.7525,3.0420,  2 500,  2 559,  2 600",
    "",
  ].join("\n");
  expect(parseAgglomerations(extractAgglomerations(csv))).toEqual([
    { country: "012", city: "El Djazaïr (Algiers)", lat: 36.7525, lon: 3.042, people: 2_559_000 },
  ]);
  expect(() => extractAgglomerations("Index,City\n1,Oslo\n")).toThrow("Country Code");
});

test("of India's census each city is taken with its state, by the state's name of now and the city's of the gazetteer", () => {
  const csv =
    "\uFEFFname_of_city,state_code,state_name,dist_code,population_total\nAurangabad ,10,BIHAR,33,101520\nAurangabad ,27,MAHARASHTRA,19,1171330\nPuri ,21,ORISSA,18,201026\nNanded Waghala ,27,MAHARASHTRA,15,550564\n";
  expect(figures(extractCensusOfIndia(csv))).toEqual([
    ["Aurangabad (BIHAR)", 101_520],
    ["Aurangabad (MAHARASHTRA)", 1_171_330],
    ["Nanded (MAHARASHTRA)", 550_564],
    ["Puri (Odisha)", 201_026],
  ]);
});

test("of the US estimates townships that are named as a place are left out", () => {
  const csv = [
    "name,population,SUMLEV,STATE,COUNTY,PLACE,NAME,STNAME",
    "Hempstead,790982,157,36,059,34000,Hempstead town,New York",
    "Lexington,71000,061,25,017,00000,Lexington town,Massachusetts",
    "Arvada,123436,162,08,000,03455,Arvada city,Colorado",
    "Cary,176987,157,37,183,10740,Cary town,North Carolina",
    "Waco,539,157,13,143,79808,Waco city,Georgia",
    "",
  ].join("\n");
  expect(figures(extractUsCensus(csv))).toEqual([
    ["Arvada (Colorado)", 123_436],
    ["Cary (North Carolina)", 176_987],
  ]);
});

test("of the World Bank's populations the newest of each country is taken, and none of groups of them", () => {
  const csv = [
    "Country Name,Country Code,Year,Value",
    "Arab World,ARB,2024,482105978",
    '"Egypt, Arab Rep.",EGY,2024,116538258',
    "Norway,NOR,2024,5572279",
    "Norway,NOR,1960,3581239",
    "Norway,NOR,2025,",
    "",
  ].join("\n");
  const codes = new Map([
    ["EGY", "EG"],
    ["NOR", "NO"],
  ]);
  expect(extractWorldBank(csv, (alpha3) => codes.get(alpha3))).toEqual({
    EG: { population: 116_538_258, year: "2024" },
    NO: { population: 5_572_279, year: "2024" },
  });
});

test("of a Norwegian settlement the part in the municipality of its name is the town", () => {
  const csv = [
    "0022 Fredrikstad/Sarpsborg i alt;;118 992;;60,09;;1 980",
    ";3004 Fredrikstad;;70 161;;35,60;1 971",
    ";3003 Sarpsborg;;48 831;;24,49;1 994",
    "0801 Oslo i alt;;1 064 235;;276,05;;3 855",
    ";0301 Oslo;;696 400;;130,03;5 356",
    ";3024 Bærum;;127 577;;48,64;2 623",
    "2033 Hønefoss;3007 Ringerike;16 547;;9,19;;1 800",
    "0802 Movatn;0301 Oslo;312;;0,54;;583",
    "",
  ].join("\n");
  expect(figures(extractNorwegianTowns(csv))).toEqual([
    ["Fredrikstad", 70_161],
    ["Hønefoss", 16_547],
    ["Oslo", 696_400],
    ["Sarpsborg", 48_831],
  ]);
});
