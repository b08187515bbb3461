import { monthOf } from '../model/calendar.ts';
import type { CommunitySchoolGrant } from '../model/case.ts';
import type { Facts, NumberValue } from '../model/value.ts';
import { Interval, joinFacts } from '../model/value.ts';
import type { Membership, ResidencyDraft } from './drafts.ts';
import { factOf, UNREPORTED } from './facts.ts';
import type { Months } from './months.ts';
import { ALL_TIME, lengthOf, sharedBy } from './months.ts';

/** The terms of one program's grants: the months they run for certain, those they may run, and what would tell. */
interface Terms {
  readonly surely: readonly Months[];
  readonly perhaps: readonly Months[];
  readonly facts: Facts;
}

/** Grants of one program; null: no input holds their table. */
type Program = readonly Membership<ResidencyDraft | CommunitySchoolGrant>[] | null;

/** Calendar months in which a residency grant and a community school grant both run, first and last month included. */
export function monthsOfOverlap(residency: Program, community: Program): NumberValue {
  const left = termsOf(residency, UNREPORTED.residency_grants.facts);
  const right = termsOf(community, UNREPORTED.community_school_grants.facts);
  const low = lengthOf(sharedBy(left.surely, right.surely));
  const high = lengthOf(sharedBy(left.perhaps, right.perhaps));
  return low === high ? low : new Interval(low, high, joinFacts(left.facts, right.facts));
}

function termsOf(program: Program, unreported: Facts): Terms {
  if (program === null) return { surely: [], perhaps: [ALL_TIME], facts: unreported };
  const surely: Months[] = [];
  const perhaps: Months[] = [];
  let facts: Facts = null;
  for (const { grant } of program) {
    const { start_date, end_date } = grant.row.cells;
    const first = start_date === undefined ? null : monthOf(start_date);
    const last = end_date === undefined ? null : monthOf(end_date);
    // A grant runs in the month of its start and of its end, whatever else is known of it.
    const known = first ?? last;
    if (known !== null) surely.push({ first: known, last: last ?? known });
    perhaps.push({ first: first ?? ALL_TIME.first, last: last ?? ALL_TIME.last });
    if (first === null) facts = joinFacts(facts, factOf(grant, 'start_date'));
    if (last === null) facts = joinFacts(facts, factOf(grant, 'end_date'));
  }
  return { surely, perhaps, facts };
}
