import type { CaseResult, Result, RuleResult } from '../model/result.ts';
import { compareFinding, isWaiverEnded, isWorse } from './finding.ts';
import { isNoWorse, leverScore } from './scores.ts';

type Since = NonNullable<CaseResult['since']>[number];
type Baseline = NonNullable<Result['baseline']>;

/** Where a baseline stands. */
export interface BaselineFile {
  readonly path: string;
  readonly sha256: string;
}

/** A result held against an earlier one, for gates and reports. */
export interface Held {
  /** The cases, each with what became of its findings. */
  readonly cases: readonly CaseResult[];
  readonly baseline: Baseline;
  /** Whether a result is no worse than it was. */
  readonly isAsBefore: (lea: CaseResult, result: RuleResult) => boolean;
  /** The same rule's result in the baseline; null: it has none. */
  readonly before: (lea: CaseResult, result: RuleResult) => RuleResult | null;
  /** Whether a score, or a lever's, is no worse than it was: neither end lower. */
  readonly isScoreAsBefore: (lea: CaseResult, lever: string | null) => boolean;
}

/** Holds cases against a baseline: what it does not have is never as before. */
export function holdAgainst(earlier: Result, file: BaselineFile, cases: readonly CaseResult[], rules: Judged): Held {
  const before = new Map(earlier.cases.map((one) => [one.lea.cds, one]));
  const baseline = startBaseline(earlier, file);
  const marked = cases.map((lea) => marking(lea, changesIn(lea, before.get(lea.lea.cds), rules, baseline)));
  const worse = new Map(
    marked.map(({ lea, since = [] }) => [lea.cds, new Set(since.filter((one) => one.worse).map(({ rule }) => rule))]),
  );
  return {
    cases: marked,
    baseline,
    isAsBefore: ({ lea }, { rule }) => worse.get(lea.cds)?.has(rule) === false,
    before: ({ lea }, { rule }) => before.get(lea.cds)?.results.find((one) => one.rule === rule) ?? null,
    isScoreAsBefore: (lea, lever) => {
      const was = before.get(lea.lea.cds);
      if (was === undefined) return false;
      return lever === null
        ? isNoWorse(was.score, lea.score)
        : isNoWorse(leverScore(was, lever), leverScore(lea, lever));
    },
  };
}

/** Ids of the rules that are judged: context is shown and cannot get worse. */
export type Judged = ReadonlySet<string>;

function startBaseline({ as_of, school_years, pack }: Result, { path, sha256 }: BaselineFile): Baseline {
  const { id, title, version, sha256: ofPack } = pack;
  const counts = { new: 0, closed: 0, still: 0, undecided: 0, worse: 0, not_in_it: 0, not_told_apart: 0 };
  return {
    path,
    sha256,
    as_of,
    school_years: [...school_years],
    pack: { id, title, version, sha256: ofPack },
    ...counts,
  };
}

function changesIn(lea: CaseResult, was: CaseResult | undefined, rules: Judged, counts: Baseline): Since[] {
  const old = new Map((was?.results ?? []).map((result) => [result.rule, result]));
  return lea.results.flatMap((after): Since[] => {
    if (!rules.has(after.rule)) return [];
    const before = old.get(after.rule);
    const compared = compareFinding(before, after);
    if (compared === null || compared.change === 'scope') return [];
    const { change, records } = compared;
    const isEnded = before !== undefined && isWaiverEnded(before, after);
    const worse = before === undefined || isEnded || isWorse(before, after);
    counts[change === 'one-side' ? 'not_in_it' : change] += 1;
    if (before !== undefined && worse) counts.worse += 1;
    counts.not_told_apart += records.not_told_apart;
    if (change === 'still' && !worse && before?.outcome === after.outcome) return [];
    const was = before === undefined ? {} : { was: before.outcome };
    return [{ rule: after.rule, change, ...was, worse, ...(isEnded ? { waiver_ended: true as const } : {}) }];
  });
}

/** The case with its changes; what is put together when first asked for stays so. */
function marking(lea: CaseResult, since: Since[]): CaseResult {
  const properties = Object.getOwnPropertyDescriptors(lea);
  return Object.defineProperties({}, { ...properties, since: { value: since, enumerable: true } }) as CaseResult;
}
