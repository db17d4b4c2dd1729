/** A task of the breakdown and the report's sentence: the same words with another figure. */
import type { Figure } from '../../lex/figure';
import { wordings } from '../../message';
import { companions } from '../../model/companions';
import type { Digest, Sentence } from '../../model/digest';
import { shown } from '../figures/operands';
import { defineRule, type Fix, type Hit, type Verdict } from '../rule';
import { alike, writeAs } from './compared';

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
});

interface TaskHit extends Hit {
  readonly verdict: Verdict;
  /** The kind of the other document. */
  readonly of: 'report' | 'tasks';
  readonly figure: Figure;
  readonly there: { readonly figure: Figure; readonly text: string; readonly uri: string };
}

/** Fewer letters fit too many clauses. */
const SHORTEST = 4;

export const breakdown = defineRule({
  id: 'across/breakdown',
  scope: 'reports',
  level: 'warning',
  since: '0.2.0',
  fixes: 'always',
  options: {},
  docs: {
    what: {
      zh: '任务分解与报告的同一句话数字不同。',
      en: 'A task of the breakdown and the report’s sentence have different figures.',
    },
    why: {
      zh:
        '只比较同一地方、同一年的报告与任务分解中除数字外完全相同的分句，并且只比较目标，不比较上年完成数。只有“以上”“左右”之类的词不同时，作提示。' +
        '任务分解可以只选一部分任务。',
      en:
        'Only clauses that read the same but for the figures, of one place and year, and only what is to be done. A difference in words such as 以上 or ' +
        '左右 alone is only mentioned. A breakdown may be selective.',
    },
    bad: [
      {
        text: '2025年青禾区政府工作报告目标任务分解\n1.新增规上工业企业[[15家以上]]。\n牵头单位：区经济和信息化局',
        peers: ['2025年青禾区政府工作报告\n一、2025年工作安排\n今年，新增规上工业企业16家以上。'],
      },
    ],
    good: [
      {
        text: '2025年青禾区政府工作报告目标任务分解\n1.新增规上工业企业16家以上。\n牵头单位：区经济和信息化局',
        peers: [
          '2025年青禾区政府工作报告\n一、2024年工作回顾\n新增规上工业企业19家。\n二、2025年工作安排\n今年，新增规上工业企业16家以上。',
        ],
      },
    ],
  },
  *find(subject) {
    const { breakdown: partners } = companions(subject.identity, subject.peers);
    if (partners.length === 0) return;
    const { own } = subject;
    const there = byFrame(partners);
    for (const sentence of own.sentences) {
      if (!isPlanned(sentence)) continue;
      const rivals = there.get(sentence.frame) ?? [];
      const [first] = rivals;
      if (!first || first.sentence.figures.length !== sentence.figures.length) continue;
      const fit = rivals.find((rival) => sameFigures(rival.sentence, sentence));
      if (!fit && rivals.some((rival) => !sameFigures(rival.sentence, first.sentence))) continue;
      yield* toHits(sentence, fit ?? first, fit !== undefined);
    }
  },
  say({ verdict, of, figure, there }: TaskHit, { report: { raw } }) {
    const args = { here: shown(raw, figure.span), there: there.text };
    if (verdict !== 'inconsistent') return { message: say('agrees') };
    return {
      message: say(of, args),
      related: [{ span: there.figure.span, uri: there.uri, message: say('there', args) }],
    };
  },
  mend: ({ figure, there }: TaskHit): readonly Fix[] => [
    writeAs(figure.span, there.text, say('write', { there: there.text })),
  ],
});

interface Rival {
  readonly peer: Digest;
  readonly sentence: Sentence;
}

function byFrame(peers: readonly Digest[]): ReadonlyMap<string, readonly Rival[]> {
  const found = new Map<string, Rival[]>();
  for (const peer of peers) {
    for (const sentence of peer.sentences) {
      if (!isPlanned(sentence)) continue;
      const list = found.get(sentence.frame) ?? [];
      list.push({ peer, sentence });
      found.set(sentence.frame, list);
    }
  }
  return found;
}

/** What is to be done, in words enough to be recognised. */
const isPlanned = ({ kind, frame }: Sentence): boolean =>
  (kind === 'target' || kind === 'unknown') && frame.replaceAll('#', '').length >= SHORTEST;

const sameFigures = (a: Sentence, b: Sentence): boolean =>
  a.figures.length === b.figures.length && a.figures.every((figure, i) => same(figure, b.figures[i]));

const same = (a: Figure, b: Figure | undefined): boolean => b !== undefined && alike(a, b);

function* toHits(sentence: Sentence, { peer, sentence: other }: Rival, fits: boolean): Generator<TaskHit> {
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
