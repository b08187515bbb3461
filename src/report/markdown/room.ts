import { counted } from '../numbers.ts';
import { lines, type Markdown, md, type Piece } from './markup.ts';

/** The size of a page that GitHub takes as a comment: 65,536 characters at most. */
export const COMMENT = 65_535;

// Headings, counts of what is left out, ends of folded parts: they are written however full the page is.
const KEPT = 8_192;

/** What a list says where the page ends before it does, and how much of the page it may take. */
export interface Listing {
  /** What one of them is called. */
  readonly noun: string;
  readonly plural?: string;
  /** A share of the whole page, from 0 to 1; left out: all that is left. */
  readonly share?: number;
}

/** A page of a size that is never exceeded: lists end where it is full, and say how many they left out. */
export class Room {
  readonly size: number;
  #left: number;
  #blocks: string[] = [];

  /** The size is in bytes of UTF-8, which are never fewer than characters. */
  constructor(size: number) {
    this.size = size;
    this.#left = size - KEPT;
  }

  /** Whether there is room for more than headings. */
  get isFull(): boolean {
    return this.#left <= 0;
  }

  /** What was written since last taken. */
  take(): string {
    const text = this.#blocks.join('');
    this.#blocks = [];
    return text;
  }

  /** A heading or line of ours, short and written in any case. */
  write(block: Markdown): void {
    this.#blocks.push(block.markdown);
    this.#left -= Buffer.byteLength(block.markdown);
  }

  /** A heading of a section. */
  section(title: Piece): void {
    this.write(md`\n### ${title}\n\n`);
  }

  /** Each element in turn while there is room; the count of those left out. */
  list<T>(elements: readonly T[], block: (element: T) => Markdown, { noun, plural, share = 1 }: Listing): void {
    const least = Math.max(0, this.#left - this.size * share);
    for (const [at, element] of elements.entries()) {
      const next = block(element);
      if (this.#left - Buffer.byteLength(next.markdown) < least) {
        this.write(
          md`\n_and ${counted(elements.length - at, `more ${noun}`, `more ${plural ?? `${noun}s`}`)} left out here_\n`,
        );
        return;
      }
      this.write(next);
    }
  }

  /** A part that is folded up until it is opened; in it Markdown reads as Markdown. */
  folded(title: string, fill: () => void): void {
    this.write(md`\n<details><summary>${title}</summary>\n\n`);
    fill();
    this.write(md`\n</details>\n`);
  }

  /** Rows under headings. */
  table(headings: readonly string[], rows: readonly (readonly Piece[])[], listing: Listing): void {
    this.write(lines([rowOf(headings), rowOf(headings.map(() => md`---`))]));
    this.list(rows, (cells) => lines([rowOf(cells)]), listing);
  }
}

function rowOf(cells: readonly Piece[]): Markdown {
  return md`| ${cells.flatMap((cell, at) => (at === 0 ? [cell] : [md` | `, cell]))} |`;
}
