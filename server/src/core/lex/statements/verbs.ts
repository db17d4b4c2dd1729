/**
 * Verbs and adverbs that may stand before the first item of a list (打造A、B、C): a piece that begins with one begins a list of
 * its own. Words that are as often a name's beginning as a verb do harm here only by making a reader less sure.
 */

const VERBS =
  '推进 推动 推广 实施 完善 建设 建成 建立 构建 打造 做强 做大 做优 做好 做实 引进 引育 招引 ' +
  '招录 新建 改建 扩建 改造 完成 开展 加快 加强 加大 深化 优化 提升 提高 健全 落实 聚焦 围绕 ' +
  '抓好 抓实 抓牢 支持 培育 发展 壮大 举办 承办 落地 新增 入选 获评 获批 荣获 启动 开工 开通 ' +
  '投用 编制 出台 制定 用好 办好 办成 筑牢 守牢 强化 统筹 规划 谋划 布局 依托 发挥 坚持 突出 ' +
  '紧扣 紧盯 关注 利用 采取 通过 整治 整合 治理 修复 保护 保障 巩固 拓展 扩大 增强 激发 盘活 ' +
  '集聚 汇聚 形成 创建 创新 争取 争创 力争 确保 实现 释放 解决 破解 化解 排查 攻克 组建 成立 ' +
  '设立 搭建 签约 储备 包装 推出 打通 畅通 贯通 连接 涵盖 包括 覆盖 涉及 针对 面向 对接 融入 ' +
  '培养 选派 配备 配置 购置 修缮 维修 更新 拆除 关停 淘汰 降低 减少 压减 严查 查处 查办 侦破 ' +
  '打击 防范 防治 应对 抵御 侦办 办理 受理 调解 查获 捣毁 评选 表彰 命名 授予 确定 列入 纳入 ' +
  '对口 帮扶 认定 组织 指导 协助 协调 督促 推荐 引导 鼓励 吸引 带动 促进 助力 惠及 投入 投资 ' +
  '安排 下达 发放 筹集 募集 发行 完工 竣工 复工 续建 迁建 修建 兴建 架设 铺设 安装 栽植 攻关 ' +
  '转化 推介 展示 弘扬 传承 挖掘 恢复 改善 疏通 清理 清淤 疏浚 加固 扩容 增设 调整 遴选 承接 ' +
  '延伸 开发 开放 开设 设置 获得 取得 夺得 斩获 会同 联合 携手 走访 慰问 赴 到 在 把 将 对 ' +
  '由 从 向 以 按 为 让 使 与 和 及 进行 推行 践行 执行 贯彻 倡导 探索 首创 创设 开创 ' +
  '采用 实行 施行 运用 用足 用活 织密 织牢 扎牢 压实 夯实 擦亮 唱响 打响 叫响 延长 补齐 拉长 ' +
  '锻造 锻长 厚植 涵养 培植 培优 做精 做细 做活 做美 做靓 建强 建优 建好 建美 管好 管住 守住 ' +
  '保住 稳住 兜住 兜牢 绘就 打赢 打好 打胜 答好 念好 走好 下好 写好 讲好 唱好 推深 抓细 抓住 ' +
  '抓紧 抢抓 把握 锚定 瞄准 对标 立足 着眼 依靠 凝聚 汇集 串联 联动 统揽 选树 培树 评定 授牌 ';

const ADVERBS =
  '深入 全面 大力 持续 扎实 积极 着力 协同 有序 稳步 全力 高质量 高标准 高水平 不断 进一步 ' +
  '重点 切实 精准 有效 继续 深度 合力 一体 加速 同步 系统 科学 精心 成功 努力 奋力 坚决 分类 ' +
  '统一 集中 全年 今年 已经 我们 要 ';

const oneOf = (words: string): string => words.trim().split(' ').join('|');

/** A verb and what it governs; the verb alone (治理, 保护) is an item. */
export const STARTS_WITH_VERB = new RegExp(`^(?:${oneOf(VERBS)}).{2}`, 'u');

/** A verb that takes what follows for its object, so that what stands before it is another thing: 改革案例入选. */
export const TAKES_OBJECT =
  /(?:入选|获评|晋级|晋升|新晋|通过|升级|荣获|获批|获得|取得|夺得|保持|突破|建成|成为|完成|达到|实现|位居|跻身|涉及|包括|创建|争创|新增|连续|构成|组成)$/u;

/** A verb of two characters at the end of what stands before a name: 全市推进石桥. */
export const LEADS = new RegExp(`(?:${oneOf(VERBS.replace(/ .(?= )/g, ''))}|实现|支持)$`, 'u');

/** Verbs of two characters wherever they stand, overlapping ones too. */
const VERB_IN = new RegExp(`(?=(?:${oneOf(VERBS.replace(/ .(?= )/g, ''))}))`, 'gu');
const VERB_LENGTH = 2;
/** Behind these, what a thing is made into or has for its object: 整合为产业、科创. */
const MADE_INTO = /(?<=[合分成作设列变改转])为/gu;
/** No words before a list are read further back. */
const FURTHEST = 40;

/** How many characters up to the last verb that leaves a name of two characters behind it; 0 where none does. */
export function behindVerb(words: string): number {
  const skipped = Math.max(0, words.length - FURTHEST);
  const tail = words.slice(skipped);
  let end = 0;
  for (const { index } of tail.matchAll(VERB_IN)) end = Math.max(end, fitting(tail, index + VERB_LENGTH));
  for (const { index } of tail.matchAll(MADE_INTO)) end = Math.max(end, fitting(tail, index + 1));
  return end === 0 ? 0 : skipped + end;
}

const fitting = (words: string, end: number): number => (words.length - end >= VERB_LENGTH ? end : 0);

/** Nothing but verbs and adverbs: 深入开展, 全面推进. */
export const VERBS_ALONE = new RegExp(`^(?:${oneOf(ADVERBS)}|${oneOf(VERBS)})+(?:了|好|强|优)?$`, 'u');
