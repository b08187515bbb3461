import type { DecidedRow } from '../../model/crosswalk.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Sheet, Source, SourceVisitor } from '../../model/source.ts';
import { isBlankRow } from '../no-record.ts';
import { Problems } from '../problems.ts';
import { CrosswalkReader, isCrosswalkHeader, isMaimedCrosswalkHeader } from './crosswalk-reader.ts';

/** A crosswalk among the inputs, as the result lists it. */
export interface CrosswalkInput {
  readonly path: string;
  readonly kind: 'crosswalk';
  readonly records: number;
  readonly left_out: number;
  readonly sha256: string;
}

/** What the crosswalks among the sources say, known once every source has been read. */
export interface Diverted {
  readonly sources: readonly Source[];
  readonly crosswalk: () => {
    readonly rows: readonly DecidedRow[];
    readonly inputs: readonly CrosswalkInput[];
    readonly diagnostics: readonly Diagnostic[];
  };
}

/** The same sources, without the rows of crosswalks, which are known by their headings and read apart. */
export function divertCrosswalks(sources: readonly Source[]): Diverted {
  const problems = new Problems();
  const readers: CrosswalkReader[] = [];
  const inputs: CrosswalkInput[] = [];
  const divert = (source: Source): Source => ({
    ...source,
    async read(visitor) {
      const before = readers.length;
      const end = await source.read(sorting(visitor, source, (reader) => readers.push(reader), problems));
      // Documents, or nothing at all.
      if (source.isCrosswalk === true && readers.length === before)
        readers.push(new CrosswalkReader(source.path, problems));
      for (const reader of readers.slice(before)) {
        reader.end();
        const { path, rows, leftOut } = reader;
        inputs.push({ path, kind: 'crosswalk', records: rows.length, left_out: leftOut, sha256: end.sha256 });
      }
      return end;
    },
  });
  return {
    sources: sources.map(divert),
    crosswalk: () => ({ rows: readers.flatMap(({ rows }) => rows), inputs, diagnostics: problems.all() }),
  };
}

function isCrosswalk(cells: readonly string[]): boolean {
  return isCrosswalkHeader(cells) || isMaimedCrosswalkHeader(cells);
}

/** Hands a table's rows to a crosswalk's reader if its first row that is not blank is a crosswalk's header, else on. */
function sorting(
  visitor: SourceVisitor,
  source: Source,
  begun: (reader: CrosswalkReader) => void,
  problems: Problems,
): SourceVisitor {
  // undefined: nothing but blank rows so far; null: a table of records.
  let reader: CrosswalkReader | null | undefined;
  let sheet: Sheet | null = null;
  let isSheetTold = false;
  const begin = (): CrosswalkReader => {
    const made = new CrosswalkReader(sheet?.path ?? source.path, problems);
    begun(made);
    return made;
  };
  // A sheet that is a crosswalk is none that holds no records.
  const tellSheet = (): void => {
    if (sheet !== null && !isSheetTold) visitor.sheet(sheet);
    isSheetTold = true;
  };
  return {
    ...visitor,
    knownHeadings: (cells) => (isCrosswalkHeader(cells) ? cells.length : (visitor.knownHeadings?.(cells) ?? 0)),
    sheet(next) {
      sheet = next;
      isSheetTold = false;
      reader = undefined;
    },
    sheetEnd(oddities) {
      if (reader === undefined) tellSheet();
      if (isSheetTold) visitor.sheetEnd(oddities);
    },
    row(cells, line) {
      if (reader === null) return visitor.row(cells, line);
      const isNamed = source.isCrosswalk === true && sheet === null;
      if (reader === undefined && (isNamed || isCrosswalk(cells))) reader = begin();
      if (reader !== undefined) return reader.row(cells, line);
      if (!isBlankRow(cells)) reader = null;
      tellSheet();
      visitor.row(cells, line);
    },
  };
}
