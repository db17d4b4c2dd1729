// Generates server/data/word-pairs.json: which two characters commonly stand side by side inside a word. Repairs of damaged
// text are weighed with it. Source: the dictionary of jieba with its frequencies, dict.txt of npm's @node-rs/jieba 2.0.3 (MIT),
// no dependency of ours: `npm pack @node-rs/jieba`, unpack, `node scripts/data/word-pairs.mjs <dict.txt>`.
import { readFileSync } from 'node:fs';
import { write } from './write.mjs';

/** A pair rarer than this among the dictionary's 60 million words is left out. */
const RAREST = 430;

/** Words of reports that neither the dictionary nor our own data hold. */
const WORDS_OF_REPORTS =
  '银证保 投贷联动 政银企 专精特新 首贷户 普惠贷 续贷 征信 链主企业 链长制 揭榜挂帅 赛马 中试 首台套 首批次 首版次 智改数转 上云用数 ' +
  '千兆光网 算力 智算 低空经济 无人机 预制菜 直播电商 跨境电商 保税仓 海外仓 中欧班列 陆海新通道 口岸 外综服 首店 夜经济 ' +
  '特色专科 学科建设 医共体 医联体 医保基金 家庭医生 安宁疗护 托育 学前教育 普惠园 课后服务 集团化办学 民转公 ' +
  '养老服务 助餐点 适老化 时间银行 低保 特困 临时救助 零工市场 零就业 根治欠薪 保交楼 保交房 城中村 棚改 旧改 老旧小区 加装电梯 ' +
  '地下管网 口袋公园 海绵城市 一网统管 智慧停车 充电桩 换电站 城市更新 片区开发 两湾 三园 五经普 农业普查 四好农村路 高标准农田 ' +
  '撂荒地 稻虾 林下经济 宅基地 三变改革 强村公司 乡村振兴 河湖长 林长制 田长制 散乱污 双碳 光伏 储能 抽水蓄能 氢能 生物质 ' +
  '扫黑除恶 综治中心 矛盾纠纷 枫桥经验 除险清患 安全隐患 城镇燃气 森林防火 防汛抗旱 应急避难 全力以赴 克服困难 审批 初审 终审 通过';

const [path] = process.argv.slice(2);
if (!path) throw new Error('Which dict.txt?');

const counts = new Map();
const add = (text, weight) => {
  for (const run of text.match(/[\u4e00-\u9fa5]{2,}/g) ?? []) {
    for (let i = 0; i + 1 < run.length; i++)
      counts.set(run.slice(i, i + 2), (counts.get(run.slice(i, i + 2)) ?? 0) + weight);
  }
};
for (const row of readFileSync(path, 'utf8').split('\n')) {
  const [word = '', frequency = '0'] = row.split(' ');
  add(word, Number(frequency));
}
for (const name of names()) add(name, RAREST / 2);
add(WORDS_OF_REPORTS, RAREST);

/** One entry for each first character: it, then all that follow it. */
const byFirst = new Map();
for (const [pair, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (count >= RAREST) byFirst.set(pair[0], (byFirst.get(pair[0]) ?? '') + pair[1]);
}
write(
  'word-pairs.json',
  [...byFirst].map(([first, others]) => first + others),
);

/** What our own data call things; not how they explain them, where words meet by chance. */
function names() {
  const read = (file) => JSON.parse(readFileSync(new URL(`../../server/data/${file}.json`, import.meta.url), 'utf8'));
  return [
    ...read('terms').common.flatMap((entry) => [entry.term, ...entry.aliases, ...entry.expansion.split(/[、，；。]/)]),
    ...read('indicators').flatMap((entry) => [entry.name, ...entry.aliases]),
  ];
}
