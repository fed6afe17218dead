import { countsText } from "./city-counts.ts";
import { columnsOf, readCsv } from "./csv.ts";

/** The census's names of states and territories that go by others now. */
const STATES: Readonly<Record<string, string>> = {
  "NCT OF DELHI": "Delhi",
  ORISSA: "Odisha",
  PUDUCHERRY: "Puducherry",
};

/** Names of municipalities that GeoNames, and news, call otherwise. */
const NAMES: Readonly<Record<string, string>> = {
  "Baleshwar Town": "Balasore",
  Barrackpur: "Barakpur",
  "Bhubaneswar Town": "Bhubaneswar",
  "Brahmapur Town": "Brahmapur",
  Chhattarpur: "Chhatarpur",
  Davanagere: "Davangere",
  "Dinapur Nizamat": "Dinapore",
  "Gadag-Betigeri": "Gadag-Betageri",
  "Gangapur City": "Gangapur",
  "Greater Mumbai": "Mumbai",
  "Hugli-Chinsurah": "Hugli",
  "Jetpur Navagadh": "Jetpur",
  Malerkotla: "Maler Kotla",
  "Nanded Waghala": "Nanded",
  "Pimpri Chinchwad": "Pimpri",
  Rajnandgaon: "Raj Nandgaon",
  "Robertson Pet": "Robertsonpet",
  "S.A.S. Nagar": "Mohali",
  "Surendranagar Dudhrej": "Surendranagar",
};

/**
 * Takes the provisional totals of the census of 2011 from cities_r2.csv: cities of 100,000 people and more, each with its
 * state, «Aurangabad» in Bihar and in Maharashtra.
 * @throws where a column is missing
 */
export function extractCensusOfIndia(csv: string): string {
  const [head = [], ...rows] = readCsv(csv.replace(/^\uFEFF/, ""));
  const column = columnsOf(head);
  const [city, state, people] = [column("name_of_city"), column("state_name"), column("population_total")];
  return countsText(
    rows
      .filter((row) => Number(people(row)) > 0)
      .map((row) => ({
        country: "India",
        city: placed(city(row).trim(), state(row).trim()),
        area: "proper",
        how: "census",
        year: 2011,
        people: Number(people(row)),
      })),
  );
}

/** «Aurangabad (Bihar)» */
const placed = (city: string, state: string): string => `${NAMES[city] ?? city} (${STATES[state] ?? state})`;
