/**
 * What the other reports are told of an open text: of a new one at once, of an edited one when nobody types any more, so that a
 * keystroke digests nothing.
 */
import type { Emitter } from 'vscode-languageserver';
import type { Digest } from '../core/model/digest';
import type { Reading } from '../core/reading';
import type { Folder } from './folder';
import type { Peers } from './peers';
import type { Roots } from './roots';

export interface Telling {
  /** A version was read; `make` digests it when somebody asks. `alone`: no other text is open to see it. */
  read(uri: string, reading: Reading, make: () => Digest, alone: boolean): void;
  /** What it says has changed without another reading. */
  changed(uri: string): void;
  close(uri: string): void;
}

export interface TellingParts {
  readonly roots: Roots;
  readonly peers: Peers;
  readonly folder: Folder;
  /** Fires when the others may see a difference. */
  readonly stale: Emitter<void>;
}

/** So long nobody types before others look at what was typed. */
const CALM_MS = 600;

export function makeTelling({ roots, peers, folder, stale }: TellingParts): Telling {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const told = (differs: boolean): void => {
    if (differs) stale.fire();
  };
  const cancel = (uri: string): void => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
  };
  const later = (uri: string): void => {
    cancel(uri);
    const timer = setTimeout(() => {
      timers.delete(uri);
      told(peers.settle(uri));
    }, CALM_MS);
    timers.set(uri, timer);
  };

  return {
    read(uri, reading, make, alone) {
      folder.start(roots.of(uri));
      // A text that is not read here, such as one in the wrong encoding, is for the others what its file is.
      if (reading !== 'whole') return told(peers.close(uri));
      const isNew = peers.read(uri, make);
      if (alone) return;
      if (isNew) stale.fire();
      else later(uri);
    },
    changed: later,
    close(uri) {
      cancel(uri);
      told(peers.close(uri));
    },
  };
}
