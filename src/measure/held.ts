import type { Case, ScopeTable } from '../model/case.ts';
import type { Expression, Measure, Rule } from '../model/rule.ts';
import { Unknown } from '../model/value.ts';

type GrantTable = 'residency_grants' | 'community_school_grants';

/** Which side's grants a table is about. */
const SIDES: Readonly<Partial<Record<ScopeTable, GrantTable>>> = {
  residency_grants: 'residency_grants',
  placements: 'residency_grants',
  community_school_grants: 'community_school_grants',
  community_school_sites: 'community_school_grants',
};
const BOTH: readonly GrantTable[] = ['residency_grants', 'community_school_grants'];

/**
 * Whether a duty of the whole case is another LEA's: this one leads no grant the duty speaks of, and is a partner in
 * one. Without this a partner's case, which sees none of the grant, would answer for what its lead does.
 */
export function isHeldElsewhere(rule: Rule, { duties, held_elsewhere }: Case): boolean {
  if (rule.role !== 'condition' || rule.measure.of !== null || held_elsewhere.length === 0) return false;
  const sides = sidesOf(rule);
  const own = sides.some((side) => !(duties[side] instanceof Unknown) && duties[side].length > 0);
  return !own && held_elsewhere.some(({ grant }) => sides.includes(grant.kind));
}

function sidesOf(rule: Rule): readonly GrantTable[] {
  const named = new Set<GrantTable>();
  for (const { tables } of expressionsOf(rule)) {
    for (const table of tables) {
      const side = SIDES[table];
      if (side !== undefined) named.add(side);
    }
  }
  return named.size === 0 ? BOTH : [...named];
}

function expressionsOf({ applies_when, measure }: Rule): readonly Expression[] {
  const options = Object.values(measure.options).flatMap(expressionsIn);
  return applies_when === null ? options : [applies_when, ...options];
}

function expressionsIn(option: Measure['options'][string]): readonly Expression[] {
  if (Array.isArray(option)) return option.map(({ that }) => that);
  if (typeof option === 'string') return [];
  return 'evaluate' in option && typeof option.evaluate === 'function' ? [option as Expression] : [];
}
