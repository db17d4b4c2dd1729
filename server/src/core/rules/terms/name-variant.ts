/** One name in two spellings: units of task lists, long names in quotes, roads, parks, companies and the like in running text. */
import { unitPlaces } from '../../features/units';
import { variationOf } from '../../lex/name-variants';
import { wordings } from '../../message';
import { type StrayName, strayNames } from '../../model/named-things';
import type { Report } from '../../model/report';
import type { Edit } from '../../text/edits';
import { overlaps, type Span } from '../../text/span';
import type { Task } from '../../tree/outline';
import { defineRule, type Hit } from '../rule';

const say = wordings('terms/name-variant', {
  variant: {
    zh: '“{rare}”（{few}处）与“{common}”（{many}处）疑为同一名称',
    en: '“{rare}” ({few}) and “{common}” ({many}) seem to be one name',
  },
  other: { zh: '另一种写法', en: 'The other spelling' },
  unify: { zh: '统一为“{name}”（改{count}处）', en: 'Write “{name}” everywhere ({count} {count|change|changes})' },
});

interface Name {
  readonly name: string;
  readonly places: readonly Span[];
  /** In so many places the name may lack a prefix that stands before a name beside it. */
  readonly carried: number;
}

interface VariantHit extends Hit {
  readonly rare: Name;
  readonly common: Name;
}

/** More names than this are not compared each with each. */
const MOST = 600;

export const nameVariant = defineRule({
  id: 'terms/name-variant',
  scope: 'report',
  level: 'information',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: { zh: '同一名称前后写法不一。', en: 'One name is spelt in two ways.' },
    why: {
      zh: '看任务清单中的单位、加引号的长名称，以及行文中反复出现的道路、园区、企业、学校等名称：多字漏字、邻字颠倒、“有关”与“相关”、语序不同的简称。差在数字、方位、行政级别的是两个名称；清单中承前省略的前缀（市住建局、审批服务局）不算。以出现多的为准，由人选定。',
      en: 'Units of task lists, long names in quotes, and roads, parks, companies or schools that running text names again and again: a sign too many or too few, two signs exchanged, 有关 for 相关, a short form in another order. Names that differ by a number, a direction or a level are two; a prefix carried over in a list is no difference.',
    },
    bad: [
      {
        text: '1.修缮老街。\n牵头单位：区青禾文化公司\n责任单位：区住建委、各相关街道\n2.整治河岸。\n牵头单位：[[区青禾文公司]]\n责任单位：各相关街道、区交通局\n3.开放展馆。\n牵头单位：区青禾文化公司\n责任单位：[[各有关街道]]',
      },
      {
        text: '建成青禾湾滨河大道，青禾湾滨河大道两侧增绿。\n[[青禾湾宾河大道]]通车，青禾湾滨河大道纳入循环线路。',
      },
    ],
    good: [
      {
        text: '1.修缮老街。\n牵头单位：市住建局、审批服务局\n责任单位：市审批服务局、市交通局\n2.整治河岸。\n牵头单位：市住建局\n责任单位：市审批服务局',
      },
      {
        text: '青禾湾滨河大道通车，延伸青禾湾滨河大道，青禾湾滨河大道增绿。\n青禾湾滨江大道开工，青禾湾北河大道改造。\n青禾湾滨江大道年内贯通。',
      },
      {
        text: '1.修缮老街。\n牵头单位：第一中学\n责任单位：区教委\n2.整治河岸。\n牵头单位：第二中学\n责任单位：市教委',
      },
    ],
  },
  *find({ report }) {
    const told: VariantHit[] = [];
    for (const names of [unitNames(report), quotedNames(report)]) {
      if (names.length <= MOST) told.push(...compare(names));
    }
    yield* told;
    for (const hit of strayNames(report).map(toHit)) {
      if (!told.some(({ span }) => overlaps(span, hit.span))) yield hit;
    }
  },
  say: ({ rare, common }: VariantHit) => ({
    message: say('variant', {
      rare: rare.name,
      few: rare.places.length,
      common: common.name,
      many: common.places.length,
    }),
    related: common.places.slice(0, 1).map((span) => ({ span, message: say('other') })),
  }),
  mend({ rare, common }: VariantHit) {
    const write = (from: Name, to: Name) => ({
      title: say('unify', { name: to.name, count: from.places.length }),
      safety: 'unsafe' as const,
      manner: 'confirm' as const,
      edits: from.places.map((span): Edit => ({ span, text: to.name })),
    });
    return [write(rare, common), write(common, rare)];
  },
});

/** What stands twice and once more otherwise may yet be two things. */
const SURE = 3;

const toHit = ({ name, span, common, places }: StrayName): VariantHit => ({
  span,
  rare: { name, places: [span], carried: 0 },
  common: { name: common, places, carried: 0 },
  level: places.length >= SURE ? 'information' : 'hint',
});

/** Each name is told once, beside the one that it is most likely a form of: the one that stands most often. */
function* compare(names: readonly Name[]): Generator<VariantHit> {
  const sorted = [...names].sort((a, b) => b.places.length - a.places.length || start(a) - start(b));
  const told = new Set<Name>();
  for (const [i, common] of sorted.entries()) {
    if (told.has(common)) continue;
    for (const rare of sorted.slice(i + 1)) {
      const [first] = rare.places;
      if (!first || told.has(rare) || !variationOf(rare.name, common.name) || lacksPrefix(rare, common)) continue;
      told.add(rare);
      yield { span: first, rare, common };
    }
  }
}

/** The one is the other without a prefix, wherever it stands beside a name that has that. */
function lacksPrefix(a: Name, b: Name): boolean {
  const [short, long] = a.name.length < b.name.length ? [a, b] : [b, a];
  return long.name.slice(1) === short.name && short.carried === short.places.length;
}

const start = ({ places: [first] }: Name): number => first?.start ?? 0;

/** Units that lists name. In 市住建局、审批服务局 the prefix of the first is carried over to the second. */
function unitNames(report: Report): readonly Name[] {
  const names = new Map<string, { readonly places: Span[]; carried: number }>();
  let prefix = '';
  let list: Task | null = null;
  for (const { name, span, task } of unitPlaces(report)) {
    if (task !== list) prefix = '';
    list = task;
    const own = names.get(name) ?? { places: [], carried: 0 };
    names.set(name, own);
    own.places.push(span);
    if (PREFIXES.has(name[0] ?? '')) prefix = name[0] ?? '';
    else if (prefix !== '') own.carried++;
  }
  return [...names].map(([name, own]) => ({ name, ...own }));
}

const PREFIXES: ReadonlySet<string> = new Set('省市区县州');

/** Shorter names in quotes stand side by side on purpose: 一号改革工程, 一号开放工程. */
const LONG = 8;

const quotedNames = (report: Report): readonly Name[] =>
  report.terms.terms
    .filter(({ term, shape }) => shape !== null && term.length >= LONG)
    .map(({ term, places }) => ({ name: term, places, carried: 0 }));
