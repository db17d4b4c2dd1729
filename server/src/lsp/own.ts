/** Requests of our own client: they name the document by its URI alone, and are answered as all others are. */
import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { Answer, Asked } from './answer';
import type { Method, OfDocument } from './protocol';
import type { Snapshot } from './snapshot';

export type AnswerOwn = <P extends OfDocument, R>(
  method: Method<P, R>,
  empty: R,
  feature: (at: Snapshot, params: P) => R,
) => void;

export const makeAnswerOwn =
  (connection: Connection, answer: Answer): AnswerOwn =>
  <P extends OfDocument, R>(method: Method<P, R>, empty: R, feature: (at: Snapshot, params: P) => R) => {
    const handle = answer<P & Asked, R>(method, empty, feature);
    const serve = (params: P, token: CancellationToken): Promise<unknown> =>
      handle({ ...params, textDocument: { uri: params.uri } }, token);
    connection.onRequest(method, serve);
  };
