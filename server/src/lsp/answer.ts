/**
 * The one wrapper of every request about a document. Cancelled requests are not computed, requests about a place in a text
 * that has changed since are refused, and an exception is logged and answered with `empty`: it stops nothing else.
 */
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Session } from './session';
import type { Snapshot } from './snapshot';
import type { Teller } from './teller';

/** What a request says about where it looks. */
export interface Asked {
  readonly textDocument: { readonly uri: string };
}

export type Handler<P, R> = (params: P, token: CancellationToken) => Promise<R>;

/** Makes a handler of a feature, which is synchronous and sees a snapshot only. */
export type Answer = <P extends Asked, R>(
  what: string,
  empty: R,
  feature: (at: Snapshot, params: P) => R,
) => Handler<P, R>;

export const contentModified = (): ResponseError<void> =>
  new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed since.');

const cancelled = (): ResponseError<void> => new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');

export function makeAnswer(session: Session, teller: Teller): Answer {
  return (what, empty, feature) => async (params, token) => {
    try {
      const { uri } = params.textDocument;
      const asked = session.version(uri);
      if (token.isCancellationRequested) throw cancelled();
      const at = await session.snapshot(uri);
      if (token.isCancellationRequested) throw cancelled();
      if (!at) return empty;
      if (at.version !== asked && namesPlace(params)) throw contentModified();
      return feature(at, params);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      teller.log(what, error);
      return empty;
    }
  };
}

/** Positions count in the text as it was; a question about the whole document has the same meaning in the next version. */
const namesPlace = (params: object): boolean => 'position' in params || 'range' in params || 'positions' in params;
