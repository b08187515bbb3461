import type { CaseResult, Decider, Gate } from '../model/result.ts';
import { factLabel, recordsOf, tableLabel } from './field-label.ts';
import { nameOf } from './lea-name.ts';
import { counted, points } from './numbers.ts';
import { placesOf } from './question-words.ts';

/** What stands before the facts that would decide a gate. */
export const WOULD_DECIDE = 'What would decide it, first what settles most';

/** One cell to fill in, in however many records of an LEA. */
interface Group {
  readonly first: Decider;
  readonly facts: Map<string, Decider>;
}

/** The first facts that would decide a gate, a line for each cell to fill in, and how many more facts there are. */
export function decidingLines(
  { would_decide: deciders = [], would_decide_total: total = deciders.length }: Gate,
  cases: readonly CaseResult[],
  few: number,
): string[] {
  const groups = new Map<string, Group>();
  for (const decider of deciders) {
    const id = JSON.stringify([decider.lea, decider.kind, decider.field, decider.key === null]);
    const group = groups.get(id) ?? { first: decider, facts: new Map() };
    group.facts.set(decider.key ?? '', decider);
    groups.set(id, group);
  }
  const shown = [...groups.values()].slice(0, few);
  const rest = total - shown.reduce((sum, { facts }) => sum + facts.size, 0);
  const lines = shown.map((group) => decidingLine(group, cases));
  return rest > 0 && lines.length > 0 ? [...lines, `and ${counted(rest, 'more fact')}`] : lines;
}

/** `Residents at the site (residents), placements: TRI26 / 2026-27 / Alisal High (draft.yaml:53), up to 4.1 points` */
function decidingLine({ first, facts }: Group, cases: readonly CaseResult[]): string {
  const { kind, key, field, rules, lea: cds } = first;
  const lea = cases.find((each) => each.lea.cds === cds);
  // Of several LEAs each fact says whose it is.
  const whose = lea === undefined || cases.length === 1 ? '' : `${nameOf(lea)}: `;
  if (rules.length === 0) return `${whose}${tableLabel(kind)}: none on file for this LEA, and it has no score without`;
  if (key === null) return `${whose}${tableLabel(kind)}: the whole table, which no input holds, ${worthOf(first)}`;
  const of = field === null ? '' : `, ${recordsOf(kind)}`;
  const places = placesOf({ facts, table: false }, lea?.sites ?? []);
  return `${whose}${factLabel({ kind, key, field })}${of}: ${places}, ${worthOf(first)}`;
}

/** What one of these facts could settle: points where the gate is on a score, else duties and other findings. */
function worthOf({ settles: { share, duties, findings } }: Decider): string {
  if (share !== null) return `up to ${points(share)} points`;
  const others = findings - duties;
  const parts = [duties > 0 ? counted(duties, 'duty', 'duties') : '', others > 0 ? counted(others, 'finding') : ''];
  return `could settle ${parts.filter((part) => part !== '').join(' and ')}`;
}
