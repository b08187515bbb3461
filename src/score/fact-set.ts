import type { Row } from '../model/record.ts';
import { eachFact, type Fact, type Facts } from '../model/value.ts';

/** Missing facts, each once, in the order first used. */
export class FactSet {
  readonly facts: Fact[] = [];
  /** Whether any of them was used more than once: bounds are exact only where none is. */
  repeated = false;
  private readonly fields = new Map<Row | string, Set<string | null>>();

  addEach(uses: readonly Facts[]): this {
    for (const facts of uses) this.addAll(facts);
    return this;
  }

  addAll(facts: Facts): this {
    eachFact(facts, (fact) => this.add(fact));
    return this;
  }

  private add(fact: Fact): void {
    const owner = ownerOf(fact);
    const known = this.fields.get(owner);
    if (known?.has(fact.field)) {
      this.repeated = true;
      return;
    }
    if (known === undefined) this.fields.set(owner, new Set([fact.field]));
    else known.add(fact.field);
    this.facts.push(fact);
  }
}

/** What a fact is a fact of: two scopes may wrap one row, and two rules may ask the same question. */
export function ownerOf(fact: Fact): Row | string {
  return fact.kind === 'attestations' ? `${fact.kind} ${fact.rule}` : (fact.record?.row ?? fact.kind);
}

/** Every use of a missing fact in a judgement that does apply or may. */
export function usesOf(judged: {
  readonly applies: unknown;
  readonly measured: { readonly facts: Facts } | null;
}): Facts[] {
  const { applies, measured } = judged;
  const uses = measured === null ? [] : [measured.facts];
  return isUndecided(applies) ? [applies.facts, ...uses] : uses;
}

function isUndecided(value: unknown): value is { readonly facts: Facts } {
  return typeof value === 'object' && value !== null && 'facts' in value;
}
