/**
 * What must be undone however the process ends: process groups are killed and temporary folders removed on a normal end, an
 * exception and a signal alike. Everything here is synchronous, because an exiting process waits for nothing.
 */
type Undo = () => void;

const pending = new Set<Undo>();
let installed = false;

/** Remembers an undoing until it has been run; returns a function that runs it now, once. */
export function onEnd(undo: Undo): Undo {
  install();
  const once = () => {
    if (pending.delete(once)) undo();
  };
  pending.add(once);
  return once;
}

function install(): void {
  if (installed) return;
  installed = true;
  process.on('exit', undoAll);
  const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
  for (const [signal, code] of Object.entries(signals)) process.on(signal, () => process.exit(code));
}

/** Last in, first out: a server is stopped before its folder goes. */
function undoAll(): void {
  for (const undo of [...pending].reverse()) {
    try {
      undo();
    } catch (error) {
      console.error('Could not clean up:', error);
    }
  }
}
