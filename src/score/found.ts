import type { Case, HeldGrant, Scope } from '../model/case.ts';
import type { Span } from '../model/interval.ts';
import type { Measured } from '../model/measure.ts';
import { plainWord } from '../model/plain-word.ts';
import type { RecordKind } from '../model/record.ts';
import { inForce, type Rule } from '../model/rule.ts';
import { Unknown } from '../model/value.ts';
import { spanText } from './number-text.ts';

/** What was found, in the rule's own sentence. */
export function foundText(rule: Rule, measured: Measured, case_: Case): string {
  const table = rule.measure.of;
  const scope: Scope = rule.role === 'condition' ? case_.duties : case_.alignment;
  if (table !== null && scope[table] instanceof Unknown) return `not reported: no input holds "${table}"`;
  // The clause that names what is missing goes where nothing is known to be.
  const sentence = measured.lacking.length > 0 ? rule.found : rule.found.replace(/; [^;{}]*\{missing\}$/, '');
  const masked = countsPeople(rule) && table !== null && isAnyMasked(scope[table]);
  let last: Span | null = null;
  const text = sentence.replace(/\{([^{}]*)\}/g, (_, name: string) => {
    if (name.includes('|')) return formFor(name, last);
    last = numberFor(name, measured) ?? last;
    return wordFor(name, measured, masked);
  });
  return text.replace(/^\? of \? /, 'not reported how many of the ');
}

/** `grant has|grants have`: the first for exactly one of the number before it. */
function formFor(forms: string, number: Span | null): string {
  const [one = '', many = ''] = forms.split('|');
  return number !== null && number.low === 1 && number.high === 1 ? one : many;
}

function numberFor(name: string, { met, total, value }: Measured): Span | null {
  if (name === 'met') return met;
  if (name === 'total') return total;
  return name === 'value' ? value : null;
}

/** Whether cells of any record are masked: a number that lies between two ends then does for that. */
function isAnyMasked(table: Scope[keyof Scope]): boolean {
  return !(table instanceof Unknown) && table.some(({ row }) => row.masked !== undefined);
}

/** Whether the numbers of a finding are people; others count records, which are never masked. */
function countsPeople({ measure }: Rule): boolean {
  return measure.counted_by !== null || measure.kind === 'ratio' || measure.kind === 'amount';
}

function wordFor(name: string, measured: Measured, masked: boolean): string {
  if (name === 'missing') {
    if (measured.lacking.length > 0) return measured.lacking.map(plainWord).join(', ');
    return measured.facts === null ? 'none' : 'not reported';
  }
  if (name === 'answer') return measured.attested?.answer ?? 'not answered';
  const number = numberFor(name, measured);
  return number === null ? 'not reported' : spanText(number, masked);
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
