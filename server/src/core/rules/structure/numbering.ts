/** R08: the numbers of headings and items begin at one and count on. */
import type { Marker } from '../../lex/opening';
import { writeOrdinal } from '../../lex/ordinals';
import { type Message, wordings } from '../../message';
import type { Paragraph, Report } from '../../model/report';
import { isHan } from '../../text/normalise';
import { type Span, shift, slice } from '../../text/span';
import { defineRule, type Hit, type Related } from '../rule';
import { type Fault, faultsOf } from './faults';
import { type Misstyled, misstyled } from './misstyled';
import { isExcused, isFragment } from './numbering-excuses';
import { markerOf, renumberings } from './numbering-mending';
import type { Group } from './series';
import { groupsWithLeaps } from './series-loose';
import { joinRunning } from './series-running';

const say = wordings('structure/numbering', {
  first: { zh: '编号从“{marker}”开始，缺少“{missing}”', en: 'The numbering begins at {marker}: {missing} is missing' },
  gap: { zh: '“{before}”之后是“{marker}”，缺少“{missing}”', en: '{marker} follows {before}: {missing} is missing' },
  repeat: { zh: '编号“{marker}”重复，应为“{due}”', en: '{marker} stands twice; {due} is due here' },
  slip: { zh: '编号“{marker}”有误，应为“{due}”', en: '{marker} is out of place; {due} is due here' },
  swap: { zh: '编号“{marker}”排在“{after}”之前，次序颠倒', en: '{marker} stands before {after}' },
  disorder: { zh: '编号“{marker}”排在“{before}”之后，次序颠倒', en: '{marker} stands behind {before}' },
  style: {
    zh: '编号“{marker}”与同级的写法不同，应为“{due}”',
    en: '{marker} is not written as its siblings are: {due}',
  },
  previous: { zh: '前一个编号', en: 'The number before' },
  next: { zh: '后一个编号', en: 'The number behind' },
  above: { zh: '所在的上级标题', en: 'The heading it stands under' },
  renumber: { zh: '把这一项和后面的{count}项依次重新编号', en: 'Renumber this one and the {count} behind it' },
  renumberOne: { zh: '改为“{due}”', en: 'Change to {due}' },
  exchange: { zh: '对调“{marker}”和“{after}”', en: 'Exchange {marker} and {after}' },
  insert: { zh: '在前面补上“{missing}”标题', en: 'Insert a heading {missing} before it' },
});

interface FaultHit extends Hit {
  readonly fault: Fault;
  readonly group: Group;
}

/** The number is right, but written as those of another level are. */
interface StyleHit extends Hit {
  readonly fault: null;
  /** As it is, and as it should be. */
  readonly marker: string;
  readonly due: string;
  readonly model: Span;
}

type NumberingHit = FaultHit | StyleHit;

export const numbering = defineRule({
  id: 'structure/numbering',
  scope: 'report',
  level: 'warning',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: {
      zh: '同一级标题或任务的编号缺号、重号、颠倒、写法不一，或者不从一开始。',
      en: 'Headings or tasks of one level leave a number out, use one twice, change their order or their style, or do not begin at one.',
    },
    why: {
      zh: '层次序数依次为“一、”“（一）”“1.”“（1）”（GB/T 9704—2012 7.3.3）。另起一部分重新从一开始、各章连续编号，都不算缺号；所缺编号写在正文里的也不报。',
      en:
        'Headings are numbered 一、, （一）, 1., （1）, each counting on (GB/T 9704-2012, 7.3.3). Beginning again at one and running on ' +
        'from the section before are no faults, nor is a number that stands in running text.',
    },
    bad: [
      { text: '一、工业\n（一）稳增长。抓好调度。\n（二）调结构。抓好技改。\n[[（四）]]促创新。抓好研发。' },
      { text: '一、工业\n抓好调度。\n二、农业\n抓好春耕。\n[[二、]]商贸\n抓好消费。' },
      { text: '一、工业\n[[（二）]]稳增长。抓好调度。\n（三）调结构。抓好技改。' },
      {
        text: '一、工业\n抓好调度。\n[[三、]]农业\n抓好春耕。\n四、商贸\n抓好消费，用地详见第三部分。',
        note: { zh: '重新编号时，文中的“第三部分”一并改为“第二部分”。', en: 'Renumbering takes 第三部分 along.' },
      },
      {
        text: '（一）稳增长。抓好调度。\n[[（三）]]调结构。抓好技改。\n（二）促创新。抓好研发。\n（四）惠民生。抓好就业。',
      },
      { text: '1.修路。\n2.建桥。\n3.架线。\n4.办学。\n[[2.]]行医。' },
      { text: '重点抓好教育工作。一是新建学校。二是培训教师。[[四是]]改善食堂。五是配备校医。' },
      {
        text: '一、工业\n（一）稳增长。抓好调度。\n（二）调结构。抓好技改。\n[[三、]]促创新。抓好研发。\n（四）惠民生。抓好就业。',
      },
      { text: '一、工业\n抓好调度。\n二、农业\n抓好春耕。\n[[（三）]]商贸\n抓好消费。\n四、民生\n抓好就业。' },
      { text: '重点抓好农村工作。一是修建公路。二是架设桥梁。[[五是]]疏通水渠。六是平整土地。' },
      { text: '一、农村\n重点抓好农村工作。[[二是]]架设桥梁，方便出行。三是疏通水渠，浇上旱地。' },
      {
        text: '第一章　渠道\n第一条　人人爱护渠道。\n第二条　每年清淤一次。\n第二章　桥梁\n[[第四条]]　桥上不得停车。\n第五条　每年检修一次。',
        note: { zh: '各章连续编号的也核对。', en: 'Numbers that run on through chapters are asked as well.' },
      },
    ],
    good: [
      { text: '一、工业\n（一）稳增长。抓好调度。\n（二）调结构。抓好技改。\n二、农业\n（一）抓春耕。备足种子。' },
      {
        text: '一、工业\n（一）稳增长。抓好调度。\n（二）调结构。抓好技改。\n二、农业\n（三）抓春耕。备足种子。\n（四）抓管护。修好水渠。',
        note: { zh: '全文连续编号。', en: 'The numbers run on through the sections.' },
      },
      {
        text: '2024年工作回顾\n一、工业\n抓好调度。\n二、农业\n抓好春耕。\n2025年工作安排\n一、工业\n抓好技改。',
        note: { zh: '另一部分重新编号。', en: 'Another part begins again.' },
      },
      {
        text: '一是抓好工业：一是稳增长，二是调结构。二是抓好农业。三是抓好商贸。',
        note: { zh: '列举之中套着列举。', en: 'A list inside an item.' },
      },
    ],
  },
  *find({ report }) {
    const misled = new Set<number>();
    for (const found of misstyled(report)) {
      for (const index of found.misled) misled.add(index);
      yield styleHit(report, found);
    }
    const carried = new Map<string, number>();
    const groups = joinRunning(groupsWithLeaps(report));
    const cutOff = groups.some((group) => isFragment(report, group));
    for (const group of groups) {
      const key = `${group.kind} ${group.style}`;
      const faults = firstOf(faultsOf(group, carried.get(key) ?? 0), MOST_FAULTS + 1);
      for (const fault of faults.length > MOST_FAULTS ? [] : faults) {
        // The beginning of its series may have stood in what was cut off above.
        if (cutOff && !fault.before && !carried.has(key)) continue;
        if (cutOff && fault.kind === 'disorder' && group.parent === null) continue;
        if (misled.has(fault.at.node.paragraph) || isExcused(report, group, fault)) continue;
        const hit: NumberingHit = { span: markerOf(report, fault.at).span, fault, group };
        yield hit;
      }
      carried.set(key, group.members[group.members.length - 1]?.ordinal ?? 0);
    }
  },
  say(hit: NumberingHit, { report }) {
    if (!hit.fault) {
      const { marker, due, model } = hit;
      return { message: say('style', { marker, due }), related: [{ span: model, message: say('previous') }] };
    }
    const { fault, group } = hit;
    return { message: describe(report, fault), related: [...relatedTo(report, fault, group)] };
  },
  mend(hit: NumberingHit, { report }) {
    if (hit.fault) return renumberings(report, hit.fault, hit.group, say);
    const { due, span } = hit;
    return [{ title: say('renumberOne', { due }), safety: 'unsafe', manner: 'confirm', edits: [{ span, text: due }] }];
  },
});

function styleHit(report: Report, { paragraph, marker, model }: Misstyled): StyleHit {
  const span = shift(inkOf(paragraph, marker), paragraph.span.start);
  const number = slice(model.paragraph.facts.raw, model.marker.number);
  const written = slice(model.paragraph.facts.raw, inkOf(model.paragraph, model.marker));
  return {
    span,
    fault: null,
    marker: slice(report.raw, span),
    due: written.replace(number, writeOrdinal(number, marker.ordinal) ?? number),
    model: shift(inkOf(model.paragraph, model.marker), model.paragraph.span.start),
  };
}

/** The marker without the blanks behind it. */
const inkOf = ({ facts }: Paragraph, { span }: Marker): Span => ({
  start: span.start,
  end: span.start + slice(facts.raw, span).trimEnd().length,
});

/** Numbers with more faults than this count something else than headings. */
const MOST_FAULTS = 8;

function firstOf<T>(items: Iterable<T>, most: number): readonly T[] {
  const first: T[] = [];
  for (const item of items) {
    first.push(item);
    if (first.length === most) break;
  }
  return first;
}

function describe(report: Report, { kind, at, before, after, expected }: Fault): Message {
  const marker = markerOf(report, at).text;
  const due = markerOf(report, at, expected).text;
  const args = {
    marker,
    due,
    missing: missingText(report, at, expected),
    before: before ? markerOf(report, before).text : due,
    after: after ? markerOf(report, after).text : due,
  };
  return say(kind === 'missing-first' ? 'first' : kind, args);
}

/** The numbers left out: all of up to three, else the first and the last. */
function missingText(report: Report, at: Fault['at'], expected: number): string {
  const missing: string[] = [];
  for (let ordinal = expected; ordinal < at.ordinal && missing.length < 3; ordinal++) {
    missing.push(markerOf(report, at, ordinal).text);
  }
  // 二、三、 and （二）（三） are apart as they stand, 三是 and 四是 are not.
  const apart = isHan(missing[0]?.at(-1)?.charCodeAt(0) ?? 0) ? '、' : '';
  if (at.ordinal - expected <= 3) return missing.join(apart);
  return `${missing[0]}…${markerOf(report, at, at.ordinal - 1).text}`;
}

function* relatedTo(report: Report, { kind, before, after }: Fault, { parent }: Group): Generator<Related> {
  if (before) yield { span: markerOf(report, before).span, message: say('previous') };
  else if (parent) yield { span: parent.name, message: say('above') };
  if (after && kind === 'swap') yield { span: markerOf(report, after).span, message: say('next') };
}
