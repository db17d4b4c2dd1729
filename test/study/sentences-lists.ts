/** Our own sentences about lists: values paired with names, members gathered by a number, announcements. The places do not exist. */
import type { Chance } from './random';
import { between, decimal, pick, some } from './sentence';
import type { Wording } from './sentences-amounts';

const PLACES = ['青禾镇', '云汀镇', '石桥乡', '白鹭湖街道', '北岭乡', '松口镇', '竹溪街道', '望江坪镇'] as const;
const PROJECTS = [
  '东环路改造',
  '青禾水厂扩建',
  '云汀污水管网',
  '北岭光伏电站',
  '松口冷链基地',
  '竹溪社区食堂',
  '白鹭湖湿地修复',
] as const;
const TRADES = ['装备制造', '绿色食品', '新型材料', '文化旅游', '现代物流', '生物医药', '电子信息'] as const;
const RATED = [
  '社会消费品零售额',
  '外贸出口额',
  '服务业营业收入',
  '工业用电量',
  '技改投资',
  '民间投资',
  '银行贷款余额',
] as const;
const HAN = '零一二三四五六七八九十';

const items = (names: readonly string[], mark = '、'): string => names.map((name) => `{item:${name}}`).join(mark);
const grows = (chance: Chance): string => `${decimal(between(chance, 21, 189), 1)}%`;

/** 甲、乙和丙: the last one joined by a word. */
function joinedBy(names: readonly string[], word: string, role: string): string {
  const marked = names.map((name) => `{${role}:${name}}`);
  return `${marked.slice(0, -1).join('、')}${word}${marked.at(-1) ?? ''}`;
}

const RESPECTIVE: readonly Wording[] = [
  {
    kind: 'respective',
    draw(chance) {
      const names = some(chance, RATED, between(chance, 3, 5));
      return `全年${joinedBy(names, '、', 'name')}分别增长${joinedBy(
        names.map(() => grows(chance)),
        '、',
        'value',
      )}。`;
    },
  },
  {
    kind: 'respective',
    draw(chance) {
      const names = some(chance, RATED, between(chance, 2, 4));
      return `${joinedBy(names, '和', 'name')}分别增长${joinedBy(
        names.map(() => grows(chance)),
        '和',
        'value',
      )}。`;
    },
  },
  {
    kind: 'respective',
    draw(chance) {
      const names = some(chance, PLACES, between(chance, 3, 4));
      return `${joinedBy(names, '、', 'name')}分别新建文化广场${joinedBy(
        names.map(() => `${between(chance, 2, 9)}处`),
        '、',
        'value',
      )}。`;
    },
  },
  {
    kind: 'respective',
    draw(chance) {
      const pair = some(chance, RATED, 2);
      return `${joinedBy(pair, '、', 'name')}分别达到${joinedBy(
        pair.map(() => `${decimal(between(chance, 112, 987), 1)}亿元`),
        '、',
        'value',
      )}，再创新高。`;
    },
  },
];

const COLLECTIVE: readonly Wording[] = [
  {
    kind: 'collective',
    draw(chance) {
      const names = some(chance, TRADES, between(chance, 3, 6));
      return `加快发展${items(names)}{count:${HAN[names.length]}大}产业。`;
    },
  },
  {
    kind: 'collective',
    draw(chance) {
      const names = some(chance, TRADES, between(chance, 3, 5));
      return `着力培育“${items(names)}”{count:${HAN[names.length]}大}主导产业，延伸产业链条。`;
    },
  },
  {
    kind: 'collective',
    draw(chance) {
      const names = some(chance, PROJECTS, between(chance, 3, 5));
      return `统筹推进${items(names)}{count:${names.length}个}重点项目建设。`;
    },
  },
  {
    kind: 'collective',
    draw(chance) {
      const names = some(chance, ['问需', '问计', '问效', '问责', '问廉'], between(chance, 3, 5));
      return `推行${items(names)}“{count:${HAN[names.length]}}问”工作法。`;
    },
  },
];

const LISTED: readonly Wording[] = [
  {
    kind: 'listed',
    draw(chance) {
      const names = some(chance, PROJECTS, between(chance, 3, 5));
      return `建成${items(names)}等{count:${between(chance, 11, 48)}个}项目。`;
    },
  },
  {
    kind: 'listed',
    draw(chance) {
      const names = some(chance, PLACES, between(chance, 2, 4));
      return `在${items(names)}等{count:${between(chance, 7, 12)}个}乡镇开展试点。`;
    },
  },
];

const TASKS = [
  '抓项目扩投资',
  '抓创新强产业',
  '抓改革促开放',
  '抓乡村促振兴',
  '抓生态优环境',
  '抓民生增福祉',
  '抓作风提效能',
] as const;

const ANNOUNCED: readonly Wording[] = [
  {
    kind: 'announced',
    draw(chance) {
      const heads = some(chance, TASKS, between(chance, 3, 7));
      const sections = heads.map((head, index) => `（${HAN[index + 1]}）${head}\n全力做好各项工作，让群众得到实惠。\n`);
      return `今年，我们将重点抓好以下{count:${HAN[heads.length]}个方面}工作：\n${sections.join('')}`;
    },
  },
  {
    kind: 'announced',
    draw(chance) {
      const heads = some(chance, TASKS, between(chance, 3, 5));
      const items = heads.map((head, index) => `${HAN[index + 1]}是${head}，${pick(chance, PLACES)}率先完成任务。`);
      return `做好今年工作，要把握好{count:${HAN[heads.length]}点}：${items.join('')}`;
    },
  },
];

export const LISTS: readonly Wording[] = [...RESPECTIVE, ...COLLECTIVE, ...LISTED, ...ANNOUNCED];
