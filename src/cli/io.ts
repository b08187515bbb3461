import { dayIn, HOME_ZONE } from '../model/zone.ts';

/** What a run may touch of the world beside files: injected, so that a run is a function of its arguments. */
export interface Io {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The present moment: only the default of `--as-of` is made from it. */
  readonly now: Date;
  /** Ends a command that waits, such as a watch; left out: nothing but the end of the process does. */
  readonly interrupted?: AbortSignal;
}

/** A stream that may be a terminal. */
export interface Terminal {
  write(text: string, done?: (error?: Error | null) => void): boolean;
  readonly isTTY?: boolean;
  readonly columns?: number | undefined;
  getColorDepth?(env?: object): number;
}

const DEFAULT_WIDTH = 100;
const NARROWEST = 40;

/** Columns to print in: the terminal's, else COLUMNS, else 100. */
export function widthOf(stream: Terminal, env: Io['env']): number {
  const width = stream.columns ?? Number(env.COLUMNS ?? Number.NaN);
  return Number.isFinite(width) && width > 0 ? Math.max(NARROWEST, width) : DEFAULT_WIDTH;
}

/** Whether to colour a stream: the flag, then NO_COLOR, FORCE_COLOR, then what the terminal can do. */
export function isColoured(stream: Terminal, env: Io['env'], flag: boolean | undefined): boolean {
  if (flag !== undefined) return flag;
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && (stream.getColorDepth?.(env) ?? 1) > 1;
}

/** Today in California as `YYYY-MM-DD`: a deadline there does not pass at midnight in Greenwich. */
export function todayInCalifornia(now: Date): string {
  return dayIn(HOME_ZONE, now);
}

/** Writes text and waits until it is taken; a reader that has gone away is not an error. */
export function print(stream: Terminal, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(text, () => resolve());
  });
}
