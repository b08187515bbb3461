import type { CaseResult, GrantResult } from '../../model/result.ts';
import { countyOf, nameOf } from '../lea-name.ts';
import { grouped } from '../numbers.ts';
import { type Page, type Piece, toned } from './page.ts';

/** Name, code, county, and the grants on both sides with the offices that hold them. */
export function writeAgency(page: Page, one: CaseResult): void {
  page.write([toned('title', nameOf(one))]);
  page.write([`${one.lea.cds} · ${one.lea.county === null ? countyOf(one) : `${one.lea.county} County`}`]);
  page.section('Grants');
  if (one.grants.length === 0) page.write(['No grant of either program on file.'], { indent: 2 });
  for (const grant of one.grants) writeGrant(page, grant, one.lea.cds);
  for (const note of one.notes) page.write([toned('unsure', 'Note '), note], { indent: 2, hang: 7 });
}

function writeGrant(page: Page, grant: GrantResult, cds: string): void {
  const side = grant.side === 'residency' ? 'Residency' : 'Community school';
  const facts = [`${grant.program}${grant.status === null ? '' : ` (${grant.status})`}`];
  const { start, end } = grant.dates;
  if (start !== null || end !== null) facts.push(`${start ?? '?'} to ${end ?? '?'}`);
  if (grant.amount !== null) facts.push(`$${grouped(grant.amount)}`);
  if (grant.lead !== cds)
    facts.push(`led by ${grant.lead_name === null ? grant.lead : `${grant.lead_name} (${grant.lead})`}`);
  page.labelled(side, [toned('strong', grant.id), `  ${facts.join(', ')}`]);
  const office: Piece = grant.office === null ? toned('quiet', 'office not reported') : `office: ${grant.office}`;
  page.labelled('', [office]);
}
