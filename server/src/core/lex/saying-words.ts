/** The words between an indicator and its figure, and those before an indicator that say nothing of what it covers. */
import { makeTrie, type Trie } from './trie';

export type Glue =
  /** 达到, 为, 实现 */
  | 'level'
  /** 增加到, 降至: the figure is what was reached */
  | 'to'
  /** 增长, 下降, 增速 */
  | 'growth'
  /** 占, 占比 */
  | 'share'
  /** 高于, 快于: a difference to something else */
  | 'against'
  /** 从, 由: where something began */
  | 'base'
  /** 年均: another growth than that of one year */
  | 'average'
  /** 实际, 同口径: reckoned in a way that not every figure is */
  | 'basis'
  /** 净增, 新增: those that came to it */
  | 'new'
  /** 总数, 总量: all of them, not the new ones */
  | 'total'
  /** 合计, 共: what several figures before it come to */
  | 'sum'
  /** 分别: a row of values for several names */
  | 'each'
  /** 均, 累计, 同比 */
  | 'plain';

const turn = (word: string): string => [...word].reverse().join('');

const GLUE: Readonly<Record<Glue, string>> = {
  level:
    '达到 达到了 达 为 是 实现 实现了 完成 完成了 保持在 稳定在 控制在 维持在 保持 稳定 有 突破 超 超过 位居 居 已达 仍达 计 规模 规模达',
  new: '新增 净增 新增加 净增加 净增长',
  total: '总额 总量 总数 总量达 总数达 数 数达 总数量 总规模 累计达 保有量 保有量达 总保有量 存量 在库 在册',
  sum: '共 共有 共计 总计 合计 总共',
  average: '年均 平均每年 年平均 每年平均 递增 每年 平均',
  basis: '实际 名义 按可比价 按可比价计算 按可比价格计算 可比口径 同口径',
  to:
    '增加到 增加至 增长到 增长至 提高到 提高至 提升到 提升至 上升到 上升至 扩大到 扩大至 增至 升至 升到 下降到 下降至 降低到 降低至 ' +
    '降到 降至 减少到 减少至 压减到 压减至 缩小到 缩小至 缩减为 缩减到 压缩为 压缩到 减少为 增加为 下降为 上升为 降为 增为 回落到 回落至 发展到 调整到 调整为 优化为 扩大为 提高为 攀升至 跃升至 提至',
  growth:
    '增长 增加 增加了 增长了 上升 提高 提升 上涨 攀升 扩大 下降 下降了 减少 减少了 降低 回落 下滑 压减 缩减 缩小 收窄 增 升 降 减 ' +
    '增速 增速达 增速为 增幅 增幅达 增长率 增长速度 涨幅 降幅 增量 增速保持 翻了 翻 同比增 同比降 增长约 涨 增收 减收 多收 少收 多增 少增 压缩 压降 增长比例 同口径增长',
  share: '占 占比 占比达 占比为 比重 比重达 比重为 的比重 占全部 所占比重',
  against: '高于 低于 快于 慢于 好于 超出 多于 少于 高出 高',
  base: '从 由 自',
  each: '分别 双双 依次',
  plain:
    '同比 环比 比上年 较上年 比去年 较去年 比上年同期 较上年同期 上年同期 比年初 较年初 比上年末 较上年末 年底 年末 均 都 累计 预计 预期 力争 确保 争取 要 将 可 已 也 又 再 全年 全年预计 左右 了 的 仍 将达 同步 其中 ' +
    '每 约 近 总 全部 依然 继续 首次 成功 一举 历史性 达成 大幅 大幅度 快速 持续 稳步 小幅 逐年 进一步 连续 一律 统一 在 新开工 开工 竣工 完工 冲刺 迈上 逼近 ,',
};

/** Reversed, to be read from the figure backwards. */
export const GLUE_BEFORE: Trie<Glue> = makeTrie(
  Object.entries(GLUE).flatMap(([glue, words]) =>
    words.split(' ').map((word): [string, Glue] => [turn(word), glue as Glue]),
  ),
);

/** Before an indicator: they neither narrow nor widen it. Read forwards. */
export const LEAD_IN: Trie<true> = makeTrie(
  (
    '全年 预计 实现 完成 力争 确保 争取 其中 总的 全部 推动 促进 使 预期 目标 主要 保持 达到 累计 同时 特别是 以及 并 且 和 与 及 以 在 ' +
    '截至 截止 年底 年末 末 底 到 至 前 内 以来 期间 规划 时期 一年来 本地 地方 当地 是 为 的 了 有 要 将 据 统计 初步 核算 初步核算 按 经 ' +
    '各项 同期 : 我们 一是 二是 三是 四是 五是 努力 经济 社会 发展 指标 如下 ——'
  )
    .split(' ')
    .map((word): [string, true] => [word, true]),
);

/** What may stand between two figures of one subject: a mark, and on what prices or terms it is reckoned. */
export const SAME_SUBJECT =
  /^[,、(]?(?:按?(?:可比价格?|不变价格?|可比口径|现价|同口径)(?:计算)?[,、]|(?:扣除|剔除)[^,]{1,10}因素(?:后|影响)?,)? ?$/u;

/** Earlier in the sentence: it speaks of a part of the place, and so does the figure. */
export const PART_OF_PLACE =
  /片区|试验区|开发区|高新区|经开区|园区|综保区|保税区|新区|示范区|功能区|商圈|街区|口岸|港口|街道|乡镇|企业集团|集团公司|新城|科学城|个(?:省|市|县|区|自治区|州)|少数民族|地区(?!生产总值|GDP)|(?:^|[,、;:“])[\u4e00-\u9fff]{0,3}?(?<![全我本各下省城市县镇乡地社小园山林牧库老景校厂特郊])[县市区旗镇乡州](?![级本直属域内外场民政委府长容区县市场])/u;

/** They narrow a name without making another indicator of it. Read forwards. */
export const NEUTRAL: Trie<true> = makeTrie(
  '企业 各类 各项 各级 各部门 所有 一切 重点 主要 大宗 新型 我们 整个 总体 家庭 五年 三年 十年 两年'
    .split(' ')
    .map((word): [string, true] => [word, true]),
);

/** Between the words of scope and the indicator: 全市实现, 全区累计完成. */
export const SCOPE_TAILS: readonly string[] = ['的', ' ', '实现', '完成', '达到', '累计', '预计'];

/** The clause tells how many there are, whatever the list before it says to be new: 新增甲12家，乙达到86家. */
export const saysStock = (clause: string): boolean => STOCK.test(clause);
const STOCK =
  /达|增至|(?:增加|增长|发展|扩大|提高|上升)[到至]|突破|总[量数额]|保有|累计|年[末底]|期末|[共现已实拥]有|有效期|在[册库]|存[量续]/u;

/** A name that ends in a word for a part of something. */
export const tellsPart = (name: string): boolean => PART.test(name);
const PART = /(?:占比|比重|份额)$/u;
