import { inLog } from '../report/log-line.ts';
import type { Terminal } from './io.ts';

/** A stream for messages: whatever they quote, a runner that reads them in a log finds no command. */
export class LogStream implements Terminal {
  readonly #stream: Terminal;

  constructor(stream: Terminal) {
    this.#stream = stream;
  }

  get isTTY(): boolean {
    return this.#stream.isTTY === true;
  }

  get columns(): number | undefined {
    return this.#stream.columns;
  }

  write(text: string, done?: (error?: Error | null) => void): boolean {
    return this.#stream.write(inLog(text), done);
  }

  getColorDepth(env?: object): number {
    return this.#stream.getColorDepth?.(env) ?? 1;
  }
}
