/** R16, R17: a part, divided by the whole that the text states, is another share than it says. */
import { closed, divide, meets, scaleBy } from '../../arithmetic/interval';
import { add, type Rational, rational, subtract, toText } from '../../arithmetic/rational';
import type { ParagraphFacts } from '../../lex/facts';
import type { Figure } from '../../lex/figure';
import { insteadOf } from '../../lex/figures-earlier';
import type { ShareStatement } from '../../lex/statement';
import { type Message, wordings } from '../../message';
import type { Paragraph, Report } from '../../model/report';
import { defineRule, type Fix, type Hit, type Level, type Related, type Verdict } from '../rule';
import { saysRounded } from './cues';
import { isHedged, setTo, shown } from './operands';
import { placed } from './placed';
import { computed, judgeQuotient, type Quotient, quotientMendings } from './quotient';
import { groupedWholes } from './share-groups';
import { structureSettings, structureShares } from './share-structure';
import { NONE, type Wholes, wholesOf } from './share-wholes';

const say = wordings('figures/share-of-total', {
  main: {
    zh: '{part}÷{whole}＝{computed}，与所述{share}不符',
    en: '{part}÷{whole}＝{computed}, but the text says {share}',
  },
  agrees: {
    zh: '{part}÷{whole}＝{computed}，与所述{share}相符',
    en: '{part}÷{whole}＝{computed}, as the text says: {share}',
  },
  vague: { zh: '有约数，不核算占比', en: 'An approximate figure: the share is not computed' },
  missing: { zh: '文中没有写明总量，无从核算', en: 'The whole is not stated in this text: nothing to compute' },
  several: { zh: '总量不止一个说法，不核算', en: 'The whole is stated in more than one way: not computed' },
  part: { zh: '这一部分', en: 'The part' },
  whole: { zh: '总量{whole}', en: 'The whole: {whole}' },
  setShare: { zh: '占比改为{written}', en: 'Change the share to {written}' },
  setPart: { zh: '这一部分改为{written}', en: 'Change the part to {written}' },
  setStructure: { zh: '结构改为{written}', en: 'Change the structure to {written}' },
  setWhole: { zh: '总量改为{written}', en: 'Change the whole to {written}' },
});

const SIDES = { share: 'setShare', part: 'setPart', whole: 'setWhole' } as const;

interface ShareHit extends Hit {
  /** Null where the text states no whole, or several that differ. */
  readonly quotient: Quotient | null;
  readonly verdict: Verdict;
  readonly candidates: number;
  /** All shares of a structure of which this is one; empty elsewhere. */
  readonly structure: readonly Quotient[];
}

export const shareOfTotal = defineRule({
  id: 'figures/share-of-total',
  scope: 'report',
  level: 'warning',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: {
      zh: '部分除以文中写明的总量，与所述的占比不符。',
      en: 'A part, divided by the whole that the text states, is another share than it says.',
    },
    why: {
      zh:
        '总量在同一段写明，或者别处有同一指标、同一年、同一范围的数时才核算；各数取四舍五入可代表的区间。占全省、占全市而没有写明总量的不查；' +
        '“占总数的”没有点明总量时，前文有一个数使各项占比都对、至多一项不对，才拿它核对。末位像是截尾的只作提示（信息）。' +
        '两个件数与同名的率（办结率、整改率）也核算，因未到期等口径不同只作提示（信息）。同句更早的数使占比成立的，以它为准。占地区生产总值、占支出的比重口径较多，占比带“左右”的是约数，只作提示（信息）。',
      en:
        'Computed only where the whole stands in the same paragraph, or elsewhere for the same indicator, year and scope; every figure counts as the ' +
        'interval it can be rounded from. Where 占总数 names no whole, a count before it is taken that makes all shares of the list right but one at ' +
        'most; a last digit that may have been cut off is information. Two counts and the rate of their verb (办结率) are information: some cases may not be due. An earlier figure of the sentence that makes the share right is taken for the part. Shares of output or spending, counted in several ways, and shares with 左右 are information only.',
    },
    bad: [
      { text: '一般公共预算支出39.76亿元，增长0.7%，其中民生支出25.72亿元，占一般公共预算支出的[[46.7%]]。' },
      { text: '全区386个居民小区已成立业主委员会252个、占比[[56.3%]]。' },
      {
        text: '2023年工作回顾\n去年，固定资产投资603.1亿元。\n工业投资188.1亿元，占固定资产投资比重达到[[13.2%]]。',
      },
      {
        text: '地区生产总值545.0亿元，其中第一产业增加值42.0亿元、第二产业增加值313.1亿元、第三产业增加值189.9亿元，三次产业结构为7.7:[[54.5]]:[[37.8]]。',
        note: { zh: '应为57.5和34.8。', en: 'They should be 57.5 and 34.8.' },
      },
    ],
    good: [
      { text: '一般公共预算支出39.76亿元，增长0.7%，其中民生支出25.72亿元，占一般公共预算支出的64.7%。' },
      {
        text: '生产新能源汽车8.2万辆、占全省的20.5%。',
        note: { zh: '全省的总量不在文中。', en: 'The total of the province is not stated.' },
      },
      { text: '民生支出超过25亿元，占一般公共预算支出的八成以上。', note: { zh: '约数。', en: 'Approximate.' } },
      {
        text: '2023年工作回顾\n去年，固定资产投资603.1亿元。\n2024年工作安排\n工业投资260亿元，占固定资产投资比重达到40%以上。',
        note: {
          zh: '一个是上年实绩，一个是今年目标。',
          en: "One is last year's result, the other this year's target.",
        },
      },
    ],
  },
  *find({ report }) {
    for (const paragraph of report.paragraphs) {
      if (!report.tree.chrome[paragraph.index]) yield* sharesIn(report, paragraph);
    }
    for (const { quotient, verdict, all } of structureShares(report)) {
      const { part, whole, share } = quotient;
      const operands = [part, whole, share].map((figure) => figure.span);
      yield {
        span: share.core,
        operands,
        quotient,
        candidates: 1,
        structure: all,
        level: 'warning',
        ...verdict,
      } satisfies ShareHit;
    }
  },
  say({ quotient, verdict, candidates }: ShareHit, { report }) {
    const share = quotient && computed(quotient);
    if (!quotient || !share) return { message: say(candidates > 1 ? 'several' : 'missing') };
    if (verdict === 'not-checkable') return { message: say('vague') };
    const { part, whole, share: said } = quotient;
    const args = {
      part: shown(report.raw, part.core),
      whole: shown(report.raw, whole.core),
      computed: `${toText(share, said.written.scale + 1)}%`,
      share: shown(report.raw, said.span),
    };
    if (verdict !== 'inconsistent') return { message: say('agrees', args) };
    const related: readonly Related[] = [
      { span: part.span, message: say('part') },
      { span: whole.span, message: say('whole', args) },
    ];
    return { message: say('main', args), related };
  },
  mend({ quotient, structure }: ShareHit, { report }): readonly Fix[] {
    if (!quotient) return [];
    if (structure.length > 0) return mendStructure(report.raw, quotient, structure);
    return quotientMendings(quotient).flatMap(({ figure, value, side }) =>
      setTo(report.raw, figure, value, (written) => say(SIDES[side], { written })),
    );
  },
});

function* sharesIn(report: Report, paragraph: Paragraph): Generator<ShareHit> {
  const { facts, span } = paragraph;
  const statements = facts.statements.filter((one): one is ShareStatement => one.kind === 'share');
  if (statements.length === 0) return;
  const wholes = statements.map((statement) => wholesOf(report, report.mentionsByPlace, statement, paragraph.index));
  const open = statements.filter((_, i) => wholes[i]?.figures.length === 0);
  const grouped = groupedWholes(report, paragraph, open);
  for (const [i, statement] of statements.entries()) {
    const whole = grouped.get(statement);
    const of = whole ? { figures: [whole], near: true, sure: true } : (wholes[i] ?? NONE);
    const found = hitOf(statement, span.start, of);
    if (found.verdict === 'inconsistent' && isOfOuterWhole(statement, statements)) continue;
    const hit = found.verdict === 'inconsistent' ? meantBy(facts, statement, span.start, of, found) : found;
    const excused = hit.verdict === 'inconsistent' && saysRounded(facts, statement.span);
    yield excused ? { ...hit, verdict: 'not-checkable' as const } : hit;
  }
}

/** The hit of an earlier part that makes the share right, if there is one: what stands nearest may be how far the part rose. */
function meantBy(
  facts: ParagraphFacts,
  statement: ShareStatement,
  origin: number,
  of: Wholes,
  found: ShareHit,
): ShareHit {
  const whole = found.quotient?.whole.number.start;
  const right = insteadOf(facts, statement.part, true)
    .filter((part) => part.number.start + origin !== whole)
    .map((part) => hitOf({ ...statement, part }, origin, of))
    .find(({ verdict }) => verdict.startsWith('consistent'));
  return right ?? found;
}

/**
 * 占20.5%，其中…占14.8%: both are shares of one whole that lies further out, if the inner part is to the outer as its share is to the outer
 * share. Only a share that names no whole can be meant so.
 */
function isOfOuterWhole({ name, part, share, wholes }: ShareStatement, all: readonly ShareStatement[]): boolean {
  return (
    name === null &&
    wholes.some((whole) =>
      all.some(
        (outer) => outer.part === whole && meets(divide(part.hard, whole.hard), divide(share.hard, outer.share.hard)),
      ),
    )
  );
}

/** Figures that hold each other are set together. */
function mendStructure(raw: string, quotient: Quotient, all: readonly Quotient[]): readonly Fix[] {
  return structureSettings(quotient, all).flatMap((setting): readonly Fix[] => {
    const written: string[] = [];
    const title = (text: string): Message => {
      written.push(text);
      return say('setStructure', { written: text });
    };
    const edits = setting.flatMap(([figure, value]) => setTo(raw, figure, value, title).flatMap((fix) => fix.edits));
    if (edits.length < setting.length || edits.length === 0) return [];
    const sides = setting.some(([figure]) => figure === quotient.whole) ? 'setWhole' : 'setPart';
    const name = setting.some(([figure]) => figure === quotient.share) ? 'setStructure' : sides;
    return [{ title: say(name, { written: written.join('、') }), safety: 'unsafe', edits }];
  });
}

/** The nearest whole that makes the share right; where none does, the only one there is. */
function hitOf(statement: ShareStatement, origin: number, of: Wholes): ShareHit {
  const wholes = of.figures;
  const part = placed(statement.part, origin);
  const share = placed(statement.share, origin);
  const judgedBy = (whole: Figure) => {
    const quotient: Quotient = { part, whole, share };
    return { quotient, ...judgeShare(quotient) };
  };
  const judged = wholes.map(judgedBy).toReversed();
  const right = judged.find(({ verdict }) => verdict !== 'inconsistent');
  const rivals = of.near ? statement.rivals.map((rival) => judgedBy(placed(rival, origin))) : [];
  const values = new Set(
    [...wholes, ...(isNamed(statement) ? statement.rivals : [])].map(({ value }) => toText(value)),
  );
  const instead = rivals.find(({ verdict }) => verdict !== 'inconsistent');
  const found = right ?? instead ?? (values.size === 1 ? judged[0] : undefined);
  const figures = found ? [part, found.quotient.whole, share] : [part, share];
  return {
    span: share.core,
    operands: figures.map(({ span }) => span),
    quotient: found?.quotient ?? null,
    verdict: found?.verdict ?? 'not-checkable',
    candidates: values.size,
    structure: [],
    level: found?.level ?? levelOf(statement, of),
  };
}

/** Of several amounts of one name nobody knows which is meant; other parts are only an excuse. */
const isNamed = ({ name }: ShareStatement): boolean => name !== null;

function levelOf({ basis }: ShareStatement, { near, sure }: Wholes): Level {
  if (basis === 'output' || basis === 'counts' || !sure) return 'information';
  return basis === 'spending' && !near ? 'information' : 'warning';
}

const HUNDRED = rational(100);

/** A share with 左右 was computed and rounded once more: one unit of its last decimal is allowed for it. */
function judgeShare(quotient: Quotient): { readonly verdict: Verdict; readonly level?: Level } {
  const { part, whole, share } = quotient;
  const rounded = share.hedge?.kind === 'about' && share.written.scale > 0 && share.numerals === 'arabic';
  if (!rounded || isHedged(part) || isHedged(whole)) return judgeQuotient(quotient);
  const slack: Rational = rational(3n, 2n * 10n ** BigInt(share.written.scale));
  const meant = closed(subtract(share.value, slack), add(share.value, slack));
  const fits = meets(scaleBy(divide(part.hard, whole.hard), HUNDRED), meant);
  return fits ? { verdict: 'not-checkable' } : { verdict: 'inconsistent', level: 'information' };
}
