import type { ListedWaiver, Result, RuleResult } from '../model/result.ts';
import { fileLine } from './evidence.ts';
import { nameOf } from './lea-name.ts';
import { counted, grouped } from './numbers.ts';
import { rulesById } from './view.ts';

/** Waivers of one status, each in a line. */
export interface WaiverGroup {
  readonly title: string;
  readonly lines: readonly WaiverLine[];
}

/** One waiver as a list shows it: what it is about, and who signed it until when. */
export interface WaiverLine {
  readonly about: string;
  readonly signed: string;
}

/** What each status is called, in the order they are listed: what is to be done about comes before what is done with. */
const TITLES: Readonly<Record<ListedWaiver['status'], string>> = {
  soon: 'Expiring soon',
  'in-force': 'In force',
  'not-yet': 'Not yet in force',
  expired: 'Expired: gates see these again',
  unused: 'Unused',
};

/** `until 2026-12-31, approved by County office of education on 2026-03-01: reason (waivers.csv:2)`; empty: not waived. */
export function waivedLine({ waiver }: Pick<RuleResult, 'waiver'>): string {
  return waiver === null ? '' : signedLine(waiver);
}

/** `; waived until 2026-12-31`, after what is said of a finding; empty: not waived. */
export function waivedAfter({ waiver }: Pick<RuleResult, 'waiver'>): string {
  return waiver === null ? '' : `; waived until ${waiver.expires}`;
}

/** What is accepted for now comes after what is not; otherwise the order stays. */
export function waivedLast<Of extends { readonly result: Pick<RuleResult, 'waiver'> }>(findings: readonly Of[]): Of[] {
  const isWaived = ({ result }: Of) => result.waiver !== null;
  return [...findings.filter((each) => !isWaived(each)), ...findings.filter(isWaived)];
}

/** The waivers of a run by what became of them; none where none were given. */
export function waiverGroups(result: Result): WaiverGroup[] {
  const { waivers = [] } = result;
  const rules = rulesById(result);
  const names = new Map(result.cases.map((lea) => [lea.lea.cds, nameOf(lea)]));
  return (Object.keys(TITLES) as ListedWaiver['status'][]).flatMap((status) => {
    const lines = waivers
      .filter((each) => each.status === status)
      .map((each) => ({
        about: `${rules.get(each.rule)?.title ?? each.rule}, ${names.get(each.lea) ?? each.lea}`,
        signed: `${signedLine(each)}${each.why === null ? '' : `; ${each.why}`}`,
      }));
    return lines.length === 0 ? [] : [{ title: `${TITLES[status]} (${lines.length})`, lines }];
  });
}

/** `Weight 11 is waived: 5 at Salinas Union High, 6 at Kern High. Gates leave it out, scores do not.` */
export function weightWaived(result: Result): string {
  const byLea = new Map<string, number>();
  for (const { lea, weight } of result.waivers ?? []) {
    if (weight > 0) byLea.set(lea, (byLea.get(lea) ?? 0) + weight);
  }
  const total = [...byLea.values()].reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return 'No weight is waived. A waiver silences gates; it changes no score.';
  const parts = result.cases
    .filter(({ lea }) => byLea.has(lea.cds))
    .map((lea) => `${grouped(byLea.get(lea.lea.cds) ?? 0)} at ${nameOf(lea)}`);
  const shown = parts.slice(0, LEAS);
  const more = parts.length > LEAS ? ` and ${counted(parts.length - LEAS, 'more LEA')}` : '';
  return `Weight ${grouped(total)} is waived: ${shown.join(', ')}${more}. Gates leave it out, scores do not.`;
}

// A line of a terminal or two.
const LEAS = 5;

function signedLine({ approved_by, granted, expires, reason, origin }: NonNullable<RuleResult['waiver']>): string {
  return `until ${expires}, approved by ${approved_by} on ${granted}: ${reason} (${fileLine(origin)})`;
}
