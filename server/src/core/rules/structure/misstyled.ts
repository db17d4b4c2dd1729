/**
 * Numbers in the style of another level: （一）（二）三、（四）. The number closes the gap of a series whose style it does not have, and
 * fits into none of its own. It looks at what opens paragraphs, for the outline takes such a number for another level.
 */
import { mayBeRow } from '../../lex/numeral-row';
import type { Marker, MarkerStyle } from '../../lex/opening';
import type { Paragraph, Report } from '../../model/report';

export interface Misstyled {
  readonly paragraph: Paragraph;
  readonly marker: Marker;
  /** The one before in the series it belongs to; its style is due. */
  readonly model: { readonly paragraph: Paragraph; readonly marker: Marker };
  /** Paragraphs whose numbers seem wrong because of it. */
  readonly misled: readonly number[];
}

interface Opened {
  readonly paragraph: Paragraph;
  readonly marker: Marker;
}

const STYLES: ReadonlySet<MarkerStyle> = new Set(['han-comma', 'han-bracket', 'arabic-dot', 'arabic-bracket']);

export function* misstyled({ paragraphs, tree }: Report): Generator<Misstyled> {
  const opened = paragraphs.flatMap((paragraph): readonly Opened[] => {
    const { marker } = paragraph.facts.opening;
    if (!marker || !STYLES.has(marker.style) || tree.chrome[paragraph.index]) return [];
    return paragraph.facts.once(mayBeRow) ? [] : [{ paragraph, marker }];
  });
  const before = new Map<MarkerStyle, Opened>();
  const suspects = new Map<Opened, ByStyle>();
  for (const one of opened) {
    if (isSuspect(one, before)) suspects.set(one, new Map(before));
    before.set(one.marker.style, one);
  }
  const after = suspects.size === 0 ? null : nextOfStyles(opened, suspects);
  for (const [one, above] of suspects) {
    const found = judge(one, above, after?.get(one) ?? new Map());
    if (found) yield found;
  }
}

type ByStyle = ReadonlyMap<MarkerStyle, Opened>;

/** What stands above decides about nearly all: the number goes on in its own style, or in none. */
const isSuspect = ({ marker: { style, ordinal } }: Opened, before: ByStyle): boolean =>
  ordinal > 1 &&
  before.get(style)?.marker.ordinal !== ordinal - 1 &&
  [...before.values()].some(({ marker }) => marker.ordinal === ordinal - 1);

/** For each suspect the next one of every style behind it. */
function nextOfStyles(opened: readonly Opened[], suspects: ReadonlyMap<Opened, ByStyle>): ReadonlyMap<Opened, ByStyle> {
  const next = new Map<MarkerStyle, Opened>();
  const found = new Map<Opened, ByStyle>();
  for (const one of opened.toReversed()) {
    if (suspects.has(one)) found.set(one, new Map(next));
    next.set(one.marker.style, one);
  }
  return found;
}

function judge({ paragraph, marker }: Opened, before: ByStyle, after: ByStyle): Misstyled | null {
  const { style, ordinal } = marker;
  const own = after.get(style);
  if (own?.marker.ordinal === ordinal + 1) return null;
  for (const other of STYLES) {
    const model = before.get(other);
    const next = after.get(other);
    if (other === style || model?.marker.ordinal !== ordinal - 1 || next?.marker.ordinal !== ordinal + 1) continue;
    const misled = [paragraph, next.paragraph, ...(own ? [own.paragraph] : [])].map(({ index }) => index);
    return { paragraph, marker, model, misled };
  }
  return null;
}
