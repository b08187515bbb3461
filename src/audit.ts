import { applyCrosswalk } from './enrich/crosswalk/apply-crosswalk.ts';
import { enrich } from './enrich/enrich.ts';
import { link } from './link/link.ts';
import { selectCases } from './link/select-cases.ts';
import { type LoadedPack, loadPack } from './load-pack.ts';
import { loadStateFiles } from './load-state-files.ts';
import { judge } from './measure/judge.ts';
import { judgeCase } from './measure/judge-case.ts';
import { MEASURE_KINDS } from './measure/registry.ts';
import type { Case, Linked } from './model/case.ts';
import type { ColumnMap } from './model/column-map.ts';
import { type Diagnostic, isError } from './model/diagnostic.ts';
import type { Directory } from './model/directory.ts';
import type { CaseResult, Result } from './model/result.ts';
import type { Pack, Rule } from './model/rule.ts';
import { VERSION } from './model/version.ts';
import { countRows } from './read/count-rows.ts';
import { readSources } from './read/read-sources.ts';
import { type CrosswalkInput, divertCrosswalks } from './records/crosswalk/divert.ts';
import { Problems } from './records/problems.ts';
import { type ReadRecords, readRecords } from './records/read-records.ts';
import { eachOnce } from './score/diagnostics.ts';
import type { GateOptions } from './score/gates.ts';
import { assemble } from './score/result.ts';
import { scoreCase } from './score/score-case.ts';

/** Which records to read, and what to put up with. */
export interface CheckRequest {
  /** `PATH`, `KIND=PATH`, a folder, or `-`. */
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly stdin: AsyncIterable<Buffer | string>;
  /** A school year as 2025-26; null: the latest on file. */
  readonly year: string | null;
  readonly keepGoing: boolean;
  readonly dropPersonalColumns: boolean;
  /** What the headings of files mean that are not named as the tables are; left out: none are mapped. */
  readonly maps?: readonly ColumnMap[];
  /** A school directory's file, or `none`; left out: the pack's own. */
  readonly directory?: string | undefined;
  /** CUPC files of the state to fill enrollment and upp from. */
  readonly enrich?: readonly string[];
  /** `YYYY-MM-DD`, the day a directory's age is told by; left out: it is not told. */
  readonly as_of?: string;
}

/** The pack whose school directory records are checked against where no rules are asked for. */
export const CHECKING_PACK = 'california';

/** What to audit, by which rules, on which day. */
export interface AuditRequest extends CheckRequest {
  /** A built-in pack's name or a folder. */
  readonly pack: string;
  /** `YYYY-MM-DD` */
  readonly as_of: string;
  /** A code or name: only this LEA; null: all. */
  readonly lea: string | null;
  readonly gates: GateOptions;
}

/** Records read and joined; linked is null where errors in them forbid it. */
export interface Checked {
  readonly records: Omit<ReadRecords, 'inputs'> & {
    readonly inputs: readonly (ReadRecords['inputs'][number] | CrosswalkInput)[];
  };
  readonly linked: Linked | null;
  /** What codes were checked against; null: nothing. */
  readonly directory: Directory | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** A result, or null where the diagnostics say why there is none. */
export interface Audited {
  readonly result: Result | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Hears what is being done and how much of it is done. */
export type Progress = (doing: string, done: number) => void;

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
  const { directory } = state;
  const problems = [...unread, ...records.diagnostics, ...crosswalk.diagnostics, ...state.diagnostics];
  if (problems.some(isError)) return { records, linked: null, directory, diagnostics: problems };
  const crossed = applyCrosswalk(records.tables, crosswalk.rows);
  problems.push(...crossed.diagnostics);
  if (problems.some(isError)) return { records, linked: null, directory, diagnostics: problems };
  const enriched = enrich(crossed.tables, state, request.as_of ?? null);
  const known = { own_leas: enriched.own_leas.keys(), nameOf: namingBy(directory) };
  const linked = link(enriched.tables, { year: request.year, known, refused: crossed.refused });
  return { records, linked, directory, diagnostics: [...problems, ...enriched.diagnostics, ...linked.diagnostics] };
}

/** Records, rules and a day in, the result every report is made from out. */
export async function audit(request: AuditRequest, progress: Progress): Promise<Audited> {
  const loading = loadPack(request.pack, request.cwd);
  const [checked, loaded] = await Promise.all([check(request, progress, loading), loading]);
  const problems = [...loaded.diagnostics, ...checked.diagnostics];
  const { records, linked, directory } = checked;
  const schoolName = namingBy(directory);
  if (loaded.pack === null || linked === null || problems.some(isError)) return { result: null, diagnostics: problems };
  const selected = selectCases(linked, request.lea);
  if ('code' in selected) return { result: null, diagnostics: [...problems, selected] };
  const judged = judgeCases(loaded.pack, selected.cases, request.as_of, progress, schoolName);
  const diagnostics = [...problems, ...judged.diagnostics];
  if (judged.diagnostics.some(isError)) return { result: null, diagnostics };
  const result = assemble({
    tool: { name: 'grantalign', version: VERSION },
    as_of: request.as_of,
    pack: loaded.pack,
    inputs: records.inputs,
    directory: directory === null ? null : aboutDirectory(directory),
    diagnostics,
    linked: selected,
    cases: judged.cases,
    gates: request.gates,
    schoolName,
    dropped: records.dropped > 0,
  });
  return { result, diagnostics };
}

/** Rule x case -> judgement -> score, case by case. */
export function judgeCases(
  pack: Pack,
  cases: readonly Case[],
  as_of: string,
  progress: Progress,
  schoolName?: (cds: string) => string | null,
): { readonly cases: readonly CaseResult[]; readonly diagnostics: readonly Diagnostic[] } {
  // Expressions note the same thing in many cases: it is told once, and a column of one mistake by its first rows.
  const noted = new Set<Diagnostic>();
  const results = cases.map((each, index) => {
    const judged = judgeCase(pack, each, as_of, MEASURE_KINDS);
    for (const diagnostic of judged.diagnostics) noted.add(diagnostic);
    progress('LEAs judged', index + 1);
    const again = (rule: Rule) => judge(rule, each, as_of, MEASURE_KINDS);
    return scoreCase(pack, each, judged.judged, as_of, again, schoolName);
  });
  const problems = new Problems();
  for (const diagnostic of eachOnce([...noted])) problems.add(diagnostic);
  return { cases: results, diagnostics: problems.all() };
}

/** The school directory to use: the one named, the pack's own where none is, null for `none`. */
export async function directoryWanted(
  { directory }: CheckRequest,
  loading: Promise<LoadedPack>,
): Promise<string | null> {
  if (directory === undefined) return (await loading).directory;
  return directory === 'none' ? null : directory;
}

function namingBy(directory: Directory | null): (cds: string) => string | null {
  return (cds) => directory?.find(cds)?.name ?? null;
}

function aboutDirectory({ path, date, sha256, schools }: Directory): NonNullable<Result['directory']> {
  return { path, date, sha256, schools };
}
