const WIDEST = 120;

/** A line of a text with a caret under one of its characters; line and column are 1-based. */
export function excerptOf(text: string, line: number, column: number): string {
  const source = (text.split('\n', line)[line - 1] ?? '').replace(/\r$/, '');
  const from = column > WIDEST ? column - WIDEST / 2 : 0;
  return `${source.slice(from, from + WIDEST)}\n${' '.repeat(column - 1 - from)}^`;
}
