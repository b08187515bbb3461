import { Readable } from 'node:stream';
import { main } from '../../src/cli/main.ts';

/** What a run is given beside its words: all of it may be left out. */
export interface Surroundings {
  readonly stdin?: string;
  /** Lines typed on a terminal, instead of a pipe on standard input. */
  readonly typed?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly now?: Date;
  /** A terminal of so many columns; left out: a pipe. */
  readonly columns?: number;
}

/** What a run left behind. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The checkout: fixtures and rules stand below it. */
export const ROOT = new URL('../../', import.meta.url).pathname;

/** The day of every audit here: the bytes do not change tomorrow. */
export const DAY = ['--as-of', '2026-06-30'] as const;

/** Runs one command line in process and keeps what it wrote. */
export async function run(argv: readonly string[], around: Surroundings = {}): Promise<Ran> {
  const out = new Recorder(around.columns);
  const err = new Recorder(around.columns);
  const code = await main(argv, {
    stdin: standardInput(around),
    stdout: out,
    stderr: err,
    cwd: around.cwd ?? ROOT,
    env: around.env ?? {},
    now: around.now ?? new Date('2026-06-30T19:00:00Z'),
  });
  return { code, out: out.text, err: err.text };
}

function standardInput({ stdin, typed }: Surroundings): Readable {
  const lines = typed?.map((line) => `${line}\n`) ?? (stdin === undefined ? [] : [stdin]);
  return Object.assign(Readable.from(lines), { isTTY: typed !== undefined });
}

/** A stream that keeps what is written to it. */
export class Recorder {
  text = '';
  readonly isTTY: boolean;
  readonly columns?: number;

  constructor(columns?: number) {
    this.isTTY = columns !== undefined;
    if (columns !== undefined) this.columns = columns;
  }

  write(text: string, done?: (error?: Error | null) => void): boolean {
    this.text += text;
    done?.();
    return true;
  }

  getColorDepth(): number {
    return this.isTTY ? 8 : 1;
  }
}
