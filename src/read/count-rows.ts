import type { Source } from '../model/source.ts';

/** Rows between two tellings: telling is cheap, and a person sees ten a second. */
const EVERY = 4096;

/** The same sources, which tell how many rows of tables they have handed on, all together. */
export function countRows(sources: readonly Source[], tell: (rows: number) => void): readonly Source[] {
  let rows = 0;
  return sources.map((source) => ({
    ...source,
    read: (visitor) =>
      source.read({
        sheet: (sheet) => visitor.sheet(sheet),
        sheetEnd: (oddities) => visitor.sheetEnd(oddities),
        row(cells, line) {
          rows += 1;
          if (rows % EVERY === 0) tell(rows);
          visitor.row(cells, line);
        },
        document: (document) => visitor.document(document),
        knownHeadings: (cells) => visitor.knownHeadings?.(cells) ?? 0,
        separated: (by) => visitor.separated?.(by),
      }),
  }));
}
