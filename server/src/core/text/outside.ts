/** What lies outside of given places. Both lists are sorted, and the places disjoint, so one pass is enough. */
import { overlaps, type Span } from './span';

interface At {
  readonly span: Span;
}

/** The items that touch none of the places. */
export function outside<T extends At>(items: readonly T[], places: readonly At[]): readonly T[] {
  if (places.length === 0) return items;
  let next = 0;
  return items.filter((item) => {
    while (next < places.length && (places[next]?.span.end ?? 0) <= item.span.start) next++;
    const place = places[next];
    return !place || !overlaps(place.span, item.span);
  });
}
