import { type Held, holdAgainst } from './compare/baseline.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { CaseResult, Result } from './model/result.ts';
import type { Pack } from './model/rule.ts';
import { readResult } from './read/result/read-result.ts';
import { type Excused, WAIVED } from './score/gates/excused.ts';

/** Cases held against a baseline, and what does not count for gates. */
export interface HeldCases extends Pick<Held, 'cases' | 'baseline'> {
  readonly excused: Excused;
}

/** A baseline ready to hold cases against; null where the diagnostics say why there is none. */
export interface LoadedBaseline {
  readonly hold: ((cases: readonly CaseResult[], pack: Pack) => HeldCases) | null;
  /** What is to be known of it beside the rules that judge now. */
  readonly about: (pack: Pack) => readonly Diagnostic[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a baseline is asked by. */
interface BaselineRequest {
  readonly cwd: string;
  readonly stdin: AsyncIterable<Buffer | string>;
  /** Whether the audit masks small counts. */
  readonly public?: boolean;
}

const NOTHING = (): readonly Diagnostic[] => [];

/** Loads the result that gates are to hold an audit against. */
export async function loadBaseline(path: string, request: BaselineRequest): Promise<LoadedBaseline> {
  const { result, diagnostics, sha256 } = await readResult(path, request);
  if (result === null) return { hold: null, about: NOTHING, diagnostics };
  const isPublic = request.public === true;
  if ((result.masked !== undefined) !== isPublic)
    return { hold: null, about: NOTHING, diagnostics: [reportMasked(path, isPublic)] };
  return {
    hold: (cases, pack) => {
      const judged = new Set(pack.rules.filter(({ role }) => role !== 'context').map(({ id }) => id));
      const held = holdAgainst(result, { path, sha256 }, cases, judged);
      return { cases: held.cases, baseline: held.baseline, excused: excusedBy(held) };
    },
    about: (pack) => (pack.sha256 === result.pack.sha256 ? [] : [reportOtherRules(path, result, pack)]),
    diagnostics: [],
  };
}

/** A waiver is named before a baseline: it is signed. */
function excusedBy({ isAsBefore, before, isScoreAsBefore, baseline }: Held): Excused {
  return {
    result: (lea, result) => WAIVED.result(lea, result) ?? (isAsBefore(lea, result) ? 'as-before' : null),
    score: isScoreAsBefore,
    before,
    baseline: baseline.as_of,
  };
}

function reportOtherRules(path: string, { pack: then }: Result, pack: Pack): Diagnostic {
  const packs = `"${then.title}" ${then.version} then, "${pack.title}" ${pack.version} now`;
  return {
    severity: 'warning',
    code: 'compare/other-rules',
    message: `the baseline "${path}" was judged by other rules (${packs}): what is worse may be so because of that alone`,
    hint: 'audit the earlier records again by these rules, and take that result',
    origin: null,
  };
}

/** What is masked reads as not known: held against the same records unmasked, all of it would seem to have changed. */
function reportMasked(path: string, isPublic: boolean): Diagnostic {
  return {
    severity: 'error',
    code: 'compare/masked-baseline',
    message: isPublic
      ? `the baseline "${path}" tells counts of 10 people or fewer, and this audit masks them`
      : `small counts are masked in the baseline "${path}": what got worse cannot be told from it`,
    hint: isPublic
      ? 'audit the earlier records with --public too, or leave --public or --baseline out'
      : 'audit the earlier records again without --public, and take that result',
    origin: null,
  };
}
