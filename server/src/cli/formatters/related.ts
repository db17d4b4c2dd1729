/** The places that a finding refers to, in its own text and in the documents it was compared with, as positions. */
import { type Language, render } from '../../core/message';
import { placesIn } from '../../core/model/digest';
import type { Related } from '../../core/rules/rule';
import { type PlaceRange, placesOf } from '../../core/text/place';
import type { CheckedFile } from '../checked';

export interface RelatedPlace {
  readonly path: string;
  readonly range: PlaceRange;
  readonly message: string;
  /** True for a place in another document. */
  readonly elsewhere: boolean;
}

/** A document that is no longer known is left out. */
export function relatedPlaces(
  { path, report, peers }: CheckedFile,
  related: readonly Related[],
  language: Language,
): readonly RelatedPlace[] {
  return related.flatMap(({ uri, span, message }): readonly RelatedPlace[] => {
    const said = render(message, language);
    if (uri === undefined) return [{ path, range: placesOf(report.lines, span), message: said, elsewhere: false }];
    const peer = peers.find(({ digest }) => digest.uri === uri);
    if (!peer) return [];
    return [{ path: peer.path, range: placesIn(peer.digest, span), message: said, elsewhere: true }];
  });
}
