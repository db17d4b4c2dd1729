/** Has the client ask anew for what an answer depends on beside the text: settings, glossaries, the reports beside. */
import type { Service } from './feature';

export function refreshWhenStale({ session, teller }: Service, what: string, refresh: () => Promise<void>): void {
  session.onStale(() => {
    refresh().catch((error) => teller.log(what, error));
  });
}
