/** What a feature of the server is: the capabilities it declares and the handlers that keep the promise, in one place. */
import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Engine } from '../core/engine';
import type { Host } from '../host/host';
import type { Answer } from './answer';
import type { Client } from './client';
import type { Folder } from './folder';
import type { AnswerOwn } from './own';
import type { Peers } from './peers';
import type { Roots } from './roots';
import type { Session } from './session';
import type { SettingsStore } from './settings';
import type { Teller } from './teller';

/** What features are given. */
export interface Service {
  readonly connection: Connection;
  readonly client: Client;
  readonly host: Host;
  readonly engine: Engine;
  readonly roots: Roots;
  readonly store: SettingsStore;
  readonly session: Session;
  readonly teller: Teller;
  readonly answer: Answer;
  readonly answerOwn: AnswerOwn;
  readonly peers: Peers;
  readonly folder: Folder;
}

export interface Feature {
  capabilities(client: Client): ServerCapabilities;
  /** Called once, before the capabilities are told to the client. */
  serve(service: Service): void;
}
