import { daysBetween } from '../model/calendar.ts';
import type { Case } from '../model/case.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { printOrigin } from '../model/origin.ts';
import type { CaseResult, ListedWaiver, Outcome } from '../model/result.ts';
import type { Signing } from './force.ts';
import { nearestLea } from './parties.ts';
import { tellWaiver } from './tell-waiver.ts';
import type { DatedWaiver } from './waivers.ts';

/** What became of each waiver, by LEA and rule, and what is to be told of it. */
export interface WaiverList {
  readonly waivers: ListedWaiver[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Holds waivers against what was found. `cases` are all the records tell of, `results` those that were selected. */
export function listWaivers(
  waivers: readonly DatedWaiver[],
  cases: readonly Case[],
  results: readonly CaseResult[],
  { warn_days }: Signing,
): WaiverList {
  const found = new Map(results.map((each) => [each.lea.cds, each]));
  const listed: ListedWaiver[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const each of waivers) {
    const { lea, rule, waiver, zone } = each;
    const one = lea === null ? undefined : found.get(lea.cds);
    // Of an LEA that was not selected this run says nothing.
    if (lea !== null && one === undefined) continue;
    const outcome = one?.results.find((result) => result.rule === rule.id)?.outcome ?? null;
    const idle = whyIdle(each, outcome, cases);
    const status = statusOf(each, idle, warn_days);
    const weight = status === 'in-force' || status === 'soon' ? rule.weight : 0;
    const why = status === 'in-force' || status === 'soon' ? null : idle;
    listed.push({ rule: rule.id, lea: lea?.cds ?? each.signed.cells.lea, status, why, weight, zone, ...waiver });
    const told = tellWaiver(each, status, idle);
    if (told !== null) diagnostics.push(told);
  }
  return { waivers: listed.sort(byContent), diagnostics };
}

function statusOf({ force, day, waiver }: DatedWaiver, idle: string | null, warn_days: number): ListedWaiver['status'] {
  if (force !== 'in-force') return force;
  if (idle !== null) return 'unused';
  return daysBetween(day, waiver.expires) <= warn_days ? 'soon' : 'in-force';
}

/** Why there is nothing for a waiver to silence; null: there is. */
function whyIdle({ lea, rule, signed, instead }: DatedWaiver, outcome: Outcome | null, cases: readonly Case[]) {
  if (lea === null) {
    const near = nearestLea(signed.cells.lea, cases);
    return `no LEA in the records is "${signed.cells.lea}"${near === null ? '' : ` (did you mean "${near}"?)`}`;
  }
  if (instead !== null) return `the waiver at ${printOrigin(instead.waiver.origin)} holds instead`;
  if (rule.role === 'context') return 'the rule is only shown: no gate sees it';
  if (!rule.verified) return 'the rule rests on a number from memory: no gate sees it';
  if (outcome === 'met') return 'the rule is met';
  return outcome === 'not-applicable' ? 'the rule does not apply here' : null;
}

// By code unit: the order of files changes nothing.
function byContent(left: ListedWaiver, right: ListedWaiver): number {
  const key = ({ lea, rule, expires, granted, reason }: ListedWaiver) =>
    [lea, rule, expires, granted, reason].join('\n');
  return key(left) < key(right) ? -1 : key(left) > key(right) ? 1 : 0;
}
