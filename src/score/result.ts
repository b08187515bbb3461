import type { Linked } from '../model/case.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { GateOptions } from '../model/gate-options.ts';
import { keyOf, originOf } from '../model/record.ts';
import type { CaseResult, ListedWaiver, Result } from '../model/result.ts';
import type { Pack } from '../model/rule.ts';
import type { StateFiles } from '../model/state-files.ts';
import { SCHEMA_VERSION } from '../model/version.ts';
import { diagnosticsOf } from './diagnostics.ts';
import type { Excused } from './gates/excused.ts';
import { gatesOf } from './gates.ts';
import { linksOf } from './links.ts';
import { packText } from './pack-text.ts';
import { portfolioOf } from './portfolio.ts';
import type { SchoolName } from './school-name.ts';

/** What a result is put together from. */
export interface Audit {
  readonly tool: Result['tool'];
  readonly as_of: string;
  readonly pack: Pack;
  /** left_out counts what reading left out; rows of other years are added here. */
  readonly inputs: readonly Readonly<Result['inputs'][number]>[];
  /** The state's files that codes were checked against and records filled from. */
  readonly state: StateFiles;
  readonly diagnostics: readonly Diagnostic[];
  readonly linked: Linked;
  /** The cases selected, by lea.cds, each with a result for every rule of the pack. */
  readonly cases: readonly CaseResult[];
  readonly gates: GateOptions;
  /** What does not count for gates; left out: everything counts. */
  readonly excused?: Excused;
  /** The earlier result that gates hold this one against; left out: none. */
  readonly baseline?: Result['baseline'];
  /** What became of each waiver; null, or left out: none were given. */
  readonly waivers?: readonly ListedWaiver[] | null;
  /** The name of a school that its record does not name. */
  readonly schoolName?: SchoolName;
  /** Whether rows with no usable key were dropped: then no gate is passed. */
  readonly dropped: boolean;
}

/** The result every report is made from. */
export function assemble(audit: Audit): Result {
  const { pack, linked } = audit;
  const cases = [...audit.cases];
  return {
    schema_version: SCHEMA_VERSION,
    tool: audit.tool,
    as_of: audit.as_of,
    school_years: [...linked.school_years],
    pack: packText(pack),
    inputs: audit.inputs.map((input) => ({
      ...input,
      left_out: input.left_out + (linked.left_out.get(input.path) ?? 0),
    })),
    ...aboutState(audit.state),
    diagnostics: diagnosticsOf(audit.diagnostics),
    links: linksOf(linked, audit.schoolName),
    unassigned: linked.unassigned.map(({ row, why }) => ({
      kind: row.kind,
      key: keyOf(row),
      why,
      origin: originOf(row, null),
    })),
    ...(audit.baseline === undefined ? {} : { baseline: audit.baseline }),
    ...(audit.waivers === null || audit.waivers === undefined ? {} : { waivers: [...audit.waivers] }),
    cases,
    portfolio: portfolioOf(pack, cases),
    gates: gatesOf(pack, cases, audit.gates, audit.dropped, audit.excused),
  };
}

function aboutState({ directory, counts }: StateFiles): Pick<Result, 'directory' | 'pupil_counts'> {
  return {
    directory: directory === null ? null : pick(directory, ['path', 'date', 'sha256', 'schools']),
    pupil_counts: counts.map((file) => pick(file, ['path', 'school_year', 'sha256', 'schools'])),
  };
}

function pick<T, N extends keyof T>(from: T, names: readonly N[]): Pick<T, N> {
  return Object.fromEntries(names.map((name) => [name, from[name]])) as Pick<T, N>;
}
