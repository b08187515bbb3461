import type { CheckRequest, Progress } from './audit-request.ts';
import { proposeCrosswalk } from './link/names/propose.ts';
import { loadPack } from './load-pack.ts';
import { CHECKING_PACK, directoryWanted, loadStateFiles } from './load-state-files.ts';
import type { CrosswalkRow } from './model/crosswalk.ts';
import { type Diagnostic, isError } from './model/diagnostic.ts';
import { countRows } from './read/count-rows.ts';
import { readSources } from './read/read-sources.ts';
import { divertCrosswalks } from './records/crosswalk/divert.ts';
import { readRecords } from './records/read-records.ts';

/** A crosswalk's rows, or null where the diagnostics say why there are none. */
export interface LinkedNames {
  readonly rows: readonly CrosswalkRow[] | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Files -> records -> for every name without a code, the school it most likely is: to be confirmed, never joined. */
export async function linkNames(request: CheckRequest, progress: Progress): Promise<LinkedNames> {
  const { sources, diagnostics: unread } = await readSources(request.paths, request);
  const counted = countRows(sources, (rows) => progress('rows read', rows));
  const diverted = divertCrosswalks(counted);
  const records = await readRecords(diverted.sources, request);
  const crosswalk = diverted.crosswalk();
  const wanted = await directoryWanted(request, loadPack(CHECKING_PACK, request.cwd));
  const { directory, diagnostics: problems } = await loadStateFiles(wanted, [], request.cwd);
  const diagnostics = [...unread, ...records.diagnostics, ...crosswalk.diagnostics, ...problems];
  if (diagnostics.some(isError)) return { rows: null, diagnostics };
  progress('names compared', 0);
  return { rows: proposeCrosswalk(records.tables, directory, crosswalk.rows), diagnostics };
}
