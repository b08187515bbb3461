import { inert } from './inert.ts';

/** Markdown that is safe to put into a page: made by `md`, never by data. */
export interface Markdown {
  readonly markdown: string;
}

/** What stands between the Markdown of a template; a string is data and comes out inert, null as nothing. */
export type Piece = string | number | null | Markdown | readonly Piece[];

/** Markdown around data: what is typed in the template is structure, and no string put into it can be. */
export function md(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markdown {
  let markdown = strings[0] ?? '';
  for (const [at, piece] of pieces.entries()) markdown += written(piece) + (strings[at + 1] ?? '');
  return { markdown };
}

/** Pieces with the same between them, without those that say nothing. */
export function joined(pieces: readonly Piece[], between: string): Markdown {
  return { markdown: pieces.map(written).filter(Boolean).join(between) };
}

/** A line of a list, with its own list below it, or a row of a table. */
export function lines(pieces: readonly Piece[]): Markdown {
  return { markdown: `${joined(pieces, '\n').markdown}\n` };
}

function written(piece: Piece): string {
  if (piece === null) return '';
  if (typeof piece === 'string') return inert(piece);
  if (typeof piece === 'number') return String(piece);
  return 'markdown' in piece ? piece.markdown : piece.map(written).join('');
}
