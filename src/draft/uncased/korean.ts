import { anyOf, FoundNames, madeOnce, type NameFinder } from "./found-name.ts";

/* Korean names have three syllables, the first of them one of few surnames, and a title after a space: «이재명 대표». */

const SURNAMES =
  "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류진지엄채원천방공현함변염추도석마왕금맹탁";
const TITLES =
  "대통령 총리 장관 차관 의원 대표 위원장 총장 회장 부회장 사장 교수 감독 코치 선수 씨 대변인 시장 지사 판사 검사 변호사 후보 최고위원 원내대표 사무총장 사령관 대사 의장 비서관 비서실장 실장 국장 총재 이사장 원장 경기지사 서울시장 " +
  "변호인 작가 배우 가수 박사 목사 신부 스님 여사";
/** Nouns that begin as surnames do. */
const NO_NAMES = new Set(
  (
    "어차피 정부 여당 야당 국회 전직 현직 신임 전임 차기 공동 상임 소속 지역 여성 남성 민주당 이사회 전국 한국 남북 중앙 지방 정치 주요 최고 임시 선임 수석 부대표 방송사 선거 당시 관련 주한 고위 유력 대선 안보 정책 전문 명예 특별 " +
    "조국혁 진보당 노동부 환경부 법무부 서울시 경기도 전남도 공정위 금감원 대법원 이번 이날 전날 지난 우리 모든 같은 이런 그런 한편 또한 당내 해당 일부 다른 여야 양당 친윤계 친명계 비명계 위원회 조사단"
  ).split(" "),
);
const NO_ENDING = /(?:부|당|청|회|처|단|계|측|들|의|는|은|을|를|에|로|과|와|서|한|된|인|및)$/u;
/** Syllables that Korean words hardly have, and foreign names do. */
const FOREIGN =
  /[트프드크스르즈츠브그푸커퍼터버더쿠키티피케테페펠렌렐젤첼켈슨튼럼쉬쇼샤셰뉴듀튜폰톤론롭릭닉빅딕믹픽킨핀튼클]/u;

const foreign =
  /(?<![가-힣])((?:[가-힣]{2,6} )?[가-힣]{2,6}) (?:(?:전|미국|러시아|중국|프랑스|독일|영국|일본|우크라이나|이스라엘|인도|튀르키예) )*(?=(?:미 )?(대통령|부통령|총리|장관|국무장관|의원|대표|사무총장|감독|회장|교황|의장|대변인|최고경영자))/gu;
const body =
  /(?<![가-힣])([가-힣]{2,8})(대학교|은행|그룹|위원회|재단|협회|검찰청|경찰청|경찰서|일보|신문|민주당|노동당|자유당|보수당|전자|자동차)(?=$|[^가-힣]|[은는이가을를의에과와도]|에서|에게)/gu;
const NO_BODY =
  /^(?:최고|당무|지방|중앙|시중|관할|해당|지역|일선|대기업|조선|국책|저축|상업|투자|특별|실무|전문|상임|윤리|운영)$/u;

/** Of what stands beside names; all in one, since a text needs most of them. */
const patterns = madeOnce(() => {
  return {
    own: new RegExp(
      `(?<![가-힣])([${SURNAMES}][가-힣]{2})(?: (?:전|현|신임)?)? ?(?=(${anyOf(TITLES)})(?![가-힣]*(?:들|단|실)))`,
      "gu",
    ),
    aged: new RegExp(`(?<![가-힣])([${SURNAMES}][가-힣]{2})(?= ?\\(\\d{1,2}(?:세)?\\))`, "gu"),
  };
});

export const koreanNames: NameFinder = (text) => {
  const { own, aged } = patterns();
  const found = new FoundNames();
  for (const { index, 1: name = "", 2: word = "" } of text.matchAll(own))
    if (!isNoun(name)) found.add(index, name, "person", 3, { reason: "title", word });
  for (const { index, 1: name = "" } of text.matchAll(aged))
    if (!isNoun(name)) found.add(index, name, "person", 2);
  for (const { index, 1: run = "", 2: word = "" } of text.matchAll(foreign)) {
    const words = run.split(" ");
    const last = words.at(-1) ?? "";
    if (!FOREIGN.test(last) || NO_ENDING.test(last) || NO_NAMES.has(last)) continue;
    const first = words.length > 1 && FOREIGN.test(words[0] ?? "") && !NO_ENDING.test(words[0] ?? "");
    const name = first ? run : last;
    found.add(index + run.length - name.length, name, "person", 2.5, { reason: "title", word });
  }
  for (const { 0: name, 1: before = "", 2: word = "", index } of text.matchAll(body))
    if (!NO_BODY.test(before)) found.add(index, name, "organisation", 2.5, { reason: "word", word });
  return found.all;
};

const isNoun = (name: string): boolean =>
  NO_NAMES.has(name) || NO_NAMES.has(name.slice(0, 2)) || NO_ENDING.test(name);
