import { type Diagnostic, isError } from '../../model/diagnostic.ts';
import type { Source } from '../../model/source.ts';
import { Problems } from '../problems.ts';
import { CompactDirectory } from './compact-directory.ts';
import { writeCompact } from './compact-text.ts';
import { DIRECTORY_HEADINGS, type DirectoryColumn, directoryColumns } from './directory-columns.ts';
import { DirectoryEntries } from './directory-entries.ts';
import { reportNoSchools, reportPassed, reportTallies, reportUnknownShape } from './official-problems.ts';
import { OfficialTable } from './official-table.ts';

/** A directory read from one of the state's files; null where the diagnostics say why there is none. */
export interface ReadDirectory {
  readonly directory: CompactDirectory | null;
  /** The same as a compact directory's text. */
  readonly text: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the state's directory, as `pubschls.txt` or as exported; `date` is the day it speaks of, where it does not say. */
export async function readDirectory(source: Source, date: string | null): Promise<ReadDirectory> {
  const entries = new DirectoryEntries();
  const table = new OfficialTable<DirectoryColumn>(directoryColumns, (row, line) => entries.take(row, line));
  const { sha256, diagnostics } = await source.read(table);
  const problems = new Problems();
  for (const diagnostic of diagnostics) problems.add(diagnostic);
  const path = table.path ?? source.path;
  if (table.columns === null && !diagnostics.some(isError)) {
    reportUnknownShape(path, 'school directory', DIRECTORY_HEADINGS, table.firstRow, problems);
  }
  if (table.columns === null || diagnostics.some(isError)) {
    return { directory: null, text: null, diagnostics: problems.all() };
  }
  reportPassed(path, table.passed, problems);
  reportTallies(path, tallied(entries), problems);
  if (entries.byCode.size === 0) {
    reportNoSchools(path, 'school directory', problems);
    return { directory: null, text: null, diagnostics: problems.all() };
  }
  const { charter, funding } = table.columns;
  const text = writeCompact(entries.byCode.values(), {
    from: `"${source.path.slice(source.path.lastIndexOf('/') + 1)}"`,
    date: date ?? entries.updated,
    tells_charters: charter !== undefined || funding !== undefined,
  });
  return { directory: new CompactDirectory(text, { path: source.path, sha256 }), text, diagnostics: problems.all() };
}

function tallied({ tallies }: DirectoryEntries) {
  return [
    {
      tally: tallies.padded,
      one: 'code of 13 digits got its leading zero back',
      many: 'codes of 13 digits got their leading zero back',
    },
    {
      tally: tallies.refused,
      one: 'row without a readable code or a district was left out',
      many: 'rows without a readable code or a district were left out',
    },
    {
      tally: tallies.twice,
      one: 'code stands in a second row; the active school of the two was kept',
      many: 'codes stand in a second row; the active school of the two was kept',
    },
    {
      tally: tallies.status,
      one: 'row has a status other than Active, Pending, Closed or Merged, of which nothing will be told',
      many: 'rows have a status other than Active, Pending, Closed or Merged, of which nothing will be told',
    },
  ];
}
