/**
 * Names of provinces and prefectures, for reports whose title is lost: the place that speaks of itself most is the place it
 * reports on. Counties are too many for a list and are known by their ending alone. Works on folded text.
 */
import { longestAt, makeTrie } from './trie';

/** Province by province: the province with its ending, then its prefectures; 市 is left out, other endings stand. */
const NAMES = `北京市 天津市 上海市 重庆市
河北省 石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水
山西省 太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁
内蒙古自治区 呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 兴安盟 锡林郭勒盟 阿拉善盟
辽宁省 沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦岛
吉林省 长春 吉林 四平 辽源 通化 白山 松原 白城 延边州
黑龙江省 哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化 大兴安岭地区
江苏省 南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁
浙江省 杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水
安徽省 合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城
福建省 福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德
江西省 南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶
山东省 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽
河南省 郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 济源
湖北省 武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施州 仙桃 潜江 天门
湖南省 长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西州
广东省 广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮
广西壮族自治区 南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左
海南省 海口 三亚 三沙 儋州
四川省 成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 阿坝州 甘孜州 凉山州
贵州省 贵阳 六盘水 遵义 安顺 毕节 铜仁 黔西南州 黔东南州 黔南州
云南省 昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 楚雄州 红河州 文山州 西双版纳州 大理州 德宏州 怒江州 迪庆州
西藏自治区 拉萨 日喀则 昌都 林芝 山南 那曲 阿里地区
陕西省 西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛
甘肃省 兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 临夏州 甘南州
青海省 西宁 海东 海北州 黄南州 海南州 果洛州 玉树州 海西州
宁夏回族自治区 银川 石嘴山 吴忠 固原 中卫
新疆维吾尔自治区 乌鲁木齐 克拉玛依 吐鲁番 哈密 昌吉州 博尔塔拉州 巴音郭楞州 阿克苏地区 克孜勒苏州 喀什地区 和田地区 伊犁州 塔城地区 阿勒泰地区
台湾省 香港特别行政区 澳门特别行政区`;

const ENDING = /(?:壮族|回族|维吾尔)?(自治区|特别行政区|地区|省|市|州|盟)$/u;

/** What a place is called without its ending, and by that ending in full. */
type Named = ReadonlyMap<string, string>;

const PLACES = NAMES.split(/\s+/u).map((name): readonly [stem: string, ending: string, full: string] => {
  const ending = ENDING.exec(name);
  const prefecture = ending?.[1] === '州' && /^(?:[^州]{2})$|^.州$/u.test(name) ? null : ending;
  return prefecture ? [name.slice(0, prefecture.index), prefecture[1] ?? '', name] : [name, '市', `${name}市`];
});

const STEMS = makeTrie(
  [...new Set(PLACES.map(([stem]) => stem))].map((stem): [string, Named] => [
    stem,
    new Map(PLACES.filter((place) => place[0] === stem).map(([, ending, full]) => [ending, full])),
  ]),
);

const OF_GOVERNMENT = /(?:代表|^|年)(特别行政区|自治区|自治州|自治县|新区|省|市|州|盟|县|旗|区|镇|乡)(?:人民)?政府/u;
const SMALL = /[\u4e00-\u9fff]{2,3}(?=([县区旗镇])(?!域|划|间|长|委|直|级|块|位))/gu;
const NO_NAME = /[我全各本该市省州区县镇乡的和与个等在为新老城园社小开地辖片库校级]|自治|示范|保税|功能|林|景|灾|港/u;
/** The shortest name of a county. */
const STEM = 2;

/** The ending of the place whose government a line speaks for: 我代表区人民政府, 2025年区政府工作报告. */
export const endingOf = (line: string): string | null => OF_GOVERNMENT.exec(line)?.[1] ?? null;

/** How clearly a place must stand out: named so many times, and so many times as often as the next. */
export interface Clearly {
  readonly times: number;
  readonly ahead: number;
}
/** Its opening says which kind of place it is. */
export const TWICE: Clearly = { times: 2, ahead: 1 };
/** Nothing but its own words say so: a city within another names that one too. */
export const BY_FAR: Clearly = { times: 10, ahead: 3 };

/** The place with such an ending that a text names most often; null where none stands out. */
export function placeNamedMost(text: string, ending: string, { times, ahead }: Clearly = TWICE): string | null {
  const counts = new Map<string, number>();
  if (/[县区旗镇]/u.test(ending) && ending !== '自治区') {
    for (const [before, end] of text.matchAll(SMALL)) {
      if (end !== ending) continue;
      for (let from = 0; before.length - from >= STEM; from++) {
        const name = before.slice(from);
        if (!NO_NAME.test(name) || text.includes(`${name}${end}人民政府`)) raise(counts, `${name}${end}`);
      }
    }
  } else {
    const wanted = ending === '自治州' ? '州' : ending;
    for (let at = 0; at < text.length; at++) {
      const found = longestAt(STEMS, text, at);
      const full = found?.value.get(wanted);
      if (full) raise(counts, full);
      if (found) at += found.word.length - 1;
    }
  }
  const [first, ...others] = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length);
  if (!first || first[1] < times) return null;
  /* 松陵县 is counted as 云松陵县 too where it stands so. */
  const next = others.find(([name]) => !first[0].endsWith(name) && !name.endsWith(first[0]));
  return next && first[1] < ahead * next[1] ? null : first[0];
}

const raise = (counts: Map<string, number>, name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1);
};
