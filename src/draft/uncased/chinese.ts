import { anyOf, FoundNames, madeOnce, type NameFinder } from "./found-name.ts";

/*
 * Chinese writes foreign names in some 400 characters that are used for little else, with a dot between their parts, and says
 * before a name what its bearer is: «总统唐纳德·特朗普», «外交部发言人毛宁表示».
 */

/** Characters of transliterations, simplified and traditional, without those that are also common words. */
const SOUNDS =
  "阿埃艾愛爱安昂奥奧澳巴白拜班邦保鲍鮑贝貝本比彼别滨濱宾賓波伯博勃布查察彻徹楚茨达達戴丹道德登邓鄧迪蒂丁杜顿頓多厄恩尔爾法凡范菲费費芬丰豐冯馮佛夫弗福盖蓋甘冈岡戈哥格葛根贡貢古瓜圭哈海汉漢豪赫黑亨洪胡华華怀懷惠霍基吉加贾賈杰傑金津卡" +
  "凯凱坎康考柯科克肯孔库庫夸奎昆拉莱萊赖賴兰蘭朗劳勞勒雷里裡利莉丽麗列林琳龙龍隆卢盧鲁魯露伦倫罗羅洛吕呂马馬玛瑪迈邁麦麥曼芒毛梅门門蒙孟米密敏缪摩莫默姆穆纳納乃嫩尼妮涅宁寧纽紐努诺諾欧歐帕派潘庞龐佩彭皮匹平珀普奇齐齊契恰乔喬切钦欽琴" +
  "丘让讓仁荣榮茹儒瑞若萨薩塞赛賽桑瑟森沙莎山珊绍紹舍圣聖施史舒朔斯丝絲思司松苏蘇孙孫索塔泰坦汤湯唐陶特腾騰提廷图圖土托瓦万萬汪旺威韦韋维維魏温溫翁沃乌烏伍西希锡錫夏肖蕭谢謝辛欣休逊遜雅亚亞延扬揚耶叶葉伊茵英尤约約宰赞贊泽澤扎詹哲珍朱祖佐卓兹茲宗薇歇娜娅婭茜黛姬蕾蓓緹缇仑侖朵汀廉琼瓊翰迦伽喀堪坡楠滕藤堡睦柳缽钵";
const SOUND = `[${SOUNDS}]`;
/** Words that begin with such a character and go on after a name. */
const GOES_ON =
  /(?:多次|多名|多年|多位|多人|本周|本月|本人|本次|本届|马上|馬上|亚洲|加入|加强|达成|特别|特意|特使|比较|海外|平均|安全|提出|提议|提名|希望|西方|金融|普遍|利用|考虑|考慮|保持|保证|施压|派出|派遣|道歉|列举|思考|切实|舍弃|让步|基本|法院|森林|公司|集团|集團)/u;

const TITLES =
  "总统 總統 总理 總理 首相 外长 外長 防长 财长 国防部长 外交部长 财政部长 部长 部長 国务卿 國務卿 国家主席 國家主席 主席 议长 議長 发言人 發言人 大使 市长 市長 州长 州長 省长 总书记 书记 " +
  "教授 院士 博士 导演 導演 演员 演員 主教练 教练 教練 球员 球員 歌手 作家 董事长 董事長 总经理 总裁 總裁 院长 院長 所长 主任 局长 局長 厅长 秘书长 秘書長 国王 國王 女王 总监 律师 律師 医生 先生 女士 议员 議員 部长 法官 将军 將軍 上将 中将 少将 首席执行官";
const SURNAMES =
  "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董袁潘蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鐘谭譚陆陸汪范金石廖贾賈夏韦韋方白邹鄒孟熊秦邱江尹薛闫阎段雷侯龙龍史陶黎顾顧毛郝龚龔邵钱錢严嚴覃武戴莫孔汤湯习習洪柯赖賴";
/** What comes after a person's name in running text. */
const AFTER =
  "(?=$|[\\s，。、；：！？“”‘’（）《》「」,.;:()]|表示|说|說|指出|称|稱|强调|強調|认为|認為|介绍|介紹|透露|宣布|在|与|與|和|对|對|向|将|將|同|出席|会见|會見|主持|致|今天|今日|当天|當天|日前|\\d|于|於|告诉|告訴|坦言|解释|回应|回應|一行|等|的|是|就|为|為|从|從|也|已|则|還|还|作|近日)";

const NO_PLACE =
  /^(?:全|各|本|该|該|同|两|兩|一些|多个|其他|这个|這個|有关|相关|地级|县级|直辖|城|股|超|夜|楼|樓|门|門|上|入|开|開|当|當|我|你|他|外|此)|[的个個和与與及是为為有]/u;
const NO_BODY =
  /^(?:很|许|許|如|经|經|以|但|於|于|次|曾|努力|第二|今|市|全|各|本|该|該|同|两|兩|一|多|其|这|這|有|相关|所|某|地方|中央|人民|国有|國有|上市|子|母|分|总|總|大型|综合|附属|我|你|他|他们|由|被|对|據|据|当|從|从|在)|[的个個和与與及是为為有了在将將]/u;

/** Of what stands beside names; all in one, since a text needs most of them. */
const patterns = madeOnce(() => {
  return {
    dotted: new RegExp(`${SOUND}{1,6}(?:[·‧・•]${SOUND}{1,8}){1,4}`, "gu"),
    titledForeign: new RegExp(`(?:${anyOf(TITLES)})(${SOUND}{2,6})(?![·‧・•])`, "gu"),
    titledOwn: new RegExp(`(?:${anyOf(TITLES)})([${SURNAMES}]\\p{Script=Han}{1,2}?)${AFTER}`, "gu"),
    ownTitled: new RegExp(
      `(?<![\\p{Script=Han}])([${SURNAMES}]\\p{Script=Han}{1,2})(?=(?:国家)?(${anyOf(TITLES)}))`,
      "gu",
    ),
    place:
      /(?<=^|[，。、：；（“在于於赴抵从從到]|[省市县縣区區州])(?![在于於赴抵从從到])(\p{Script=Han}{2,3}?)(省|市|县|縣|自治区|自治州|镇|鎮)(?![级級场場民内內委政长長直辖轄])/gu,
    body: /(?<=^|[，。、：；（“])(\p{Script=Han}{2,4}?)(大学|大學|集团|集團|银行|銀行|法院|医院|醫院|研究院|研究所|协会|協會|基金会|基金會)(?!生|家|业|業|员|員|长|長)/gu,
  };
});

export const chineseNames: NameFinder = (text) => {
  const { dotted, titledForeign, titledOwn, ownTitled, place, body } = patterns();
  const found = new FoundNames();
  for (const { 0: run, index } of text.matchAll(dotted)) {
    const name = untilNextWord(run, text.slice(index + run.length, index + run.length + 1));
    // «第一·第二»: a part of one character stands only before others.
    if (!/[·‧・•].{2,}$/u.test(name)) continue;
    const end = text.slice(index + name.length);
    const type = /^(?:公司|集团|集團|银行|大学|大學|俱乐部)/u.test(end) ? "organisation" : "person";
    found.add(index, name, type, 2.5);
  }
  for (const { 0: all, 1: run = "", index } of text.matchAll(titledForeign)) {
    const end = index + all.length;
    const name = untilNextWord(run, text.slice(end, end + 1));
    if (name.length > 1 && !isTruncatedOwn(name, text.slice(index + all.length - run.length + name.length)))
      found.add(index + all.length - run.length, name, "person", 2.5, {
        reason: "title",
        word: all.slice(0, -run.length),
      });
  }
  for (const { 0: all, 1: name = "", index } of text.matchAll(titledOwn))
    found.add(index + all.length - name.length, name, "person", 3, {
      reason: "title",
      word: all.slice(0, -name.length),
    });
  for (const { 0: name, 2: word = "", index } of text.matchAll(ownTitled))
    found.add(index, name, "person", 2, { reason: "title", word });
  for (const { 0: name, 2: word = "", index } of text.matchAll(place))
    if (!NO_PLACE.test(name)) found.add(index, name, "place", 2.5, { reason: "word", word });
  for (const { 0: name, 1: own = "", 2: word = "", index } of text.matchAll(body))
    if (!NO_BODY.test(own)) found.add(index, name, "organisation", 2.5, { reason: "word", word });
  return found.all;
};

/** A run of sounds without the word that goes on after it: «布林肯|多次». */
function untilNextWord(run: string, after: string): string {
  const at = (run + after).slice(1).search(GOES_ON);
  return at < 0 ? run : run.slice(0, at + 1);
}

/** «马英|九»: a Chinese name whose first characters are of transliterations too. */
const isTruncatedOwn = (name: string, rest: string): boolean =>
  name.length === 2 &&
  SURNAMES.includes(name.charAt(0)) &&
  new RegExp(`^\\p{Script=Han}${AFTER}`, "u").test(rest);
