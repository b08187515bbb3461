import { fieldsOf, keyOf, originOf, RECORD_KINDS, type RecordKind } from '../model/record.ts';
import type { MissingFact } from '../model/result.ts';
import { isMasked } from '../model/small-count.ts';
import { eachFact, type Fact, type Facts } from '../model/value.ts';

/** Both sides report outcomes: a table nobody gave is asked of both. */
const OF_BOTH_SIDES = 'residency office and the community schools office';

/** A fact nobody reported, with who holds it and the cell it belongs in. */
export function missingFact(fact: Fact): MissingFact {
  if (fact.kind === 'attestations') {
    const { kind, rule, field, origin } = fact;
    return { kind, key: rule, field, held_by: 'judges', origin };
  }
  const { kind, record, field } = fact;
  return {
    kind,
    key: record === null ? null : keyOf(record.row),
    field,
    held_by: holderOf(kind, field),
    origin: record === null ? null : originOf(record.row, field),
  };
}

/** Whether a fact is known and not to be told. */
export function isMaskedFact({ record, field }: Fact): boolean {
  return record !== null && isMasked(record.row, field);
}

/** Whether any of the facts is known and not to be told. */
export function restOnMasked(facts: Facts): boolean {
  let found = false;
  eachFact(facts, (fact) => {
    found ||= isMaskedFact(fact);
  });
  return found;
}

/** A link or a whole table is held by whoever holds the record's first field. */
function holderOf(kind: RecordKind, field: string | null): string {
  if (field === null && kind === 'educator_outcomes') return OF_BOTH_SIDES;
  const fields = fieldsOf(kind);
  const asked = field === null ? undefined : fields[field];
  const [first = ''] = (RECORD_KINDS[kind].key[0] ?? '').split('|');
  return (asked ?? fields[first])?.held_by ?? '';
}
