import type { Span } from '../model/interval.ts';
import type { Part } from '../model/measure.ts';

/** Counts, for each thing asked, how often it is there, is not, or is not known; in the order asked. */
export class PartCount {
  private readonly counts = new Map<string, { met: number; total: number; open: boolean }>();
  private readonly absent = new Set<string>();

  /** Books one thing asked of one item; certain false: it may not be asked of it at all. */
  add(name: string, credit: Span, certain: boolean): void {
    let count = this.counts.get(name);
    if (count === undefined) {
      count = { met: 0, total: 0, open: false };
      this.counts.set(name, count);
    }
    count.total += 1;
    count.met += credit.low;
    if (!certain || credit.low !== credit.high) count.open = true;
    else if (credit.high === 0) this.absent.add(name);
  }

  parts(): Part[] {
    return [...this.counts].map(([name, { met, total, open }]) => ({ name, met: open ? null : met, total }));
  }

  /** What is missing for certain somewhere. */
  lacking(): string[] {
    return [...this.counts.keys()].filter((name) => this.absent.has(name));
  }
}
