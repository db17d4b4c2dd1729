/** Our own sentences about amounts: sums, parts, growth, shares, ratios, points, plans and rates. The places do not exist. */
import type { Chance } from './random';
import { between, decimal, perMille, pick, some } from './sentence';

/** Draws one marked source; the notes are those of the table. */
export interface Wording {
  readonly kind: string;
  readonly notes?: readonly string[];
  readonly draw: (chance: Chance) => string;
}

const FLOWS = [
  '进出口总额',
  '社会消费品零售总额',
  '一般公共预算收入',
  '税收收入',
  '技术合同成交额',
  '旅游总收入',
] as const;
const STOCKS = ['住户存款余额', '涉农贷款余额', '经营主体总数', '高新技术企业总数'] as const;
const money = (steps: number): string => `${decimal(steps, 1)}亿元`;
const rate = (tenths: number): string => `${decimal(tenths, 1)}%`;

/** A base and a greater value of it, in tenths of a 亿. */
function grown(chance: Chance): readonly [base: number, value: number] {
  const base = between(chance, 203, 4987);
  return [base, base + between(chance, Math.ceil(base / 30), base)];
}

const GROWTH: readonly Wording[] = [
  {
    kind: 'growth',
    draw(chance) {
      const [base, value] = grown(chance);
      return `五年来，全县${pick(chance, FLOWS)}由{base:${money(base)}}增加到{value:${money(value)}}，增长{rate:${rate(perMille(value - base, base))}}。`;
    },
  },
  {
    kind: 'growth',
    draw(chance) {
      const [base, value] = grown(chance);
      return `全年完成${pick(chance, FLOWS)}{value:${money(value)}}，比上年增加{change:${money(value - base)}}，增长{rate:${rate(perMille(value - base, base))}}。`;
    },
  },
  {
    kind: 'growth',
    draw(chance) {
      const [base, value] = grown(chance);
      return `年末${pick(chance, STOCKS.slice(0, 2))}从{base:${money(base)}}提高到{value:${money(value)}}，增加{change:${money(value - base)}}。`;
    },
  },
  {
    kind: 'growth',
    notes: ['down'],
    draw(chance) {
      const [value, base] = grown(chance);
      return `政府一般性支出从{base:${money(base)}}减少到{value:${money(value)}}，下降{rate:${rate(perMille(base - value, base))}}。`;
    },
  },
  {
    kind: 'growth',
    draw(chance) {
      const base = between(chance, 21, 98);
      const times = between(chance, 11, 39);
      return `${pick(chance, STOCKS.slice(2))}由{base:${base * 10}户}发展到{value:${base * 10 + base * times}户}，增长{rate:${decimal(times, 1)}倍}。`;
    },
  },
];

const SUMS: readonly Wording[] = [
  {
    kind: 'sum',
    draw(chance) {
      const parts = [between(chance, 3, 19), between(chance, 12, 48), between(chance, 31, 97)];
      return `全年共获得各级表彰{total:${sum(parts)}项}，其中国家级{part:${parts[0]}项}、省级{part:${parts[1]}项}、市级{part:${parts[2]}项}。`;
    },
  },
  {
    kind: 'sum',
    draw(chance) {
      const [tax = 0, other = 0] = [between(chance, 212, 874), between(chance, 61, 199)];
      return `地方一般公共预算收入完成{total:${money(tax + other)}}，其中税收收入{part:${money(tax)}}，非税收入{part:${money(other)}}。`;
    },
  },
  {
    kind: 'sum',
    draw(chance) {
      const parts = [between(chance, 112, 398), between(chance, 1203, 4876), between(chance, 1409, 5987)];
      const grows = () => rate(between(chance, 21, 88));
      return `全年实现地区生产总值{total:${money(sum(parts))}}，按可比价格计算增长${grows()}。其中，第一产业增加值{part:${money(parts[0] ?? 0)}}，增长${grows()}；第二产业增加值{part:${money(parts[1] ?? 0)}}，增长${grows()}；第三产业增加值{part:${money(parts[2] ?? 0)}}，增长${grows()}。`;
    },
  },
  {
    kind: 'sum',
    draw(chance) {
      const parts = [between(chance, 212, 689), between(chance, 121, 387), between(chance, 34, 98)];
      return `争取上级转移支付资金{part:${money(parts[0] ?? 0)}}、专项债券资金{part:${money(parts[1] ?? 0)}}、政策性贷款{part:${money(parts[2] ?? 0)}}，合计{total:${money(sum(parts))}}。`;
    },
  },
  {
    kind: 'sum',
    draw(chance) {
      const [own, added] = [between(chance, 11, 24), between(chance, 5, 19)];
      return `县级民生实事安排{part:${own}件}，加上承接的市级民生实事{part:${added}件}，全年共办理民生实事{total:${own + added}件}。`;
    },
  },
  {
    kind: 'sum',
    draw(chance) {
      const [fixed, asked] = [between(chance, 5, 13), between(chance, 14, 28)];
      return `计划草案提出主要指标{total:${fixed + asked}项}，其中预期性指标{part:${asked}项}、约束性指标{part:${fixed}项}。`;
    },
  },
  {
    kind: 'sum',
    draw(chance) {
      const [out, home] = [between(chance, 412, 2876), between(chance, 312, 1987)];
      return `外贸进出口总额{total:${money(out + home)}}，其中出口{part:${money(out)}}、进口{part:${money(home)}}。`;
    },
  },
];

const sum = (parts: readonly number[]): number => parts.reduce((all, part) => all + part, 0);

const PARTS: readonly Wording[] = [
  {
    kind: 'part',
    draw(chance) {
      const whole = between(chance, 41, 98);
      return `新引进亿元以上项目{whole:${whole}个}，其中十亿元以上项目{part:${between(chance, 3, 19)}个}。`;
    },
  },
  {
    kind: 'part',
    draw(chance) {
      const whole = between(chance, 1012, 3987);
      return `完成固定资产投资{whole:${money(whole)}}，其中民间投资{part:${money(between(chance, 212, 987))}}。`;
    },
  },
  {
    kind: 'part',
    notes: ['net'],
    draw(chance) {
      const gross = between(chance, 121, 387);
      return `新增规上企业{whole:${gross}家}、净增{part:${between(chance, 31, 98)}家}。`;
    },
  },
];

const SHARES: readonly Wording[] = [
  {
    kind: 'share',
    draw(chance) {
      const [part, whole] = [between(chance, 2103, 3987), between(chance, 4210, 5876)];
      return `民生支出{part:${money(part)}}，占一般公共预算支出{whole:${money(whole)}}的{share:${rate(perMille(part, whole))}}。`;
    },
  },
  {
    kind: 'share',
    draw(chance) {
      const [part, whole] = [between(chance, 2103, 3987), between(chance, 4210, 5876)];
      return `一般公共预算支出{whole:${money(whole)}}，其中民生支出{part:${money(part)}}，占一般公共预算支出的{share:${rate(perMille(part, whole))}}。`;
    },
  },
  {
    kind: 'share',
    draw(chance) {
      const [part, whole] = [between(chance, 31, 87), between(chance, 103, 241)];
      return `全县共有行政村{whole:${whole}个}，其中集体经济强村{part:${part}个}，占行政村总数的{share:${rate(perMille(part, whole))}}。`;
    },
  },
];

/** Three shares in tenths that make a hundred. */
function thirds(chance: Chance): readonly [number, number, number] {
  const first = between(chance, 31, 187);
  const second = between(chance, 301, 489);
  return [first, second, 1000 - first - second];
}

const ratio = (three: readonly number[], mark: string): string =>
  three.map((part) => `{part:${decimal(part, 1)}}`).join(mark);

const RATIOS: readonly Wording[] = [
  { kind: 'ratio', draw: (chance) => `三次产业结构比为${ratio(thirds(chance), ':')}，结构更加合理。` },
  { kind: 'ratio', draw: (chance) => `产业结构持续优化，三次产业结构调整为${ratio(thirds(chance), '：')}。` },
  { kind: 'ratio', draw: (chance) => `三次产业比例达到${ratio(thirds(chance), '∶')}。` },
  {
    kind: 'ratio',
    notes: ['shares'],
    draw(chance) {
      const [a, b, c] = thirds(chance);
      return `一、二、三产业增加值占地区生产总值的比重分别为{part:${rate(a)}}、{part:${rate(b)}}和{part:${rate(c)}}。`;
    },
  },
];

const POINTS: readonly Wording[] = [
  {
    kind: 'points',
    draw(chance) {
      const [base, change] = [between(chance, 512, 687), between(chance, 11, 98)];
      return `常住人口城镇化率由{base:${rate(base)}}提高到{value:${rate(base + change)}}，提高{change:${decimal(change, 1)}个百分点}。`;
    },
  },
  {
    kind: 'points',
    notes: ['down'],
    draw(chance) {
      const [value, change] = [between(chance, 12, 41), between(chance, 11, 38)];
      return `不良贷款率从{base:${rate(value + change)}}下降到{value:${rate(value)}}，下降{change:${decimal(change, 1)}个百分点}。`;
    },
  },
];

const PLANS: readonly Wording[] = [
  {
    kind: 'completion',
    draw(chance) {
      const [done, plan] = [between(chance, 612, 998), between(chance, 1012, 1387)];
      return `固定资产投资完成{done:${money(done)}}，为年度计划{plan:${money(plan)}}的{rate:${rate(perMille(done, plan))}}。`;
    },
  },
  {
    kind: 'completion',
    draw(chance) {
      const [done, plan] = [between(chance, 612, 998), between(chance, 512, 887)];
      return `重点项目完成投资{done:${money(done)}}，完成年度计划{plan:${money(plan)}}的{rate:${rate(perMille(done, plan))}}。`;
    },
  },
];

const WHOLES = [
  '森林覆盖率',
  '常住人口城镇化率',
  '生活垃圾无害化处理率',
  '义务教育巩固率',
  '地表水优良比例',
  '空气质量优良率',
  '自来水普及率',
] as const;

const RATES: readonly Wording[] = [
  { kind: 'rate', draw: (chance) => `${pick(chance, WHOLES)}达到{value:${rate(between(chance, 512, 987))}}。` },
  {
    kind: 'rate',
    draw: (chance) => `${pick(chance, WHOLES)}提高到{value:${between(chance, 51, 98)}%}，群众更加满意。`,
  },
  {
    kind: 'rate',
    draw: (chance) => `规上工业增加值占地区生产总值的比重为{value:${rate(between(chance, 212, 487))}}。`,
  },
  {
    kind: 'rate',
    draw: (chance) => `${some(chance, WHOLES, 1)[0]}为{value:100%}，继续保持全市前列。`,
  },
];

export const AMOUNTS: readonly Wording[] = [
  ...GROWTH,
  ...SUMS,
  ...PARTS,
  ...SHARES,
  ...RATIOS,
  ...POINTS,
  ...PLANS,
  ...RATES,
];
