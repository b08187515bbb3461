import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { progressOn } from '../../src/commands/progress.ts';
import { Recorder, ROOT } from '../cli/run.ts';

/** Reports two steps a second apart and what they left on standard error. */
async function drawnOn(columns: number | undefined, wanted: boolean): Promise<string> {
  const stderr = new Recorder(columns);
  const progress = progressOn(
    { stdin: process.stdin, stdout: new Recorder(), stderr, cwd: ROOT, env: {}, now: new Date(0) },
    wanted,
  );
  progress.step('LEAs judged', 1);
  await setTimeout(850);
  progress.step('LEAs judged', 1200);
  progress.step('LEAs judged', 1201);
  progress.clear();
  return stderr.text;
}

describe('progress', () => {
  it.each([
    [
      'stands on a terminal once work lasts, and is wiped when it is done',
      80,
      true,
      '\r\u001b[KLEAs judged 1,200\r\u001b[K',
    ],
    ['is not for pipes', undefined, true, ''],
    ['is not drawn with --no-progress', 80, false, ''],
  ])('%s', async (_what, columns, wanted, text) => {
    expect(await drawnOn(columns, wanted)).toBe(text);
  });
});
