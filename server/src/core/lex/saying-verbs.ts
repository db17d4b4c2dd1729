/**
 * Verbs of doing that stand before the thing a figure counts: 新建绿道12公里, 培育高新技术企业20家. They say neither what the
 * thing is nor what it covers. Words only.
 */
import { makeTrie, type Trie } from './trie';

/** `new`: what is counted came to be; `make`: it was produced or sold; `pay`: money was given; `do`: anything else. */
export type Act = 'new' | 'make' | 'pay' | 'do';

const ACTS: Readonly<Record<Act, string>> = {
  new:
    '新增 新建 新建成 新建设 新认定 新培育 新引进 新登记 新设 新设立 新开 新开通 新开工 新投放 新投运 新改建 新改扩建 新创建 新获批 新签 新增加 ' +
    '净增 净增加 培育 培育壮大 培育认定 认定 引进 引进培育 引育 招引 创建 创成 建成 建成投用 建设 打造 增加 增设 开工建设 建立 组建 成立 设立 获批 获评 入选 ' +
    '扩建 改扩建 新建改扩建 新建改造 新建和改造 新建和改造提升 新建和改扩建 建设改造 培育新增 力争新增 设置 布局 开通 投放 投用 建造 配建',
  make: '生产 产 出栏 存栏 种植 播种 栽植 栽种 植树 饲养 养殖 收获 生产销售 销售 出口 进口 外销 开采',
  pay:
    '投入 安排 拨付 下达 落实 筹集 筹措 统筹 整合 争取 争取到 争取到位 发放 投放 兑现 减免 减轻 降低 节约 盘活 拨款 追加 支付 补助 奖补 ' +
    '争取上级 到位 使用 撬动 拉动 带动 发行 补贴 拟安排 安排使用 统筹安排 追回 挽回 清偿 化解 偿还 募集 退还 支出 划拨',
  do:
    '用好用活 用好 用足用好 改造 提升 改造提升 提质改造 实施 推进 启动 开工 竣工 完工 投产 续建 谋划 储备 包装 签约 落地 转化 办理 办结 办复 受理 答复 调解 查处 侦破 破获 打掉 立案 ' +
    '整治 治理 修复 绿化 恢复 补充 盘活 处置 收储 供应 出让 清理 拆除 腾退 关停 淘汰 压减 清退 更新 优化 调整 安装 加装 配备 配置 完善 巩固 扩大 发展 ' +
    '接待 吸纳 吸引 组织 举办 开展 承办 召开 授权 拥有 建有 拥有量 选派 选聘 招聘 招录 帮扶 救助 资助 惠及 服务 覆盖 培训 安置 转移 帮助 支持 促成 达成 制定 修订 ' +
    '出台 提请 提请审议 审议 废止 解决 消除 排查 检查 抽检 处理 创作 推出 输出 输送 外送 承接 承担 攻克 突破 取得 获得 荣获 夺得 派出 流转 托管 完成改造 开行 开辟 交付 分配 筹建 ' +
    '养护 硬化 疏浚 清淤 铺设 敷设 架设 贯通 建改 新改 提标 扩容 升级 创新 深化 强化 加强 持续 深入 大力 加快 全面 积极 扎实 稳步 有序 高标准 高质量 高效 全力 着力 ' +
    '统筹推进 组织实施 推动实施 推进实施 累计建成 累计完成 改建 维修 装配 整理 复垦 开发 新造 造 建 设 开 办 购置 收购 储存 收治 接诊 缴获 抓获 移送 督办 交办',
};

/** Read forwards. */
export const ACT_WORDS: Trie<Act> = makeTrie(
  Object.entries(ACTS).flatMap(([act, words]) => words.split(' ').map((word): [string, Act] => [word, act as Act])),
);

/** The verb that is part of a name itself: 新增规上工业企业. */
export const actIn = (name: string): Act | null => (ADDS.test(name) ? 'new' : null);
const ADDS = /^(?:新[增建设开认培引登]|净增|培育)/u;

/** The verb behind words that nobody knows: 年内新增. */
export const newIn = (words: string): Act | null => (NEWLY.test(words) ? 'new' : null);
const NEWLY = /新增|净增|新[认培引登入获]/u;
