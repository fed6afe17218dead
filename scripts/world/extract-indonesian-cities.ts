import { type CityCount, countsText } from "./city-counts.ts";

const YEAR = 2024;

/** English names of provinces by the first two digits of the codes of what lies in them, as GeoNames has them. */
const PROVINCES: Readonly<Record<string, string>> = {
  "11": "Aceh",
  "12": "North Sumatra",
  "13": "West Sumatra",
  "14": "Riau",
  "15": "Jambi",
  "16": "South Sumatra",
  "17": "Bengkulu",
  "18": "Lampung",
  "19": "Bangka–Belitung Islands",
  "21": "Riau Islands",
  "32": "West Java",
  "33": "Central Java",
  "34": "Yogyakarta",
  "35": "East Java",
  "36": "Banten",
  "51": "Bali",
  "52": "West Nusa Tenggara",
  "53": "East Nusa Tenggara",
  "61": "West Kalimantan",
  "62": "Central Kalimantan",
  "63": "South Kalimantan",
  "64": "East Kalimantan",
  "65": "North Kalimantan",
  "71": "North Sulawesi",
  "72": "Central Sulawesi",
  "73": "South Sulawesi",
  "74": "Southeast Sulawesi",
  "75": "Gorontalo",
  "81": "Maluku",
  "82": "North Maluku",
  "91": "Papua",
  "96": "Southwest Papua",
};

/**
 * Takes the cities («Kota») out of db/wilayah_penduduk.sql of github.com/cahyadsn/wilayah, which has the population register of
 * Indonesia's ministry of the interior at the end of 2024: `('11.71','Kota Banda Aceh','132249','133061','265310'),`. Regencies
 * («Kabupaten»), which are named after towns in them, and the quarters of Jakarta are no cities.
 * @throws where a city lies in a province without a name here, and where the file has no city
 */
export function extractIndonesianCities(sql: string): string {
  const rows = sql.matchAll(/\('(\d\d)\.\d\d','Kota (?!Administrasi |Adm\. )([^']+)','\d+','\d+','(\d+)'\)/g);
  const cities = [...rows].flatMap(([, code = "", city = "", people]): CityCount[] => {
    // Jakarta's five are parts of one city, whatever the table calls them.
    if (code === "31") return [];
    const province = PROVINCES[code];
    if (province === undefined) throw new Error(`no name for the province ${code} of Kota ${city}`);
    return [
      {
        country: "Indonesia",
        city: `${city} (${province})`,
        area: "municipality",
        how: "register",
        year: YEAR,
        people: Number(people),
      },
    ];
  });
  if (cities.length === 0) throw new Error("no «Kota» in the table of Indonesia's population");
  return countsText(cities);
}
