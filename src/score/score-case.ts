import type { Case } from '../model/case.ts';
import type { Judged } from '../model/measure.ts';
import type { CaseResult } from '../model/result.ts';
import type { Pack, Rule } from '../model/rule.ts';
import { Unknown } from '../model/value.ts';
import { bandOf } from './band.ts';
import { completenessOf, type Scored, scoredRules, scoreOf } from './case-score.ts';
import { FactSet, usesOf } from './fact-set.ts';
import { Finding } from './finding.ts';
import { Gains } from './gain.ts';
import { grantsOf } from './grants.ts';
import { memo } from './memo.ts';
import { notesOf } from './notes.ts';
import { verdictOn } from './outcome.ts';
import { pillarGrids } from './pillar-grid.ts';
import type { SchoolName } from './school-name.ts';
import { sitesOf, truthText } from './sites.ts';

/**
 * Scores one case from its judgements, one for each of the pack's rules in pack order.
 * Tables of grants, sites and pillars, and what stands in a finding beside its credit, are put together when first
 * asked for; `again` judges a rule once more, with its evidence.
 */
export function scoreCase(
  pack: Pack,
  case_: Case,
  judged: readonly Judged[],
  as_of: string,
  again: Again,
  schoolName?: SchoolName,
): CaseResult {
  const verdicts = judged.map(verdictOn);
  const counted = isScored(case_) ? scoredRules(pack.rules, verdicts) : [];
  const score = scoreOf(counted);
  const gains = score === null ? null : new Gains(counted, score.low);
  const { cds, name, county } = case_.lea;
  const grants = memo(() => grantsOf(case_.alignment));
  const sites = memo(() => sitesOf(case_.alignment, schoolName));
  const pillars = memo(() => pillarGrids(case_.alignment));
  const results = judged.map((each, index) => {
    const verdict = verdicts[index] ?? verdictOn(each);
    const inScore = gains !== null && each.rule.role === 'alignment' && verdict.credit !== null;
    return new Finding(each.rule, verdict, inScore ? gains.of(each.rule) : null, { case_, as_of, again });
  });
  return {
    lea: { cds, name, county },
    paired: truthText(case_.paired),
    ready_to_pair:
      case_.paired === false
        ? judged.flatMap(({ rule }, index) =>
            rule.role === 'alignment' && verdicts[index]?.outcome === 'met' ? [rule.id] : [],
          )
        : [],
    get grants() {
      return grants();
    },
    get sites() {
      return sites();
    },
    get pillars() {
      return pillars();
    },
    score,
    band: score === null ? null : bandOf(pack.bands, score),
    completeness: completenessOf(counted),
    bounds: isExact(counted, judged) ? 'exact' : 'outer',
    levers: pack.levers.map(({ id }) => ({ id, score: scoreOf(counted.filter(({ rule }) => rule.lever === id)) })),
    notes: notesOf(case_),
    results,
  };
}

/** Judges a rule of the case once more, with its evidence unless `witnessed` is false. */
export type Again = (rule: Rule, witnessed?: boolean) => Judged;

/** An LEA with one of the two programs has nothing to join; one with neither is only known by name. */
function isScored({ paired, alignment }: Case): boolean {
  if (paired === false) return false;
  const programs = [
    alignment.residency_grants,
    alignment.placements,
    alignment.community_school_grants,
    alignment.community_school_sites,
  ];
  return programs.some((table) => !(table instanceof Unknown) && table.length > 0);
}

/** Bounds are exact where no missing fact is used twice over the rules that count. */
function isExact(counted: readonly Scored[], judged: readonly Judged[]): boolean {
  const rules = new Set(counted.map(({ rule }) => rule));
  const facts = new FactSet();
  for (const each of judged) {
    if (!rules.has(each.rule)) continue;
    facts.addEach(usesOf(each));
    if (facts.repeated) return false;
  }
  return true;
}
