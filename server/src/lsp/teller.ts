/** Words to the person and to the log. What a person was told once is not told again until it was different in between. */
import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';

export interface Teller {
  /** Shows what is to be said on a subject now; null when there is nothing (any more). */
  tell(subject: string, kind: 'information' | 'warning', text: string | null): void;
  /** An exception that was survived: for the log only. */
  log(what: string, error: unknown): void;
}

export function makeTeller(connection: Connection): Teller {
  const told = new Map<string, string>();
  return {
    tell(subject, kind, text) {
      if (text === null) {
        told.delete(subject);
        return;
      }
      if (told.get(subject) === text) return;
      told.set(subject, text);
      const type = kind === 'warning' ? MessageType.Warning : MessageType.Info;
      void connection.sendNotification(ShowMessageNotification.type, { type, message: text });
    },
    log(what, error) {
      connection.console.error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    },
  };
}
