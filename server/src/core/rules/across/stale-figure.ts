/** A fact that changed since the other draft in one place of the text and not in another. */
import type { Figure } from '../../lex/figure';
import { wordings } from '../../message';
import { companions } from '../../model/companions';
import type { Sentence } from '../../model/digest';
import { shown } from '../figures/operands';
import { grouped } from '../grouped';
import { defineRule, type Fix, type Hit } from '../rule';
import { alike, writeAs } from './compared';

const say = wordings('across/stale-figure', {
  main: {
    zh: '别处已由{here}改为{now}，这里仍是{here}',
    en: 'Elsewhere {here} was changed to {now}; here it still is {here}',
  },
  now: { zh: '这里已是{now}', en: 'Here it is {now}' },
  draft: { zh: '另一稿：{here}', en: 'The other draft: {here}' },
  write: { zh: '改为{now}', en: 'Change to {now}' },
});

/** A figure of a sentence. */
interface Said {
  readonly sentence: Sentence;
  readonly index: number;
  readonly figure: Figure;
}

interface StaleHit extends Hit {
  readonly here: Figure;
  readonly now: { readonly figure: Figure; readonly text: string };
  readonly draft: { readonly figure: Figure; readonly uri: string };
}

/** Figures of fewer digits are equal by chance. */
const DIGITS = 3;
/** So many letters in common before the figures make them figures of one thing. */
const IN_COMMON = 4;

export const staleFigure = defineRule({
  id: 'across/stale-figure',
  scope: 'reports',
  level: 'warning',
  since: '0.2.0',
  fixes: 'always',
  options: {},
  docs: {
    what: {
      zh: '与另一稿相比，同一事实有的地方改了，有的地方没有改。',
      en: 'Compared with another draft, one fact was changed in one place and not in another.',
    },
    why: {
      zh: '另一稿中两处数字相同、数字前的词也相同，这一稿只改了一处，才提示；不足三位的数字不比较。',
      en: 'Only where the other draft says one figure behind the same words twice, and this one changed one of them; figures of fewer than three digits are not compared.',
    },
    bad: [
      {
        text: '2025年青禾区政府工作报告\n一、2024年工作回顾\n全年放映惠民电影1286场。\n到乡村广场放映惠民电影[[1268场]]。',
        peers: [
          '2025年青禾区政府工作报告\n一、2024年工作回顾\n全年放映惠民电影1268场。\n到乡村广场放映惠民电影1268场。',
        ],
      },
    ],
    good: [
      {
        text: '2025年青禾区政府工作报告\n一、2024年工作回顾\n全年放映惠民电影1286场。\n到乡村广场放映惠民电影1286场。',
        peers: [
          '2025年青禾区政府工作报告\n一、2024年工作回顾\n全年放映惠民电影1268场。\n到乡村广场放映惠民电影1268场。',
        ],
      },
    ],
  },
  *find(subject) {
    const { drafts } = companions(subject.identity, subject.peers);
    if (drafts.length === 0) return;
    const { own } = subject;
    for (const { uri, sentences } of drafts) {
      const there = byFrame(sentences);
      const mine = byFrame(own.sentences);
      const changed: { readonly now: Said; readonly was: Said }[] = [];
      const kept: Said[] = [];
      for (const [frame, [sentence, ...more]] of mine) {
        const [twin, ...others] = there.get(frame) ?? [];
        if (!sentence || !twin || more.length > 0 || others.length > 0) continue;
        for (const [index, figure] of sentence.figures.entries()) {
          const was = twin.figures[index];
          if (!was) continue;
          if (alike(figure, was)) kept.push({ sentence, index, figure });
          else changed.push({ now: { sentence, index, figure }, was: { sentence: twin, index, figure: was } });
        }
      }
      for (const { now, was } of changed) {
        for (const here of kept) {
          if (!alike(here.figure, was.figure) || digits(was.figure) < DIGITS || !sameWords(here, was)) continue;
          const text = now.sentence.texts[now.index] ?? '';
          yield {
            span: here.figure.core,
            operands: [here.figure.span],
            here: here.figure,
            now: { figure: now.figure, text },
            draft: { figure: was.figure, uri },
          } satisfies StaleHit;
        }
      }
    }
  },
  say({ here, now, draft }: StaleHit, { report: { raw } }) {
    const args = { here: shown(raw, here.core), now: now.text };
    return {
      message: say('main', args),
      related: [
        { span: now.figure.span, message: say('now', args) },
        { span: draft.figure.span, uri: draft.uri, message: say('draft', args) },
      ],
    };
  },
  mend: ({ here, now }: StaleHit): readonly Fix[] => [writeAs(here.span, now.text, say('write', { now: now.text }))],
});

const byFrame = (sentences: readonly Sentence[]): ReadonlyMap<string, readonly Sentence[]> =>
  grouped(sentences, ({ frame }) => frame);

const digits = ({ written }: Figure): number => written.mantissa.toString().length;

/** The last letters before the two figures are the same. */
function sameWords(a: Said, b: Said): boolean {
  const [one, other] = [wordsBefore(a), wordsBefore(b)];
  const end = one.slice(-IN_COMMON);
  return end.length === IN_COMMON && other.endsWith(end);
}

const wordsBefore = ({ sentence, index }: Said): string => sentence.frame.split('#')[index] ?? '';
