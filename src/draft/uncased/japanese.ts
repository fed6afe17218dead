import { anyOf, FoundNames, madeOnce, type NameFinder } from "./found-name.ts";

/* Japanese says what a name is right after it: «小林裕明社長», «トランプ氏», «宮崎県», «金融庁». */

/** After persons, and hardly after a common noun. */
const HONORIFICS =
  "氏 さん ちゃん 容疑者 被告 受刑者 首相 大統領 副大統領 国家主席 総書記 皇太子 国王 女王 教皇 親方 騎手 棋士";
const HONORIFIC: ReadonlySet<string> = new Set(HONORIFICS.split(" "));
const OFFICES =
  "外相 財務相 国防相 防衛相 国務長官 国防長官 官房長官 長官 大臣 上院議員 下院議員 衆院議員 参院議員 議員 知事 市長 町長 村長 区長 議長 総裁 事務総長 総長 事務局長 報道官 補佐官 大使 " +
  "名誉教授 特任教授 准教授 教授 博士 医師 弁護士 監督 選手 投手 捕手 内野手 外野手 主将 社長 副社長 会長 頭取 理事長 学長 校長 院長 編集長 委員長 書記長 主席 大将 中将 少将 大佐 司令官 幹事長 政調会長 代表 署長 次官 アナウンサー";
/** What may stand between a name and its title: «岸田文雄|元|首相». */
const BEFORE_TITLE =
  /(?:次期|名誉|筆頭|初代|元|前|現|副|新|故|国|米|英|仏|独|露|中|韓|市|県|町|村|区|党|共同|執行|取締役|代表|事務|最高|主任|担当)+$/u;
/** Runs that stand before titles and are no names. */
const NO_NAMES = new Set(
  (
    "両 各 同 日本 外国 地元 現地 外務 防衛 財務 総務 厚生 法務 環境 国会 衆院 参院 上院 下院 野党 与党 自民 自民党 立憲 公明 共産 維新 社民 国民 現職 歴代 女性 男性 女子 男子 同僚 " +
    "専門 患者 業者 職員 店員 隊員 会員 住民 市民 農家 漁師 学生 児童 生徒 園児 若手 人気 有名 複数 関係 大学 医学 客員 警察 検察 国際 中央 地方 本社 経営 責任 常務 専務 首席 政策 選挙 " +
    "対策 委員 研究 両国 各国 映画 舞台 音楽 美術 写真 球団 全日本 県議会 市議会 町議会 村議会 都議会 国務 国防 司法 連邦 大阪府 東京都 北海道 主治 担当 歯科 外科 内科 産業 顧問 国選 " +
    "当時 当番 両者 皆 娘 息子 奥 お父 お母 母 父 兄 姉 弟 妹 仲買 職人 農業 先発 外国人 代走 新人 新任 後任 前任 主要 同行 出場 所属 移籍 日系 総合 全 他 若い 一部 多く 数 本 副"
  ).split(" "),
);
const NO_ENDINGS = [...NO_NAMES].filter((word) => word.length > 1);
const bodyEnd = (): RegExp =>
  /^.*(?:党|省|庁|社|県|府|都|市|区|町|村|州|会|院|部|局|軍|紙|系|側|団|大|署|隊|班|席)(?=[\p{Script=Han}々ヶ]{2,4}$)/u;

/** … and ends of such runs. */
const NO_PERSON =
  /(?:会社|各社|企業|法人|大学|医大|高校|学生|生徒|病院|協会|団体|連盟|業者|部門|本部|支部|事務所|銀行|政権|内閣|政府|国家)$/u;
/** Loan words before titles: «フィギュア選手», «メーカー社長». */
const KANA_NOUN =
  /^(?:メディア|チーム|メーカー|グループ|パート|ファン|リーダー|オーナー|フィギュア|プロ|スキー|サッカー|レギュラー|エース|ベテラン|ベンチ|パラ|テニス|ラグビー|ゴルフ|オリンピック|スタッフ|バレー|バスケ|スケート|ボクシング|メダリスト|メンバー|ドラフト|リリーフ|スポーツ|ビジネス|バドミントン|シングル|シングルス|ダブルス|ショートトラック|ゲスト|クラブ|アイドル|タレント|ヘッド|コーチ|ユーチューバー|マネジャー)$/u;

const SURNAMES = new Set(
  (
    "佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邉 渡部 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 清水 山崎 池田 橋本 阿部 安部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 " +
    "近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本 藤原 中野 三浦 原田 中川 松田 竹内 小野 田村 中山 和田 石田 森田 上田 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 谷口 今井 " +
    "工藤 高田 増田 丸山 杉山 村田 大塚 新井 藤本 小山 平野 野口 松井 千葉 菅原 岩崎 久保 木下 佐野 野村 松尾 菊地 菊池 市川 杉本 古川 大西 島田 水野 桜井 高野 吉川 山内 西田 飯田 西川 小松 北村 " +
    "安田 五十嵐 川口 平田 中田 久保田 服部 岩田 土屋 川崎 福島 本田 樋口 秋山 田口 永井 山中 中西 吉村 川上 大橋 石原 松岡 浜田 馬場 森本 矢野 浅野 松下 星野 大久保 吉岡 小池 野田 荒木 熊谷 松浦 " +
    "大谷 内藤 黒田 尾崎 川村 永田 松村 望月 菅野 西山 栗原 岡崎 広瀬 岸田 石破 安倍 麻生 河野 茂木 高市 小泉 菅 玉木 志位 枝野 蓮舫"
  ).split(" "),
);

const PREFECTURES =
  "北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県 石川県 福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 " +
  "奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県";

const HAN = "[\\p{Script=Han}々ヶ]";
const KANA = "[ァ-ヴー]";
const DOTTED = `${KANA}{2,}(?:[・＝]${KANA}{1,}){1,4}`;
/** Chinese, Korean and Japanese family names of one character, which only heads of state are called by. */
const SHORT = "[尹文朴盧李習金王温蔡頼馬胡江鄧菅林森泉曹]";

/** Titles after which a word in katakana alone is a name: «バドミントン|選手» is none. */
const KANA_TITLE =
  /(?:氏|さん|ちゃん|容疑者|被告|受刑者|首相|大統領|国家主席|総書記|皇太子|国王|女王|教皇|.相|長官|議員|総裁|総長|報道官|補佐官|大使|主席|大佐|司令官)$/u;
const NO_MUNICIPALITY =
  /(?:都市|地区|学区|校区|管区|[^東]海区|特区|選挙区|護区|治区|農村|漁村|山村|下町|港町|隣町|隣村|各市|同市|両市|全市|市町|全区|各区|同町|同村|[ぁ-ん](?:市|町|村|区))$/u;
const NO_BODY =
  /^同|^都道府$|^(?:特定|機能|国立|公立|私立|公的|地方|中央|民間|大手|有力|主要|世界|海外|総合|実行|教育|第三者|調査|倫理|特別|専門|最高|簡易|家庭|同|各|両|全|某|大学|救急|動物|投資|信託|都市|日刊|夕刊|英字|古|学級|関係|所管|国際|政府|警察|検察|最大野|野|与|政|新|連立与|極右政|少数与|右派政|左派政)+$/u;

/** Of what stands beside names; all in one, since a text needs most of them. */
const patterns = madeOnce(() => {
  const title = anyOf(`${HONORIFICS} ${OFFICES}`);
  return {
    titled: new RegExp(`(?<!${HAN})(${HAN}{2,9}?)(${title})(?!${HAN}|さ)`, "gu"),
    titledKana: new RegExp(
      `(?<![ァ-ヴー・＝])(${DOTTED}|${KANA}{2,})((?:元|前|新|次期|副|米|同国)?(?:${title}))`,
      "gu",
    ),
    short: new RegExp(`(?<!${HAN})(${SHORT})(前|元)?(大統領|国家主席|主席|総書記|首相|外相|総統)`, "gu"),
    bracketed: new RegExp(`(?<!${HAN})(${HAN}{2,4})(?=[（(]${DOTTED}[）)])`, "gu"),
    aged: new RegExp(`(?<!${HAN})(${HAN}{3,5})(?:さん|容疑者|被告)?[（(]\\d{1,2}(?:歳)?[）)]`, "gu"),
    dotted: new RegExp(`(?<![ァ-ヴー・＝]|${HAN}[（(])${DOTTED}(?![ァ-ヴー・＝])`, "gu"),
    prefecture: new RegExp(`(?:${anyOf(PREFECTURES)})(?!立)`, "gu"),
    municipality: new RegExp(
      `(?<=${anyOf(PREFECTURES)}|[市郡]|(?<!${HAN}))(${HAN}{2,3}|[ァ-ヴーぁ-ん]{2,5})(市|区|町|村)(?!${HAN}|ご)`,
      "gu",
    ),
    body: new RegExp(
      `(?<![\\p{Script=Han}々ァ-ヴーA-Za-zＡ-Ｚ・])((?:${HAN}|[ァ-ヴーA-Za-zＡ-Ｚ・]){2,10}?)(大学|銀行|新聞社?|党|省|庁|委員会|協会|連盟|裁判所|地裁|高裁|地検|県警|警察署|病院|研究所|財団|機構|ホールディングス)(?!${HAN}|生)`,
      "gu",
    ),
  };
});

/** Words of which bodies and places are made where they have dots: «ウォール・ストリート・ジャーナル». */
const DOTTED_BODY =
  /(?:ホールディングス|グループ|ジャーナル|タイムズ|タイムス|ポスト|フォーラム|センター|クラブ|ユナイテッド|バンク|エナジー|テクノロジーズ?|カンパニー|コーポレーション|レッドソックス|ヤンキース|ドジャース|オーケストラ|リーグ|アカデミー|インスティテュート|エンターテインメント|パートナーズ|モーターズ|エアラインズ|ニュース|ネットワーク|システムズ?|サービス|スタジオ|カレッジ|キャピタル|ソフトウェア|フットボール|サンジェルマン|ホテル)$/u;
/** … and no names: offices and events. */
const DOTTED_NOUN =
  /(?:ディレクター|プロデューサー|プレジデント|マネージャー|オフィサー|アンカー|コメディアン|ナビゲーター|フェスティバル|オリンピック|カップ|シリーズ|ゲーム|ショー|ソング|レース|ランキング|ストーリー|プロジェクト|キャンペーン|ラグビー|プロバスケットボール|リベルタドーレス)$/u;
const DOTTED_PLACE =
  /(?:ロード|ストリート|パーク|アイランド|ヒルズ|シティ|ビーチ|ハーバー|タワー|スクエア|プラザ|ガーデン|レイク|バレー)$/u;

export const japaneseNames: NameFinder = (text) => {
  const { titled, titledKana, short, bracketed, aged, dotted, prefecture, municipality, body } = patterns();
  const found = new FoundNames();
  for (const { index, 1: name = "", 3: title = "" } of text.matchAll(short))
    found.add(index, name, "person", 3, { reason: "title", word: title });
  for (const { index, 1: name = "" } of text.matchAll(bracketed))
    if (!NO_PERSON.test(name)) found.add(index, name, "person", 2);
  for (const { index, 1: run = "", 2: title = "" } of text.matchAll(titled)) {
    const [start, name] = personIn(run);
    if (name === "" || !isPerson(name, title, start > 0)) continue;
    found.add(index + start, name, "person", 3, { reason: "title", word: title });
  }
  for (const { index, 1: name = "", 2: title = "" } of text.matchAll(titledKana))
    if (!DOTTED_BODY.test(name) && (name.includes("・") || KANA_TITLE.test(title)) && !KANA_NOUN.test(name))
      found.add(index, name, "person", 3, { reason: "title", word: title });
  for (const { index, 1: name = "" } of text.matchAll(aged)) {
    const known = SURNAMES.has(name.slice(0, 2)) || SURNAMES.has(name.slice(0, 3));
    if (!NO_PERSON.test(name) && (known || name.length === 4))
      found.add(index, name, "person", known ? 3 : 1.5);
  }
  for (const { 0: name, index } of text.matchAll(dotted)) {
    const end = text.slice(index + name.length);
    if (DOTTED_NOUN.test(name)) continue;
    if (DOTTED_BODY.test(name) || /^(?:社|紙|銀行|大学|病院)/u.test(end))
      found.add(index, name, "organisation", 2);
    else if (DOTTED_PLACE.test(name) || /^[州市島川湖山区県]/u.test(end)) found.add(index, name, "place", 2);
    else found.add(index, name, "person", 1.5);
  }
  for (const { 0: name, index } of text.matchAll(prefecture))
    found.add(index, name, "place", 3, { reason: "word", word: name.slice(-1), kind: "province" });
  for (const { 0: name, index, 2: word = "" } of text.matchAll(municipality)) {
    // «東京|都新宿区», after a city that a dataset knows.
    const cut = index === 0 && /^[都府県]/u.test(name) ? 1 : 0;
    if (!NO_MUNICIPALITY.test(name))
      found.add(index + cut, name.slice(cut), "place", 2.5, { reason: "word", word });
  }
  for (const { 0: name, 1: own = "", 2: word = "", index } of text.matchAll(body)) {
    const cut = /^[現元旧]/u.test(own) ? 1 : 0;
    if (!NO_BODY.test(own) && own.length + word.length - cut > 2)
      found.add(index + cut, name.slice(cut), "organisation", 2.5, { reason: "word", word });
  }
  return found.all;
};

/** Where in a run before a title the person's name begins, and the name: «自民党|岸田文雄|前» . */
function personIn(run: string): [start: number, name: string] {
  const bare = run.replace(BEFORE_TITLE, "");
  const start = bodyEnd().exec(bare)?.[0].length ?? 0;
  const name = bare.slice(start);
  return name.length < 2 || name.length > 5 ? [0, ""] : [start, name];
}

function isPerson(name: string, title: string, isAfterBody: boolean): boolean {
  if (NO_PERSON.test(name) || NO_NAMES.has(name) || NO_ENDINGS.some((word) => name.endsWith(word)))
    return false;
  if (SURNAMES.has(name) || SURNAMES.has(name.slice(0, 2)) || SURNAMES.has(name.slice(0, 3))) return true;
  return HONORIFIC.has(title) || (name.length === 4 && !isAfterBody);
}
