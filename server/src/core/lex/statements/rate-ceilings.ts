/**
 * How high a rate can be by its name: a part of a whole never passes a hundred; what is measured against a plan, last year or
 * another quantity knows no such end. Knows names, not figures. Works on folded text that ends with the name.
 */
import { type Rational, rational } from '../../arithmetic/rational';
import type { RateStatement } from '../statement';

export interface Ceiling {
  readonly bound: RateStatement['bound'];
  /** In percent, or in days for a year. */
  readonly most: Rational;
}

const WHOLE: Ceiling = { bound: 'whole', most: rational(100) };
/** Whoever counts the part and whoever counts the whole are not the same: somewhat more than all is known to occur. */
const COUNTED: Ceiling = { bound: 'counted', most: rational(200) };
const PRESUMED: Ceiling = { bound: 'presumed', most: rational(100) };
const ANY: Ceiling = { bound: 'any', most: rational(100) };
const FALL: Ceiling = { bound: 'fall', most: rational(100) };
const YEAR: Ceiling = { bound: 'year', most: rational(366) };

/** Measured against a plan, an earlier time or another quantity: no ceiling. */
const OPEN =
  /(?:出栏|赔付|供给|个贷|蓄水|承载|备付|增长|增值|增产|增收|提升|提高|上涨|回升|恢复|增加|完成|达成|执行|超额|贡献|负债|债务|偿债|负担|杠杆|周转|产销|产出|换手|充足|回报|收益|利润|利税|毛利|净利|溢价|加成|自给|依存|拨备覆盖|流动性覆盖|(?:收益|本息|利息|偿债|债务|现金流|偿付|资金)(?:的)?(?:保障)?覆盖|保值|折算|兑换|抵押|质押|证券化|货币化|容积|毛入学|毛入园|宽带[^、]{0,6}普及|电话[^、]{0,6}普及|手机[^、]{0,6}普及|用户普及|汽车普及|互联网普及|电视[^、]{0,6}普及|净现金|劳动生产)率|(?:年度|投资)[^、]{0,3}率|(?:增长|增加|提高|提升|上涨)比例|增速|增幅|涨幅|降幅|产出比|存贷比|性别比|抚养比|收入比|利率|汇率|费率|税率|指数|弹性|率比|转换率|汇率|动态率/u;

/** Counted against registers or capacities that may be too small, or against what was planned for now. */
const OVERCOUNTED =
  /(?:参保|参合|投保|缴费|续保|巩固|升学|入学|入园|毛入|开工|竣工|投产|达产|投运|纳统|纳规|入库|到位|支付|拨付|兑付|签约|供地|出让|征收|征缴|收缴|清缴|缴纳|接种|报到|破案|使用|负荷|上座|满载|产能利用|产能|床位利用|设备利用|车位利用|泊位利用|停车场利用|场馆利用|场地利用|满足|交付|履约|去化|保障|注册|登记|申报|落实|兑现|建成|建档|配建|配套|安置|归集|采集|结案|化解|清欠|实现|推广|解决|实施)率|(?:参保|医保|保险|养老金)[^、]{0,6}覆盖|进度$/u;

/** How much of what is to be put right has been; more than was planned for a year may be done, but hardly twice as much. */
const DONE_OF_ALL = /(?:治理|整治|整改|改造|修复|登记|确权|销号)完成率$/u;

/** What a rate of a whole is called: how much of it is covered, treated, satisfied, lost. */
const RATE_OF_WHOLE =
  /(?:覆盖|失业|优良|优秀|利用|达标|满意|城镇化|城市化|处理|普及|办结|办复|治理|收集|应诉|网办|可办|通办|即办|好办|代办|首办|开办|处置|普惠|供水|贷款|欠款|管控|就诊|就业|创业|结算|可靠|合格|认证|转化|备案|审核|审查|开通|绿地|绿化|录取|上线|上榜|上架|上云|成活|保存|保有|保持|完好|通达|通车|硬化|知晓|支持|调解|调处|回收|回用|替代|渗透|发生|空置|检出|阳性|治愈|救治|好评|公开|[^券币]化|流转|确权|颁证|复垦|闲置|入住|入驻|出租|准点|正点|联网|接入|保洁|清运|清扫|净化|无害|还田|抽检|抽查|检测|筛查|整改|纠正|销号|脱贫|控制|死亡|出生|淘汰|删减|精简|压缩|缩短|压减|响应|办理|答复|受理|采纳|见面|参与|留用|留存|留[\u4e00-\u9fff]|返乡|入户|安装|配备|退出|消除|满足|中转|分出|运行|了事|免提交|提交|分配|文盲|分娩|机收|机播|机耕|加工|归档|开标|阅读|应用|公示|备付|知晓|通过|保护|全覆盖)率$/u;
/** Shares of what was measured: 优良天数比率, 费用与产出的比率. */
const RATIO_OF_WHOLE = /(?:天数|水体|水质|类水|断面|面积|达标|优良|费用)[^、]{0,12}比率$/u;
const SHARE_OF_WHOLE =
  /(?:占比|比重|份额|(?:占[^、]{1,24}|天数|水质|水体|断面|面积|人口|人数|Ⅲ|类水?|出行|换乘|报销|优良|达标|公里|道路|床位|农户|企业)[^、]{0,6}比例|覆盖面|满意度|安全感|满意率|配比|税性比|税收比|税比|含[^、]{1,4}量)$/u;
/** Two quantities of which neither is a part of the other. */
const BETWEEN_TWO =
  /存贷|车位|净稳定资金|性别|师生|生师|医护|床护|[与同和][^、]{1,14}(?:之间)?的?比例$|资本充足|杠杆|相当于|供求|供需|投入产出/u;
/** Other proportions may be fixed at any height: 配套比例, 浮动比例. */
const PROPORTION = /比例$/u;
/** Things that are counted one by one, of which so many percent have come to something. */
const COUNTED_THINGS =
  /(?:强村|薄弱村|空壳村|村居|主干|党员|干部|群众|居民|农户|学生|教师|问题|乡镇|社区|行政村|学校)$/u;

/** A share said with the verb: 占全市总量的, 占GDP比重达. */
const SHARE_VERB =
  /(?<![侵抢独霸挤])占(?![补用道]|地(?![方区]))(?:到|了|据|去|全部)?([^占]{0,30}?)的?(?:比重|比例|份额)?$/u;
/** Wholes that are none: plans, other times, and quantities of which the subject need not be a part. */
const NO_WHOLE =
  /计划|任务|目标|定额|预算数|(?<!公共|基金|经营|财政|收支)预算$|预算的?任务|上年|去年|同期|平均|负荷|容量|限额|存款|(?<!固定)资产|债务|财力/u;
const PLANNED = /计划|任务|目标|预算数|年初预算/u;
const OUTPUT = /GDP|生产总值|国民收入/u;
/** What is surely a part of the output of a place. */
const PART_OF_OUTPUT = /增加值|研发|研究|经费|产业|经济|服务业|工业|农业|制造业|文化|旅游|物流|预算收入|财政收入|税收/u;

const FALLS = /(?:下降|减少|降低|压减|下滑|缩减|萎缩|回落)(?:了|约|到)?$/u;
/** What can become negative falls by more than all of it. */
const CAN_BE_NEGATIVE = /利润|盈利|收益|净|顺差|逆差|亏|损|增量|增幅|增速|新增|结余|盈余|少增|同比少/u;

const GOOD_DAYS = /(?:优良|达标|良好|优质|好)天(?:数|气)?(?:比上年|较上年)?$/u;

const LONGEST = 40;
const QUOTES = /[“”"]/gu;

/**
 * The ceiling of what the words before a percentage name, once verbs and hedges are taken off; null where there is none. `context` gives
 * what stands before them, should a share have no subject of its own.
 */
export function ceilingOf(words: string, context: () => string): Ceiling | null {
  const name = words.slice(-LONGEST).replace(QUOTES, '');
  const verb = SHARE_VERB.exec(name);
  if (verb && !SHARE_OF_WHOLE.test(name.replace(/的?(?:比重|比例|份额)$/u, ''))) {
    return shareOf(name.slice(0, verb.index), verb[1] ?? '', context);
  }
  const last = name.slice(-14);
  if (DONE_OF_ALL.test(last)) return COUNTED;
  if (OPEN.test(last)) return null;
  if (SHARE_OF_WHOLE.test(name)) return BETWEEN_TWO.test(name) || PLANNED.test(last) ? null : WHOLE;
  if (RATIO_OF_WHOLE.test(name)) return WHOLE;
  if (OVERCOUNTED.test(last)) return COUNTED;
  if (COUNTED_THINGS.test(name)) return PRESUMED;
  if (PROPORTION.test(name)) return BETWEEN_TWO.test(name) || PLANNED.test(last) ? null : PRESUMED;
  if (!name.endsWith('率') || name.endsWith('比率') || name.endsWith('效率')) return null;
  return RATE_OF_WHOLE.test(name) ? WHOLE : PRESUMED;
}

/** What may be more than all of something: growth, plans, other times and quantities, prices, rules that set a percentage. */
const EXPLAINED =
  /的$|占|平均|增|涨|升|提高|扩大|加快|超|翻|倍|同比|环比|[比较]|[年期月度]的?$|相当|完成|计划|任务|预算|目标|定额|指标|进度|按|以(?![上下内])|给予|奖|补|加计|扣除|标准|税|费|存贷|工资|价|保证金|赔偿|罚|回报|收益|利润|负债|债务|杠杆|产销|产能|贡献|弹性|充足|毛|指数|执行|达成|产出|周转|能耗|强度|浓度|幅|快于|高于|低于|左右$/u;
const EXPLAINED_BEHIND = /^(?:以上|左右)?的?(?:增|涨|速度|任务|计划|目标|标准|比例|奖|补|利率|税|优惠|折|回报|收益)/u;

/** The ceiling of a percentage for which the words around it give no reason to pass a hundred; null where they may. */
export const ceilingOfAny = (name: string, behind: string): Ceiling | null =>
  EXPLAINED.test(name) || OPEN.test(name) || EXPLAINED_BEHIND.test(behind) ? null : ANY;

function shareOf(subject: string, whole: string, context: () => string): Ceiling | null {
  if (NO_WHOLE.test(whole) || BETWEEN_TWO.test(subject + whole)) return null;
  if (!OUTPUT.test(whole)) return WHOLE;
  return PART_OF_OUTPUT.test(subject === '' ? context() : subject) ? WHOLE : null;
}

/** The ceiling of a decrease in percent. */
export const ceilingOfFall = (words: string): Ceiling | null =>
  FALLS.test(words) && !words.endsWith('到') && !CAN_BE_NEGATIVE.test(words) ? FALL : null;

/** Days of several years; what adds up is of one year only where that is named. */
const SEVERAL_YEARS =
  /[两二三四五六七八九十多]年|(?<!\d)\d{1,2}年(?=[累内间来共])|以来|时期|期间|^(?!.*(?:全年|[今去当]年|\d{4}年)).*(?:累计|合计|共计)/u;

/** The ceiling of days that are counted in a year. */
export const ceilingOfDays = (words: string): Ceiling | null =>
  GOOD_DAYS.test(words) && !SEVERAL_YEARS.test(words) ? YEAR : null;
