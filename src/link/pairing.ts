import type { RecordKind, Tables } from '../model/record.ts';
import type { Facts, Truth } from '../model/value.ts';
import { joinFacts, Unknown } from '../model/value.ts';
import type { CaseDraft } from './case-drafts.ts';
import { UNREPORTED } from './facts.ts';

/** Whether an LEA has both programs: said to lack one only where that program's tables were supplied. */
export function pairingOf(draft: CaseDraft, tables: Tables): Truth {
  const residency = hasProgram(draft.residency.length > 0, tables, ['residency_grants', 'placements']);
  const community = hasProgram(draft.community.length + draft.sites.length > 0, tables, [
    'community_school_grants',
    'community_school_sites',
  ]);
  if (residency === false || community === false) return false;
  if (residency === true) return community;
  return community === true ? residency : new Unknown(joinFacts(residency.facts, community.facts));
}

function hasProgram(present: boolean, tables: Tables, kinds: readonly RecordKind[]): Truth {
  if (present) return true;
  let facts: Facts = null;
  for (const kind of kinds) if (!tables[kind].reported) facts = joinFacts(facts, UNREPORTED[kind].facts);
  return facts === null ? false : new Unknown(facts);
}
