import type { Diagnostic } from '../../model/diagnostic.ts';
import type { TextDecoding } from './decoding.ts';
import { countGarbled } from './garbled.ts';
import { type Place, reportDecoded, reportGarbled, reportNotText } from './report.ts';

const SPECIAL = /[^\0-\x7f]/;
const EACH_SPECIAL = /[^\0-\x7f]/g;
const BETWEEN_WORDS = /[\s,;|]+/;
const LONGEST_WORD = 40;
const PLACES_KEPT = 3;

/** Remembers where a text goes beyond ASCII, and tells what of that was decoded, garbled or broken. */
export class TextWatch {
  private readonly path: string;
  private readonly decoding: TextDecoding;
  private readonly special: Place[] = [];
  private readonly garbled: Place[] = [];
  private garbledCount = 0;

  constructor(path: string, decoding: TextDecoding) {
    this.path = path;
    this.decoding = decoding;
  }

  /** Whether the next of the text must be looked at: never, where it is ASCII. */
  get isAwake(): boolean {
    const { hasSpecial, hasSuspects, encoding } = this.decoding;
    // In UTF-8 the first place is enough: it is told only where another encoding follows.
    const wanted = encoding === 'windows-1252' ? PLACES_KEPT : 1;
    return hasSpecial && (hasSuspects || this.special.length < wanted);
  }

  /** Looks at the cells of a row. */
  row(cells: readonly string[], line: number): void {
    for (const [index, cell] of cells.entries()) if (SPECIAL.test(cell)) this.look(cell, line, index + 1);
  }

  /** Looks at a whole text, line by line. */
  text(text: string): void {
    if (!this.isAwake) return;
    for (const [index, line] of text.split('\n').entries()) {
      const at = line.search(SPECIAL);
      if (at !== -1) this.look(line, index + 1, at + 1);
    }
  }

  /** What stopped the text, on the line given. */
  reportStop(line: number): readonly Diagnostic[] {
    const { path, decoding, special } = this;
    return decoding.wrong === null ? [] : [reportNotText(path, decoding, line, special[0]?.line ?? line)];
  }

  /** What is to be told of the text that was read. */
  reportRead(): readonly Diagnostic[] {
    const { path, decoding, garbled, garbledCount, special } = this;
    const told = decoding.wrong === null ? reportDecoded(path, decoding, special) : [];
    return garbledCount === 0 ? told : [...told, reportGarbled(path, garbledCount, garbled)];
  }

  private look(text: string, line: number, column: number): void {
    const place = { line, column, word: tellingWord(text).slice(0, LONGEST_WORD) };
    if (this.special.length < PLACES_KEPT)
      this.special.push({ ...place, count: text.match(EACH_SPECIAL)?.length ?? 0 });
    const count = this.decoding.hasSuspects ? countGarbled(text) : 0;
    this.garbledCount += count;
    if (count > 0 && this.garbled.length < PLACES_KEPT) this.garbled.push({ ...place, count });
  }
}

/** The longest word with such a character in it: a name a person can check. */
function tellingWord(text: string): string {
  const words = text.split(BETWEEN_WORDS).filter((word) => SPECIAL.test(word));
  return words.reduce((best, word) => (word.length > best.length ? word : best), '');
}
