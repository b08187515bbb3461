import type { Scalar } from '../../model/document.ts';

/** A file's own text and a scalar in it: enough to say where a character of an expression stands. */
export interface Written {
  readonly path: string;
  readonly text: string;
  readonly scalar: Scalar;
}

/** Where a character stands in its file, both 1-based, and the line it stands on. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly source: string;
}

/**
 * Finds a character of a scalar's text in the file. YAML folds line breaks and drops indentation, so the two texts are
 * walked side by side: white space on either side may be of another length, everything else is the same.
 */
export function placeOf(written: Written, offset: number): Place {
  const { text, scalar } = written;
  let at = startOf(text, scalar);
  const value = scalar.text;
  for (let index = 0; index < offset && at < text.length; index++) {
    const wanted = value[index] ?? ' ';
    if (!isSpace(wanted)) {
      at = skipSpace(text, at);
      // An escape in quotes is longer than what it stands for: the place is then a little early, never late.
      at += 1;
    } else if (isSpace(text[at])) {
      at += 1;
    }
  }
  if (!isSpace(value[offset] ?? ' ')) at = skipSpace(text, at);
  return placeAt(text, Math.min(at, text.length));
}

function startOf(text: string, scalar: Scalar): number {
  const lines = text.split('\n');
  let at = 0;
  for (let line = 0; line < scalar.line - 1; line++) at += (lines[line]?.length ?? 0) + 1;
  if (scalar.style === 'block') return skipSpace(text, at + (lines[scalar.line - 1]?.length ?? 0));
  return at + scalar.column - 1 + (scalar.style === 'quoted' ? 1 : 0);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text[at])) at += 1;
  return at;
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\r' || character === '\t';
}

function placeAt(text: string, at: number): Place {
  const before = text.slice(0, at);
  const start = before.lastIndexOf('\n') + 1;
  const end = text.indexOf('\n', at);
  return {
    line: before.split('\n').length,
    column: at - start + 1,
    source: text.slice(start, end === -1 ? text.length : end).replace(/\r$/, ''),
  };
}

/** The line and a caret under the place. */
export function excerptOf(place: Place, length: number): string {
  const width = Math.max(1, Math.min(length, place.source.length - place.column + 1));
  return `${place.source}\n${' '.repeat(place.column - 1)}${'^'.repeat(width)}`;
}
