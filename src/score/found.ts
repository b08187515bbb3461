import type { Case, HeldGrant, Scope } from '../model/case.ts';
import type { Measured } from '../model/measure.ts';
import type { RecordKind } from '../model/record.ts';
import { inForce, type Rule } from '../model/rule.ts';
import { Unknown } from '../model/value.ts';
import { spanText } from './number-text.ts';

/** What was found, in the rule's own sentence. */
export function foundText(rule: Rule, measured: Measured, case_: Case): string {
  const table = rule.measure.of;
  const scope: Scope = rule.role === 'condition' ? case_.duties : case_.alignment;
  if (table !== null && scope[table] instanceof Unknown) return `not reported: no input holds "${table}"`;
  return rule.found.replace(/\{(met|total|value|missing)\}/g, (_, name: string) => wordFor(name, measured));
}

function wordFor(name: string, measured: Measured): string {
  switch (name) {
    case 'met':
      return spanText(measured.met);
    case 'total':
      return spanText(measured.total);
    case 'value':
      return measured.value === null ? 'not reported' : spanText(measured.value);
    default:
      if (measured.lacking.length > 0) return measured.lacking.join(', ');
      return measured.facts === null ? 'none' : 'not reported';
  }
}

/** Why a rule asks nothing of a case: its dates, grants held elsewhere, nothing to ask it of. */
export function whyNot(rule: Rule, case_: Case, as_of: string): string {
  if (!inForce(rule, as_of))
    return rule.from !== null && as_of < rule.from ? `in force from ${rule.from}` : `in force until ${rule.until}`;
  const held = rule.role === 'condition' ? case_.held_elsewhere.filter((each) => concerns(rule, each)) : [];
  if (held.length === 0) return 'nothing here it could be asked of';
  const leads = new Set(held.map(({ lead }) => (lead.name === null ? lead.cds : `${lead.name} (${lead.cds})`)));
  return `held by the lead, see ${[...leads].join(', ')}`;
}

/** Which side's grants a duty is about shows in the table it is measured over. */
const SIDES: Readonly<Partial<Record<string, RecordKind>>> = {
  residency_grants: 'residency_grants',
  placements: 'residency_grants',
  community_school_grants: 'community_school_grants',
  community_school_sites: 'community_school_grants',
};

function concerns(rule: Rule, held: HeldGrant): boolean {
  const side = rule.measure.of === null ? undefined : SIDES[rule.measure.of];
  return side === undefined || side === held.grant.kind;
}
