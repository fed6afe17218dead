import { expect, test } from "vitest";
import { parseCounts } from "./city-counts.ts";
import { extractCensusOfBrazil } from "./extract-census-of-brazil.ts";
import { extractCensusOfKorea } from "./extract-census-of-korea.ts";
import { extractCensusOfVietnam } from "./extract-census-of-vietnam.ts";
import { extractIndonesianCities } from "./extract-indonesian-cities.ts";

/** City, year and people of each row, all of which are municipalities. */
const figures = (text: string) => {
  const counts = parseCounts(text);
  expect(new Set(counts.map(({ area }) => area))).toEqual(new Set(["municipality"]));
  return counts.map(({ city, year, people }) => [city, year, people]);
};

test("of Brazil's census the larger municipalities are taken, each with its state", () => {
  const municipalities = [
    { nome: "Santa Rita", estado: "MA", populacao: 37_035 },
    { nome: "Santa Rita", estado: "PB", populacao: 149_910 },
    { nome: "São Paulo", estado: "SP", populacao: 11_451_999 },
  ];
  const others = { nome: "Elsewhere", estado: "AC", populacao: 203_080_756 - 37_035 - 149_910 - 11_451_999 };
  expect(figures(extractCensusOfBrazil([...municipalities, others]))).toEqual([
    ["Elsewhere (Acre)", 2022, others.populacao],
    ["Santa Rita (Paraíba)", 2022, 149_910],
    ["São Paulo (São Paulo)", 2022, 11_451_999],
  ]);
  expect(() => extractCensusOfBrazil(municipalities)).toThrow("not Brazil's census of 2022");
});

test("of Indonesia's register the cities are taken, and neither regencies nor quarters of Jakarta", () => {
  const sql = [
    "INSERT INTO wilayah_penduduk(kode, nama, pria, wanita, total)",
    "('32','Jawa Barat','25806423','25162316','50968739'),",
    "('32.01','Kabupaten Bogor','2903053','2779250','5682303'),",
    "('32.71','Kota Bogor','577153','566955','1144108'),",
    "('31.71','Kota Administrasi Jakarta Pusat','555000','550000','1105000'),",
    "('31.72','Kota Adm. Jakarta Utara','555000','550000','1105000');",
  ].join("\n");
  expect(figures(extractIndonesianCities(sql))).toEqual([["Bogor (West Java)", 2024, 1_144_108]]);
  expect(() => extractIndonesianCities("('99.71','Kota Baru','1','1','2')")).toThrow("province 99");
  expect(() => extractIndonesianCities("")).toThrow("no «Kota»");
});

test("of Vietnam's census the cities are taken whose name no district of another province bears", () => {
  const csv = [
    "district_code,province_vi,district_equiv_vi,district_vi,total",
    "412,Nghệ An,Thành phố,Vinh,339114",
    "866,Đồng Tháp,Thành phố,Cao Lãnh,164835",
    "873,Đồng Tháp,Huyện,Cao Lãnh,197614",
    "366,Thái Bình,Thành phố,Thái Bình,206037",
    "1,Elsewhere,Huyện,Thái Bình,10000",
    "474,Nghệ An,Huyện,Nam Đàn,164634",
    "",
  ].join("\n");
  expect(figures(extractCensusOfVietnam(csv))).toEqual([
    ["Cao Lãnh", 2019, 164_835],
    ["Vinh", 2019, 339_114],
  ]);
});

test("of South Korea's census the cities are taken by the names of the codebook, without their quarters and ages", () => {
  const csv = [
    '"총조사인구 총괄(시군구/성/5세연령별)"',
    "",
    '"C행정구역별","행정구역별","C연령별","연령별","시점","인구 (명)"',
    '\'31,"경기도",\'00,"계",2010,11196053',
    '\'31010," 수원시",\'00,"계",2010,1054053',
    '\'31010," 수원시",\'05,"0 - 4세",2010,55000',
    '\'31011," 수원시 장안구",\'00,"계",2010,286084',
    '\'39010," 제주시",\'00,"계",2010,400000',
    '\'31240," 다른시",\'00,"계",2010,474160',
    '\'31320," 여주군",\'00,"계",2010,100000',
    "",
  ].join("\n");
  const codebook = [
    "code,ko,en,cn",
    "31,경기도,Gyeonggi-do,京畿道",
    "31010,수원시,Suwon-si,水原市",
    "31011,장안구,Jangan-gu,長安區",
    "31240,화성시,Hwaseong-si,華城市",
    "31320,여주군,Yeoju-gun,驪州郡",
    "39,제주특별자치도,Jeju,濟州特別自治道",
    "39010,제주시,Jeju-si,濟州市",
    "",
  ].join("\n");
  expect(figures(extractCensusOfKorea(csv, codebook))).toEqual([
    ["Jeju (Jeju-do)", 2010, 400_000],
    ["Suwon (Gyeonggi-do)", 2010, 1_054_053],
  ]);
});
