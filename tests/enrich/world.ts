import { type Enriched, enrich } from '../../src/enrich/enrich.ts';
import type { Directory } from '../../src/model/directory.ts';
import type { PupilCounts } from '../../src/model/pupil-counts.ts';
import { countsIn, directoryIn } from '../records/official/reading.ts';
import { readTexts } from '../records/reading.ts';

/** Files of the state a test writes out. */
export interface State {
  /** Rows of a directory: code, district, school, status, charter, funding. */
  readonly directory?: string;
  readonly updated?: string;
  readonly counts?: readonly string[];
  readonly as_of?: string;
}

/** Records as CSV by file name, held against files of the state. */
export async function enriched(texts: Readonly<Record<string, string>>, state: State): Promise<Enriched> {
  const { tables, diagnostics } = await readTexts(texts);
  const wrong = diagnostics.filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) throw new Error(wrong.map(({ message }) => message).join('\n'));
  const counts: PupilCounts[] = [];
  for (const [index, text] of (state.counts ?? []).entries()) {
    const read = await countsIn(text, `cupc-${index + 1}.csv`);
    if (read.counts !== null) counts.push(read.counts);
  }
  return enrich(tables, { directory: await directoryOf(state), counts }, state.as_of ?? null);
}

async function directoryOf({ directory, updated = '2026-04-06' }: State): Promise<Directory | null> {
  if (directory === undefined) return null;
  const rows = directory
    .trim()
    .split('\n')
    .map((row) => `${row.trim()},${updated}\n`);
  const header = 'CDSCode,District,School,StatusType,Charter,FundingType,LastUpDate\n';
  return (await directoryIn(header + rows.join(''))).directory;
}

/** Codes and messages of what was told. */
export function messages({ diagnostics }: Enriched): readonly string[] {
  return diagnostics.map(({ severity, code, message }) => `${severity} ${code}: ${message}`);
}
