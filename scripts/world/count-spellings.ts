/**
 * Cities that the Demographic Yearbook spells otherwise than GeoNames and everybody else: transliterated through French, with words
 * apart, with a letter wrong, or with the town that goes with them. By its country and name; each was compared by its people.
 */
export const SPELLINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Azerbaijan: { Sumgayit: "Sumqayit" },
  Canada: {
    "Greater Sudbury / Grand Sudbury": "Greater Sudbury",
    "Lévis V": "Lévis",
    "St Catharines-Niagara": "Saint Catharines",
  },
  "Democratic People's Republic of Korea": { Nampho: "Nampo" },
  Egypt: {
    "El-Aresh": "Arish",
    "El-Hwamdia": "Al Hawamidiyah",
    Gerga: "Girga",
    Luxer: "Luxor",
    Malawe: "Mallawi",
    "Met Ghamr": "Mit Ghamr",
    "Shebin-El-Kom": "Shibin al Kawm",
    "Shubra-El-Khema": "Shubra al Khaymah",
  },
  Germany: { Halle: "Halle (Saale)" },
  Greece: { Calithèa: "Kallithea", Pésterion: "Peristeri" },
  Indonesia: {
    "Pangkal Pinang": "Pangkalpinang",
    "Pare Pare": "Parepare",
    "Pematang Siantar": "Pematangsiantar",
    "Tanjung Balai": "Tanjungbalai",
    "Tebing Tinggi": "Tebingtinggi",
  },
  "Iran (Islamic Republic of)": {
    Bukand: "Bukan",
    "Khomeini shahr": "Khomeyni Shahr",
    Khoramshahr: "Khorramshahr",
    Marvadsht: "Marvdasht",
  },
  Japan: { Nishitokyo: "Nishi-Tokyo" },
  Kazakhstan: { Koktshetau: "Kokshetau" },
  Philippines: { Roxas: "Roxas City" },
  "Russian Federation": {
    Almetievsk: "Almetyevsk",
    Bataisk: "Bataysk",
    Elets: "Yelets",
    Hasaviurt: "Khasavyurt",
    "Naberezhnye Tchelny": "Naberezhnyye Chelny",
    Naltchik: "Nalchik",
    Novokuybishevsk: "Novokuybyshevsk",
    Oktyabrsky: "Oktyabrskiy",
    Syktivkar: "Syktyvkar",
    "Ust-Ulimsk": "Ust-Ilimsk",
    "Velikie Luky": "Velikiye Luki",
  },
  Spain: { "Santa Coloma de Gramanet": "Santa Coloma de Gramenet" },
  Ukraine: {
    "Khmelnitsky (Hmilnyk)": "Khmelnytskyi",
    Krementchug: "Kremenchuk",
    Vinnutsya: "Vinnytsya",
  },
};

/** The name by which GeoNames knows a city of the Yearbook. */
export const respelled = (country: string, city: string): string => SPELLINGS[country]?.[city] ?? city;
