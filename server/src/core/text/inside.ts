/** What lies inside of a place, out of a sorted list without overlaps: by search, because a line may hold thousands of both. */
import { contains, type Span } from './span';

interface At {
  readonly span: Span;
}

/** The items that the place holds as a whole. */
export function inside<T extends At>(items: readonly T[], place: Span): readonly T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.span.start ?? 0) < place.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < items.length; i++) {
    const item = items[i];
    if (!item || !contains(place, item.span)) break;
    found.push(item);
  }
  return found;
}
