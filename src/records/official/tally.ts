const LINES_SHOWN = 3;

/** Counts what befell rows of a file, and keeps the first lines. */
export class Tally {
  count = 0;
  private readonly lines: number[] = [];

  add(line: number): void {
    this.count++;
    if (this.lines.length < LINES_SHOWN) this.lines.push(line);
  }

  /** The first line; null for none. */
  get first(): number | null {
    return this.lines[0] ?? null;
  }

  /** `lines 4, 9, 12 and on`. */
  get where(): string {
    const rest = this.count > this.lines.length ? ' and on' : '';
    return `${this.lines.length === 1 ? 'line' : 'lines'} ${this.lines.join(', ')}${rest}`;
  }
}
