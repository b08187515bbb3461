import type { Io } from '../cli/io.ts';

/** Hears how far a run has come. */
export type Step = (doing: string, done: number) => void;

const QUIET_FOR_MS = 800;
const REDRAW_MS = 100;

/** A progress line on standard error, on a terminal only, for work that lasts. */
export function progressOn(io: Io, wanted: boolean): { step: Step; clear: () => void } {
  if (!wanted || io.stderr.isTTY !== true) return { step: () => {}, clear: () => {} };
  let last = performance.now() + QUIET_FOR_MS - REDRAW_MS;
  let drawn = false;
  return {
    step(doing, done) {
      const now = performance.now();
      if (now - last < REDRAW_MS) return;
      last = now;
      drawn = true;
      io.stderr.write(`\r\u001b[K${doing} ${done.toLocaleString('en-US')}`);
    },
    clear() {
      if (drawn) io.stderr.write('\r\u001b[K');
    },
  };
}
