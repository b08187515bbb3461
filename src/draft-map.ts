import { writeMaps } from './config/write-map.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { MapDraft } from './model/map-draft.ts';
import type { RecordKind } from './model/record.ts';
import type { Source } from './model/source.ts';
import { readSources } from './read/read-sources.ts';
import { mostKnown } from './records/header-search.ts';
import { draftMap } from './records/map/draft-map.ts';

/** Maps drafted of one file, one for each sheet of records. */
export interface DraftedMaps {
  readonly drafts: readonly MapDraft[];
  /** As they stand in a config; null where there is none to write. */
  readonly text: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Rows that tell what a column holds; the rest of a large file says the same. */
const MOST_ROWS = 5000;

interface RawTable {
  readonly path: string;
  readonly sheet: string | null;
  readonly rows: { cells: readonly string[]; line: number }[];
}

/** File -> headings and cells -> the map a person would most likely write. */
export async function draftMaps(path: string, kind: RecordKind | null, cwd: string): Promise<DraftedMaps> {
  const { sources, diagnostics } = await readSources([path], { cwd, stdin: (async function* () {})() });
  const told = [...diagnostics];
  const drafts: MapDraft[] = [];
  for (const source of sources) {
    const { tables, problems } = await tablesOf(source);
    told.push(...problems);
    drafts.push(...tables.flatMap((table) => draftMap(table, source.kind ?? kind) ?? []));
  }
  return { drafts, text: drafts.length === 0 ? null : writeMaps(drafts), diagnostics: told };
}

async function tablesOf(source: Source): Promise<{ tables: readonly RawTable[]; problems: readonly Diagnostic[] }> {
  const tables: RawTable[] = [{ path: source.path, sheet: null, rows: [] }];
  const { diagnostics } = await source.read({
    sheet: ({ name }) => tables.push({ path: source.path.replace(/(\.xlsx)#.*$/is, '$1'), sheet: name, rows: [] }),
    sheetEnd: () => {},
    row(cells, line) {
      const rows = tables.at(-1)?.rows;
      if (rows !== undefined && rows.length < MOST_ROWS) rows.push({ cells, line });
    },
    document: () => {},
    knownHeadings: (cells) => mostKnown(cells, source.kind),
  });
  return { tables, problems: diagnostics };
}
