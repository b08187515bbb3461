import type { Ink, Tone } from '../ink.ts';
import { inLog } from '../log-line.ts';
import { printable } from '../printable.ts';
import { widthOf, wrap } from './wrap.ts';

/** A stretch of text in one tone; a bare string is plain. */
export type Piece = string | { readonly tone: Tone; readonly text: string };

/** Text in a tone. */
export function toned(tone: Tone, text: string): Piece {
  return { tone, text };
}

/** Where a paragraph stands: columns before its first line, and before the lines it wraps to. */
export interface Place {
  readonly indent?: number;
  readonly hang?: number;
}

/**
 * Lines as they are written. It is the one way text gets out, so nothing is laid out that is not printable: pieces are
 * made printable first and coloured after.
 */
export class Page {
  readonly width: number;
  readonly #ink: Ink;
  #lines: string[] = [];

  constructor(width: number, ink: Ink) {
    // Under 60 columns a table of sites cannot stand; over 120 lines are too long to read.
    this.width = Math.min(120, Math.max(60, Math.floor(width)));
    this.#ink = ink;
  }

  /** What was written since last taken, ending in a newline; empty for nothing. */
  take(): string {
    if (this.#lines.length === 0) return '';
    const text = inLog(`${this.#lines.join('\n')}\n`);
    this.#lines = [];
    return text;
  }

  /** One blank line. */
  blank(): void {
    this.#lines.push('');
  }

  /** A line across, between one LEA and the next. */
  rule(): void {
    this.#lines.push('─'.repeat(Math.min(this.width, 80)));
  }

  /** A blank line and a section's heading. */
  section(title: string): void {
    this.blank();
    this.write([toned('strong', title)]);
  }

  /** A paragraph, wrapped at words; a word longer than the line stays whole, so that a path can be copied. */
  write(pieces: readonly Piece[], { indent = 0, hang = indent }: Place = {}): void {
    const text = this.inked(pieces);
    const first = ' '.repeat(indent);
    if (indent + widthOf(text) <= this.width) {
      this.#lines.push(`${first}${text}`.trimEnd());
      return;
    }
    const lines = wrap(text, this.width - Math.max(indent, hang));
    for (const [at, line] of lines.entries()) {
      this.#lines.push(`${at === 0 ? first : ' '.repeat(hang)}${line}`.trimEnd());
    }
  }

  /** A label in its own column and a text that hangs beside it. */
  labelled(label: string, pieces: readonly Piece[], { indent = 2, hang = 20 }: Place = {}): void {
    const padding = ' '.repeat(Math.max(1, hang - indent - widthOf(printable(label))));
    const lines = wrap(this.inked(pieces), this.width - hang);
    for (const [at, line] of lines.entries()) {
      const before = at === 0 ? ' '.repeat(indent) + this.#ink.quiet(printable(label)) + padding : ' '.repeat(hang);
      this.#lines.push((before + line).trimEnd());
    }
  }

  /** The lines a cell of a table comes to, each padded to the width; a longer word is cut. */
  cell(piece: Piece, width: number, right = false): string[] {
    const lines = wrap(this.inked([piece]), width, true);
    return lines.map((line) => {
      const padding = ' '.repeat(Math.max(0, width - widthOf(line)));
      return right ? padding + line : line + padding;
    });
  }

  /** A line of drawn pieces whose spaces are part of the drawing: it is never wrapped. */
  draw(pieces: readonly Piece[]): void {
    this.#lines.push(this.inked(pieces).trimEnd());
  }

  /** A line that was laid out by cell(). */
  row(line: string): void {
    this.#lines.push(line.trimEnd());
  }

  private inked(pieces: readonly Piece[]): string {
    let text = '';
    for (const piece of pieces) {
      text += typeof piece === 'string' ? printable(piece) : this.#ink[piece.tone](printable(piece.text));
    }
    return text;
  }
}
