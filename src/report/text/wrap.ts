import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

// Nearly all lines are made of these, each one column wide and none of them colour: they need no measuring, which is
// most of the time a report of a thousand LEAs takes.
const SIMPLE = /^[\x20-\x7e·’–█▓▒░☐✓]*$/;

/** The columns a text takes on a terminal. */
export function widthOf(text: string): number {
  return SIMPLE.test(text) ? text.length : stringWidth(text);
}

/** The lines of a text at a width, broken at spaces; a longer word stays whole, unless it is to be cut. */
export function wrap(text: string, width: number, cut = false): string[] {
  if (SIMPLE.test(text)) {
    if (text.length <= width && text.trim() === text) return [text];
    if (!cut && !text.includes('  ') && text.trim() === text) return wrapSimple(text, width);
  }
  return wrapAnsi(text, width, { hard: cut }).split('\n');
}

function wrapSimple(text: string, width: number): string[] {
  const lines: string[] = [];
  let start = 0;
  while (text.length - start > width) {
    let end = text.lastIndexOf(' ', start + width);
    if (end <= start) end = text.indexOf(' ', start + width);
    if (end === -1) break;
    lines.push(text.slice(start, end));
    start = end + 1;
  }
  lines.push(text.slice(start));
  return lines;
}
