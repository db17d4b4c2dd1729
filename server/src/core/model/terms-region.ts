/** Which regions' own terms count in a text: those of the region it speaks of again and again. */
import type { Paragraph } from './report';

const NAMES: Readonly<Record<string, readonly string[]>> = { chongqing: ['重庆'], sichuan: ['四川', '成都'] };

/** So many paragraphs must name the region. */
const ENOUGH = 3;

/** Scopes of the common list: the country and the world always, a region where it is named often enough. */
export function regionsOf(paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  const scopes = new Set(['national', 'international']);
  for (const [scope, names] of Object.entries(NAMES)) {
    const naming = paragraphs.filter(({ facts }) => names.some((name) => facts.norm.text.includes(name)));
    if (naming.length >= ENOUGH) scopes.add(scope);
  }
  return scopes;
}
