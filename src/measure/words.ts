import type { Field } from '../model/field.ts';
import { fieldsOf } from '../model/record.ts';
import type { Expression } from '../model/rule.ts';
import { type Facts, factsOf, joinFacts, MaybeList, Unknown, type Value } from '../model/value.ts';

/** What is known of a list of words. */
export interface Words {
  /** In it for certain, in the order told. */
  readonly sure: ReadonlySet<string>;
  /** It may hold these. */
  readonly maybe: ReadonlySet<string>;
  /** Members whose word nobody knows, among them those that may not be there. */
  readonly nameless: number;
  /** It may hold any word at all. */
  readonly open: boolean;
  readonly facts: Facts;
}

/** Reads a list an expression gave. */
export function wordsOf(value: Value, expression: Expression): Words {
  if (!Array.isArray(value) && !(value instanceof MaybeList)) {
    const known = wordsOfField(expression, value);
    return { sure: new Set(), maybe: new Set(known), nameless: 0, open: known === null, facts: factsOf(value) };
  }
  const members: readonly Value[] = value instanceof MaybeList ? value.members : (value as readonly Value[]);
  const sure = new Set<string>();
  const maybe = new Set<string>();
  let nameless = 0;
  let facts = factsOf(value);
  members.forEach((member, index) => {
    const doubtful = value instanceof MaybeList && value.doubts[index] !== null;
    if (typeof member === 'string') (doubtful ? maybe : sure).add(member);
    else {
      nameless += 1;
      facts = joinFacts(facts, factsOf(member));
    }
  });
  for (const word of sure) maybe.delete(word);
  return { sure, maybe, nameless, open: false, facts };
}

/** The words a list field can hold, where the expression is that field and nothing else (a path of names). */
function wordsOfField(expression: Expression, value: Value): readonly string[] | null {
  if (!(value instanceof Unknown) || value.facts === null || Array.isArray(value.facts)) return null;
  const fact = value.facts as Exclude<Facts, null | readonly [Facts, Facts]>;
  if (fact.field === null || !/^[a-z_]+(\.[a-z_]+)+$/.test(expression.text)) return null;
  if (fact.kind === 'attestations') return null;
  // A record not known to be linked has the link's own fact: no list field, no words.
  const field: Field | undefined = fieldsOf(fact.kind)[fact.field];
  return field?.type === 'list' && field.of === 'enum' ? field.words : null;
}
