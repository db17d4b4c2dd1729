/**
 * Headings that are only the first sentence of their paragraph: 助企纾困有质有量。… Nothing marks them but that they are short,
 * plain and stand beside others of their kind, so they are decided for a section as a whole, never for one line.
 */
import type { Head } from '../lex/headings';
import type { Paragraph } from '../model/report';
import { inked, type Mark, mark, RANK } from './mark';
import { areParallel } from './parallel';

/** Letters of a run-in heading without commas, with 、 in it, and with a comma. */
const SHORTEST = 4;
const LONGEST_PLAIN = 20;
const LONGEST_ENUMERATING = 26;
const LONGEST_CLAUSAL = 40;
/** Fewer paragraphs of one form show nothing. */
const UNIFORM_LEAST = 3;
/** Text behind a heading that stands alone in its paragraph has at least so many letters. */
const TEXT_SHORTEST = 30;

interface Candidate {
  readonly paragraph: Paragraph;
  readonly head: Head;
  /** The heading is all of its paragraph, and text follows in the next. */
  readonly alone: boolean;
}

/** The run-ins among the unnumbered paragraphs of one section. */
export function openingRunIns(section: readonly Paragraph[]): readonly Mark[] {
  const framed = framedNames(section);
  if (framed.length > 0) return framed;
  const found = section.flatMap((paragraph, i) => candidate(paragraph, section[i + 1]) ?? []);
  return choose(found, section).map(({ paragraph, head }) =>
    mark(paragraph, { kind: 'run-in', rank: RANK.runIn, name: head.span }),
  );
}

/** 【路宽了】新修道路…: two names at least in these brackets, each before running text. */
function framedNames(section: readonly Paragraph[]): readonly Mark[] {
  const found = section.flatMap((paragraph) => {
    const { raw, opening, shape } = paragraph.facts;
    const { start } = inked(paragraph);
    if (opening.kind !== 'plain' || raw[start] !== '【' || shape.end !== 'sentence' || shape.role === 'page') return [];
    const end = raw.indexOf('】', start) + 1;
    const isName = end > start + SHORTEST && end <= start + LONGEST_ENUMERATING && shape.size >= TEXT_SHORTEST;
    return isName ? [mark(paragraph, { kind: 'run-in', rank: RANK.runIn, name: { start, end } })] : [];
  });
  return found.length > 1 ? found : [];
}

const isText = ({ facts: { opening, shape } }: Paragraph): boolean =>
  opening.kind === 'plain' && shape.size >= TEXT_SHORTEST;

function candidate(paragraph: Paragraph, next: Paragraph | undefined): Candidate | null {
  const { opening, shape } = paragraph.facts;
  const { heads, role } = shape;
  const head = heads[0];
  if (opening.kind !== 'plain') return null;
  if (!head || head.barred || head.end !== '。' || head.text.length < SHORTEST || role === 'page') return null;
  if (heads.length > 1) return { paragraph, head, alone: false };
  const leads = next !== undefined && isText(next) && next.facts.shape.size > head.text.length;
  return leads ? { paragraph, head, alone: true } : null;
}

function choose(found: readonly Candidate[], section: readonly Paragraph[]): readonly Candidate[] {
  if (found.length === 0) return [];
  const texts = section.filter(isText);
  if (found.length >= UNIFORM_LEAST && found.length >= texts.length && areUniform(found)) return found;
  const plain = found.filter(({ head }) => isPlain(head));
  const simple = found.filter(({ head }) => isPlain(head) || isEnumerating(head));
  const enough = plain.length >= 2 || (simple.length >= 2 && simple.length * 2 >= texts.length);
  return [
    ...(enough && isDense(simple, texts, 3) ? simple : []),
    ...chooseClausal(
      found.filter(({ head }) => isClausal(head)),
      texts,
    ),
  ];
}

/** Where every paragraph of a section opens with a short sentence of as many clauses, one or two, all of them are headings. */
const areUniform = (found: readonly Candidate[]): boolean =>
  found.every(
    ({ head }) =>
      !head.narrates && !head.states && head.commas <= 1 && head.commas === found[0]?.head.commas && head.verbal,
  );

/** Between the first and the last of them one in so many paragraphs at least must have a heading. */
function isDense(chosen: readonly Candidate[], texts: readonly Paragraph[], oneIn: number): boolean {
  const first = chosen[0]?.paragraph.index ?? 0;
  const last = chosen[chosen.length - 1]?.paragraph.index ?? 0;
  return chosen.length * oneIn >= texts.filter(({ index }) => index >= first && index <= last).length;
}

const isPlain = ({ text, commas, enumerates, narrates, states }: Head): boolean =>
  commas === 0 && !enumerates && !narrates && !states && text.length <= LONGEST_PLAIN;

const isEnumerating = ({ text, commas, enumerates, narrates, states }: Head): boolean =>
  commas === 0 && enumerates && !narrates && !states && text.length <= LONGEST_ENUMERATING;

const isClausal = ({ text, commas, states, narrates }: Head): boolean =>
  (commas > 0 || states || narrates) && commas <= 2 && text.length >= 2 * SHORTEST && text.length <= LONGEST_CLAUSAL;

/** Headings with a comma look like any sentence: only their likeness to each other tells, or that they stand alone. */
function chooseClausal(clausal: readonly Candidate[], texts: readonly Paragraph[]): readonly Candidate[] {
  const alone = clausal.filter(({ alone, head }) => alone && !head.narrates && !head.states);
  const joined = clausal.filter((one) => !alone.includes(one));
  const parallel = new Set(areParallel(joined.map(({ head }) => head)));
  const chosen = joined.filter(({ head }) => parallel.has(head));
  return [...(alone.length >= 2 ? alone : []), ...(isDense(chosen, texts, 5 / 3) ? chosen : [])];
}
