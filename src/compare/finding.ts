import type { FindingChange } from '../model/difference.ts';
import type { RuleResult } from '../model/result.ts';
import { nearly } from '../model/rounding.ts';
import { compareRecords } from './records.ts';

type Change = FindingChange['change'];
type Direction = FindingChange['direction'];

/** What changed in one rule's result; undefined: the rule or the LEA was not there. Null: it is in place in both, or asks nothing. */
export function compareFinding(before: RuleResult | undefined, after: RuleResult | undefined): FindingChange | null {
  const change = changeOf(before, after);
  if (change === null) return null;
  const rule = (after ?? before)?.rule ?? '';
  // What does not stand open rests on no record that could be one too many.
  const records = compareRecords(before, after);
  const direction =
    before === undefined || after === undefined ? 'none' : directionOf(signsOf({ before, after, records }));
  return { rule, change, direction, before: standOf(before), after: standOf(after), records };
}

/** Whether a result got worse: what a gate with a baseline counts. What cannot be told apart counts, never as before. */
export function isWorse(before: RuleResult, after: RuleResult): boolean {
  if (isSettled(after)) return false;
  const records = compareRecords(before, after);
  return signsOf({ before, after, records }).worse || records.not_told_apart > 0;
}

/** Whether a waiver silenced a result that stands open without one now: it was not made worse, and counts again. */
export function isWaiverEnded(before: RuleResult, after: RuleResult): boolean {
  return before.waiver !== null && after.waiver === null && !isSettled(after);
}

function changeOf(before: RuleResult | undefined, after: RuleResult | undefined): Change | null {
  if (before === undefined || after === undefined) return isSettled(after ?? before) ? null : 'one-side';
  if (isSettled(before) && isSettled(after)) return before.outcome === after.outcome ? null : 'scope';
  // Nobody closed what is not asked any more: its record may only have left the files.
  if (isNotAsked(after)) return 'scope';
  if (isOpen(after))
    return isOpen(before) ? 'still' : after.outcome === 'gap' || isSettled(before) ? 'new' : 'undecided';
  if (isOpen(before) && isSettled(after)) return 'closed';
  return 'undecided';
}

function isOpen({ outcome }: RuleResult): boolean {
  return outcome === 'gap' || outcome === 'partial';
}

function isNotAsked({ outcome }: RuleResult): boolean {
  return outcome === 'not-applicable';
}

/** In place, or nothing is asked. */
function isSettled(result: RuleResult | undefined): boolean {
  return result === undefined || result.outcome === 'met' || result.outcome === 'not-applicable';
}

interface Compared {
  readonly before: RuleResult;
  readonly after: RuleResult;
  readonly records: FindingChange['records'];
}

/** Signs that a result got worse, or better; one that is only better known has neither. */
function signsOf({ before, after, records }: Compared): { readonly worse: boolean; readonly better: boolean } {
  const [was, is] = [lowOf(before), lowOf(after)];
  const isGap = after.outcome === 'gap';
  // A record that is not there any more was not mended.
  const mended = records.closed.filter((one) => one.after !== 'absent').length;
  return {
    worse:
      !isSettled(after) &&
      (is < was || (isGap && before.outcome !== 'gap') || records.new.length + records.unnamed_new > 0),
    better:
      !isSettled(before) && !isNotAsked(after) && (is > was || isSettled(after) || mended + records.unnamed_closed > 0),
  };
}

/** What asks nothing takes nothing away: it counts as met. */
function lowOf({ credit }: RuleResult): number {
  return credit === null ? 1 : nearly(credit.low);
}

function directionOf({ worse, better }: { readonly worse: boolean; readonly better: boolean }): Direction {
  if (worse) return better ? 'mixed' : 'worse';
  return better ? 'better' : 'none';
}

function standOf(result: RuleResult | undefined): FindingChange['before'] {
  if (result === undefined) return null;
  const { applies, outcome, credit, found, masked, missing_total } = result;
  return { applies, outcome, credit, found, ...(masked === undefined ? {} : { masked }), missing_total };
}
