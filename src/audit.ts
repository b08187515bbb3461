import type { AuditRequest, CheckRequest, Progress } from './audit-request.ts';
import { applyCrosswalk } from './enrich/crosswalk/apply-crosswalk.ts';
import { enrich } from './enrich/enrich.ts';
import { judgeCases } from './judge-cases.ts';
import { link } from './link/link.ts';
import { selectCases } from './link/select-cases.ts';
import type { LoadedBaseline } from './load-baseline.ts';
import { type LoadedPack, loadPack } from './load-pack.ts';
import { CHECKING_PACK, directoryWanted, loadStateFiles } from './load-state-files.ts';
import type { Masking } from './mask/masking.ts';
import type { Linked } from './model/case.ts';
import { type Diagnostic, isError } from './model/diagnostic.ts';
import type { Directory } from './model/directory.ts';
import type { Result } from './model/result.ts';
import type { StateFiles } from './model/state-files.ts';
import { VERSION } from './model/version.ts';
import { countRows } from './read/count-rows.ts';
import { readSources } from './read/read-sources.ts';
import { type CrosswalkInput, divertCrosswalks } from './records/crosswalk/divert.ts';
import { type ReadRecords, readRecords } from './records/read-records.ts';
import { checkGates } from './score/gates/check-gates.ts';
import { WAIVED } from './score/gates/excused.ts';
import { assemble } from './score/result.ts';
import { readStatements } from './statements.ts';

/** Records read and joined; linked is null where errors in them forbid it. */
export interface Checked {
  readonly records: Omit<ReadRecords, 'inputs'> & {
    readonly inputs: readonly (ReadRecords['inputs'][number] | CrosswalkInput)[];
  };
  readonly linked: Linked | null;
  /** What records were checked against and filled from. */
  readonly state: StateFiles;
  /** What masked the records before they were joined; null: they are as read. */
  readonly masking: Masking | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** A result, or null where the diagnostics say why there is none. */
export interface Audited {
  readonly result: Result | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Files -> records -> records with what the state's files tell -> cases. */
export async function check(
  request: CheckRequest,
  progress: Progress,
  loading: Promise<LoadedPack> = loadPack(CHECKING_PACK, request.cwd),
): Promise<Checked> {
  const { sources, diagnostics: unread } = await readSources(request.paths, request);
  const counted = countRows(sources, (rows) => progress('rows read', rows));
  const diverted = divertCrosswalks(counted);
  const read = await readRecords(diverted.sources, request);
  const crosswalk = diverted.crosswalk();
  const records = { ...read, inputs: [...read.inputs, ...crosswalk.inputs] };
  const state = await loadStateFiles(await directoryWanted(request, loading), request.enrich ?? [], request.cwd);
  const masking = request.public === true ? (await import('./mask/masking.ts')).startMasking() : null;
  const problems = [...unread, ...records.diagnostics, ...crosswalk.diagnostics, ...state.diagnostics];
  if (problems.some(isError)) return { records, linked: null, state, masking, diagnostics: problems };
  const crossed = applyCrosswalk(records.tables, crosswalk.rows);
  problems.push(...crossed.diagnostics);
  if (problems.some(isError)) return { records, linked: null, state, masking, diagnostics: problems };
  const enriched = enrich(crossed.tables, state, request.as_of ?? null);
  const known = { own_leas: enriched.own_leas.keys(), nameOf: namingBy(state.directory) };
  const mask = masking === null ? {} : { mask: masking.mask };
  const linked = link(enriched.tables, { year: request.year, known, refused: crossed.refused, ...mask });
  const diagnostics = [...problems, ...enriched.diagnostics, ...linked.diagnostics];
  return { records, linked, state, masking, diagnostics };
}

/** Records, rules and a day in, the result every report is made from out. */
export async function audit(request: AuditRequest, progress: Progress): Promise<Audited> {
  const loading = loadPack(request.pack, request.cwd);
  const signing = readStatements(request);
  const holding = baselineOf(request);
  const [checked, loaded, statements, held] = await Promise.all([
    check(request, progress, loading),
    loading,
    signing,
    holding,
  ]);
  const misnamed = loaded.pack === null ? [] : checkGates(loaded.pack, request.gates);
  const problems = [
    ...loaded.diagnostics,
    ...misnamed,
    ...checked.diagnostics,
    ...statements.diagnostics,
    ...(held?.diagnostics ?? []),
  ];
  const { records, linked, state } = checked;
  const schoolName = namingBy(state.directory);
  if (loaded.pack === null) return { result: null, diagnostics: problems };
  const standing = statements.on(loaded.pack, linked?.cases ?? []);
  problems.push(...standing.diagnostics, ...(held?.about(loaded.pack) ?? []));
  if (linked === null || problems.some(isError)) return { result: null, diagnostics: problems };
  const selected = selectCases(linked, request.lea);
  if ('code' in selected) return { result: null, diagnostics: [...problems, selected] };
  const judged = judgeCases(loaded.pack, standing.sign(selected.cases), request.as_of, progress, schoolName);
  const { waivers, diagnostics: told } = standing.list(judged.cases);
  const diagnostics = [...problems, ...judged.diagnostics, ...told];
  if (judged.diagnostics.some(isError)) return { result: null, diagnostics };
  const since = held?.hold?.(judged.cases, loaded.pack);
  const result = assemble({
    tool: { name: 'grantalign', version: VERSION },
    as_of: request.as_of,
    pack: loaded.pack,
    inputs: [...records.inputs, ...statements.inputs],
    state,
    diagnostics,
    linked: selected,
    cases: since?.cases ?? judged.cases,
    gates: request.gates,
    excused: since?.excused ?? WAIVED,
    baseline: since?.baseline,
    waivers,
    schoolName,
    dropped: records.dropped > 0,
  });
  return { result: checked.masking?.publish(result) ?? result, diagnostics };
}

/** A baseline is loaded only where one is named. */
async function baselineOf({ baseline, ...request }: AuditRequest): Promise<LoadedBaseline | null> {
  if (baseline === undefined) return null;
  return (await import('./load-baseline.ts')).loadBaseline(baseline, request);
}

function namingBy(directory: Directory | null): (cds: string) => string | null {
  return (cds) => directory?.find(cds)?.name ?? null;
}
