import type { CaseResult, Result } from '../../../model/result.ts';
import { dutiesToConfirm } from '../../brief.ts';
import { byCounty } from '../../by-county.ts';
import { groupsByScore, isComparable } from '../../portfolio-words.ts';
import { rulesById, type View, viewOf } from '../../view.ts';

/** What the table of LEAs says of one beside its standing. */
export interface Row {
  readonly one: CaseResult;
  /** The lever in which its gaps would add most; null: no gap is known to add anything. */
  readonly lever: string | null;
  readonly toConfirm: number;
  /** Its place among the groups that nothing tells apart, by score. */
  readonly group: number;
}

/** Groups of LEAs by score, and every LEA with its group, by county and name. */
export interface Rows {
  readonly groups: readonly string[];
  /** How many groups, the last ones, hold LEAs that are not compared. */
  readonly asides: number;
  readonly rows: readonly Row[];
}

/** The rows of the table of LEAs. */
export function rowsOf(result: Result): Rows {
  const cases = byCounty(result.cases);
  const rules = rulesById(result);
  const levers = new Map(result.pack.levers.map(({ id, title }) => [id, title]));
  const groups = groupsByScore(cases);
  const places = new Map(groups.flatMap((group, at) => group.cases.map((one) => [one, at] as const)));
  return {
    groups: groups.map(({ title }) => title),
    asides: groups.filter(({ cases: [first] }) => first !== undefined && !isComparable(first)).length,
    rows: cases.map((one) => {
      const view = viewOf(one, rules);
      const lever = leverOf(view);
      return {
        one,
        lever: lever === null ? null : (levers.get(lever) ?? lever),
        toConfirm: dutiesToConfirm(view.duties).length,
        group: places.get(one) ?? 0,
      };
    }),
  };
}

/** Of equal gains the first in pack order: a tie is no reason to say nothing. */
function leverOf({ notYet }: View): string | null {
  const gains = new Map<string, number>();
  for (const { rule, result } of notYet) gains.set(rule.lever, (gains.get(rule.lever) ?? 0) + (result.gain ?? 0));
  let most: string | null = null;
  for (const [lever, gain] of gains) if (gain > 0 && gain > (gains.get(most ?? '') ?? 0)) most = lever;
  return most;
}
