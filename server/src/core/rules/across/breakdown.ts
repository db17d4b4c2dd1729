/** A task of the breakdown and the report's sentence: the same words with another figure, or one without the other. */
import type { Figure } from '../../lex/figure';
import { wordings } from '../../message';
import { companions } from '../../model/companions';
import type { Digest, Sentence } from '../../model/digest';
import { shown } from '../figures/operands';
import { grouped } from '../grouped';
import { defineRule, type Fix, type Hit, type Verdict } from '../rule';
import { alike, writeAs } from './compared';
import { type Unmatched, unmatchedIn } from './unmatched';

const say = wordings('across/breakdown', {
  report: {
    zh: '报告中是{there}，这里是{here}',
    en: 'The report says {there}, here it is {here}',
  },
  tasks: {
    zh: '任务分解中是{there}，这里是{here}',
    en: 'The breakdown says {there}, here it is {here}',
  },
  agrees: { zh: '报告与任务分解一致', en: 'Report and breakdown agree' },
  there: { zh: '另一份文件：{there}', en: 'The other document: {there}' },
  write: { zh: '改为{there}', en: 'Change to {there}' },
  task: { zh: '报告中没有这项任务的表述', en: 'No sentence of the report stands behind this task' },
  target: { zh: '任务分解中没有落实{name}这一目标', en: 'No task of the breakdown takes up this target ({name})' },
});

interface FigureHit extends Hit {
  readonly verdict: Verdict;
  /** The kind of the other document. */
  readonly of: 'report' | 'tasks';
  readonly figure: Figure;
  readonly there: { readonly figure: Figure; readonly text: string; readonly uri: string };
}

interface UnmatchedHit extends Hit {
  readonly of: null;
  readonly unmatched: Unmatched;
}

type TaskHit = FigureHit | UnmatchedHit;

/** Fewer letters fit too many clauses. */
const SHORTEST = 4;

export const breakdown = defineRule({
  id: 'across/breakdown',
  scope: 'reports',
  level: 'warning',
  since: '0.2.0',
  fixes: 'sometimes',
  options: {},
  docs: {
    what: {
      zh: '任务分解与报告的同一句话数字不同，或者一方有、另一方没有。',
      en: 'A task of the breakdown and the report’s sentence have different figures, or one stands without the other.',
    },
    why: {
      zh:
        '只比较同一地方、同一年的报告与任务分解中除数字外完全相同的分句，并且只比较目标，不比较上年完成数。只有“以上”“左右”之类的词不同时，作提示。' +
        '任务分解可以只选一部分任务：只有任务与报告大体一一对应时，才对报告中没有的任务、任务分解没有落实的目标作建议。',
      en:
        'Only clauses that read the same but for the figures, of one place and year, and only what is to be done. A difference in words such as 以上 or ' +
        '左右 alone is only mentioned. A breakdown may be selective: only where it follows the report for the most part, a task that the report does not hold ' +
        'and a target that no task takes up are hinted at.',
    },
    bad: [
      {
        text: '2025年青禾区政府工作报告目标任务分解\n1.新增规上工业企业[[15家以上]]。\n牵头单位：区经济和信息化局',
        peers: ['2025年青禾区政府工作报告\n一、2025年工作安排\n今年，新增规上工业企业16家以上。'],
      },
      {
        text:
          '2025年青禾区政府工作报告目标任务分解\n1.新增规上工业企业16家以上。\n牵头单位：区经济和信息化局\n2.新建口袋公园9个。\n牵头单位：区园林局\n' +
          '3.改造老旧小区42个。\n牵头单位：区住房城乡建设局\n4.新建城市道路14公里。\n牵头单位：区交通运输局\n5.完成营造林1.6万亩。\n牵头单位：区林业局\n' +
          '[[6.举办滨河音乐会12场]]。\n牵头单位：区文化旅游局',
        peers: [
          '2025年青禾区政府工作报告\n一、2025年工作安排\n今年，新增规上工业企业16家以上，新建口袋公园9个，改造老旧小区42个，新建城市道路14公里，完成营造林1.6万亩。',
        ],
        note: { zh: '报告中没有第6项。', en: 'The report does not hold the sixth.' },
      },
    ],
    good: [
      {
        text: '2025年青禾区政府工作报告目标任务分解\n1.新增规上工业企业16家以上。\n牵头单位：区经济和信息化局',
        peers: [
          '2025年青禾区政府工作报告\n一、2024年工作回顾\n新增规上工业企业19家。\n二、2025年工作安排\n今年，新增规上工业企业16家以上。',
        ],
      },
      {
        text: '2025年青禾区政府工作报告目标任务分解\n1.新增规上工业企业16家以上。\n牵头单位：区经济和信息化局\n2.举办滨河音乐会12场。\n牵头单位：区文化旅游局',
        peers: ['2025年青禾区政府工作报告\n一、2025年工作安排\n今年，新增规上工业企业16家以上，新建口袋公园9个。'],
        note: {
          zh: '任务分解没有大体对应报告，可能另有来源。',
          en: 'This breakdown does not follow the report; it may have other sources.',
        },
      },
    ],
  },
  *find(subject) {
    const { breakdown: partners } = companions(subject.identity, subject.peers);
    if (partners.length === 0) return;
    const { own } = subject;
    const there = rivalsIn(partners);
    for (const sentence of own.sentences) {
      if (!isPlanned(sentence)) continue;
      const rivals = there.get(sentence.frame) ?? [];
      const [first] = rivals;
      if (!first || first.sentence.figures.length !== sentence.figures.length) continue;
      const fit = rivals.find((rival) => sameFigures(rival.sentence, sentence));
      if (!fit && rivals.some((rival) => !sameFigures(rival.sentence, first.sentence))) continue;
      yield* toHits(sentence, fit ?? first, fit !== undefined);
    }
    for (const unmatched of unmatchedIn(subject, partners)) {
      yield { span: unmatched.span, level: 'hint', of: null, unmatched } satisfies UnmatchedHit;
    }
  },
  say(hit: TaskHit, { report: { raw } }) {
    if (hit.of === null) return { message: say(hit.unmatched.what, { name: hit.unmatched.name }) };
    const { verdict, of, figure, there } = hit;
    const args = { here: shown(raw, figure.span), there: there.text };
    if (verdict !== 'inconsistent') return { message: say('agrees') };
    return {
      message: say(of, args),
      related: [{ span: there.figure.span, uri: there.uri, message: say('there', args) }],
    };
  },
  mend: (hit: TaskHit): readonly Fix[] =>
    hit.of === null ? [] : [writeAs(hit.figure.span, hit.there.text, say('write', { there: hit.there.text }))],
});

interface Rival {
  readonly peer: Digest;
  readonly sentence: Sentence;
}

const rivalsIn = (peers: readonly Digest[]): ReadonlyMap<string, readonly Rival[]> =>
  grouped(
    peers.flatMap((peer) => peer.sentences.filter(isPlanned).map((sentence): Rival => ({ peer, sentence }))),
    ({ sentence }) => sentence.frame,
  );

/** What is to be done, in words enough to be recognised. */
const isPlanned = ({ kind, frame }: Sentence): boolean =>
  (kind === 'target' || kind === 'unknown') && frame.replaceAll('#', '').length >= SHORTEST;

const sameFigures = (a: Sentence, b: Sentence): boolean =>
  a.figures.length === b.figures.length && a.figures.every((figure, i) => same(figure, b.figures[i]));

const same = (a: Figure, b: Figure | undefined): boolean => b !== undefined && alike(a, b);

function* toHits(sentence: Sentence, { peer, sentence: other }: Rival, fits: boolean): Generator<FigureHit> {
  for (const [index, figure] of sentence.figures.entries()) {
    const twin = other.figures[index];
    if (!twin || fits !== alike(figure, twin)) continue;
    const there = { figure: twin, text: other.texts[index] ?? '', uri: peer.uri };
    const of = peer.kind === 'tasks' ? 'tasks' : 'report';
    const hedgeOnly = figure.value.n * twin.value.d === twin.value.n * figure.value.d;
    yield {
      span: figure.span,
      operands: [figure.span],
      verdict: fits ? 'consistent' : 'inconsistent',
      level: hedgeOnly ? 'information' : 'warning',
      of,
      figure,
      there,
    };
  }
}
