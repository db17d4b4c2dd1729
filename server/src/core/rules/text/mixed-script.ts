/** Traditional and simplified characters in one text. */
import type { ParagraphFacts } from '../../lex/facts';
import type { Lexicon } from '../../lexicon';
import { wordings } from '../../message';
import type { Paragraph, Report } from '../../model/report';
import {
  countScript,
  type OtherScript,
  type Script,
  type ScriptCount,
  scriptOf,
  simplifiedIn,
  traditionalIn,
} from '../../text/scripts';
import { bySpan, type Span, slice } from '../../text/span';
import { defineRule, type Fix } from '../rule';
import { asHabit, bodyOf, type HabitHit } from './places';

const say = wordings('text/mixed-script', {
  simplified: {
    zh: '简体文中夹有繁体字（共 {count} 字）',
    en: 'Traditional characters in a simplified text ({count})',
  },
  one: { zh: '简体文中夹有繁体字“{text}”', en: 'A traditional character in a simplified text: {text}' },
  traditional: {
    zh: '简繁混排：繁体文中夹有简体字（共 {count} 字）',
    en: 'Simplified characters in a traditional text ({count})',
  },
  mend: { zh: '改为“{due}”', en: 'Change to “{due}”' },
  mendAll: { zh: '转为简体（{count} 字）', en: 'Change {count} characters to simplified ones' },
});

interface Place extends OtherScript {
  readonly span: Span;
}

interface ScriptHit extends HabitHit<Place> {
  readonly script: Script;
}

export const mixedScript = defineRule({
  id: 'text/mixed-script',
  scope: 'report',
  level: 'information',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: { zh: '一份文稿里简体、繁体混用。', en: 'One text mixes traditional and simplified characters.' },
    why: {
      zh: '常见于逐字转换：后、于、余、范等字一简对多繁，转换时留成了简体。个别字逐一提示，多了合为一条；人名地名用字请保留。',
      en: 'Conversion character by character leaves 后, 于, 余, 范 simplified, because each stands for several. A few are told one by one, many at once. Keep those of names.',
    },
    bad: [{ text: '河湾区产业结构优化，居民收入增加，就业形势稳定，[[經]]济稳中向好。' }],
    good: [
      { text: '河湾区经济稳中向好，乾县、瞭望塔和著名商标都写得对。' },
      { text: '河灣區經濟穩中向好。', asWritten: true },
    ],
  },
  *find({ report }): Iterable<ScriptHit> {
    // Bytes read in the wrong encoding give characters of any script.
    const body = bodyOf(report).filter(({ facts }) => !facts.damage.some(({ kind }) => kind === 'utf8-as-gbk'));
    const count: ScriptCount = { han: 0, traditional: 0 };
    for (const { facts } of body) {
      const own = facts.once(countOf);
      count.han += own.han;
      count.traditional += own.traditional;
    }
    const script = scriptOf(count);
    const places = script === 'simplified' ? someTraditional(body, report, count) : someSimplified(body, report);
    for (const hit of asHabit(places, 'information', script === 'simplified' ? undefined : 0)) {
      yield script === 'simplified' ? { ...hit, script } : { ...hit, covers: runsOf(hit.places, report), script };
    }
  },
  say({ script, places }: ScriptHit, { report }) {
    const [one] = places;
    return one && places.length === 1 && script === 'simplified'
      ? { message: say('one', { text: slice(report.raw, one.span) }) }
      : { message: say(script, { count: places.length }) };
  },
  mend({ script, places }: ScriptHit, { report }): readonly Fix[] {
    const found = script === 'simplified' ? places : allTraditional(report);
    const edits = found.flatMap(({ span, due }) => (due === null ? [] : [{ span, text: due }]));
    const one = edits.length === 1 ? edits[0] : undefined;
    const title = one ? say('mend', { due: one.text }) : say('mendAll', { count: edits.length });
    return [{ title, safety: 'unsafe', manner: 'style', edits }];
  },
});

function countOf({ raw }: ParagraphFacts, { fold }: Lexicon): Readonly<ScriptCount> {
  const count: ScriptCount = { han: 0, traditional: 0 };
  countScript(raw, fold, count);
  return count;
}

/** A mixed text in traditional characters becomes one script in one way: the simplified ones stay what they are. */
const allTraditional = (report: Report): readonly Place[] =>
  bodyOf(report).flatMap((paragraph) => placesIn(paragraph, traditionalIn(paragraph.facts.raw, report.lexicon.fold)));

/** All characters that the cure of a traditional text may touch, and those that are told; neighbours as one. */
function runsOf(told: readonly Place[], report: Report): readonly Span[] {
  const runs: { start: number; end: number }[] = [];
  for (const { span } of [...told, ...allTraditional(report)].sort(bySpan)) {
    const last = runs[runs.length - 1];
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else runs.push({ ...span });
  }
  return runs;
}

/** Fewer simplified characters than this in a traditional text are not worth a word. */
const FEWEST = 10;

function someTraditional(body: readonly Paragraph[], report: Report, count: ScriptCount): readonly Place[] {
  if (count.traditional === 0) return [];
  return body.flatMap((paragraph) => placesIn(paragraph, traditionalIn(paragraph.facts.raw, report.lexicon.fold)));
}

function someSimplified(body: readonly Paragraph[], { lexicon }: Report): readonly Place[] {
  const { simplifiedOnly } = lexicon.writing;
  const places = body.flatMap((paragraph) => placesIn(paragraph, simplifiedIn(paragraph.facts.raw, simplifiedOnly)));
  return places.length < FEWEST ? [] : places;
}

const placesIn = ({ span }: Paragraph, found: readonly OtherScript[]): readonly Place[] =>
  found.map((other) => ({ ...other, span: { start: span.start + other.at, end: span.start + other.at + 1 } }));
