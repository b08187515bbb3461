import type { CaseResult, GrantResult } from '../../../model/result.ts';
import { grouped } from '../../numbers.ts';
import { type Html, html, type Piece } from '../markup.ts';
import { writeTable } from '../table.ts';

const COLUMNS = [
  { title: 'Grant' },
  { title: 'Program' },
  { title: 'Term' },
  { title: 'Amount', number: true },
  { title: 'Office' },
  { title: 'Lead' },
];
const UNREPORTED = html`<span class="quiet">not reported</span>`;

/** The grants on both sides with the offices that hold them. */
export function writeGrants({ grants, lea }: CaseResult): Html {
  if (grants.length === 0) return html`<p>No grant of either program on file.</p>`;
  return writeTable(
    'Grants on both sides',
    COLUMNS,
    grants.map((grant) => cellsOf(grant, lea.cds)),
  );
}

function cellsOf(
  { id, side, program, status, dates, amount, office, lead, lead_name }: GrantResult,
  cds: string,
): Piece[] {
  const { start, end } = dates;
  const led = lead_name === null ? lead : `${lead_name} (${lead})`;
  return [
    id,
    `${side === 'residency' ? 'Residency' : 'Community school'}, ${program}${status === null ? '' : ` (${status})`}`,
    start === null && end === null ? UNREPORTED : `${start ?? '?'} to ${end ?? '?'}`,
    amount === null ? UNREPORTED : `$${grouped(amount)}`,
    office ?? UNREPORTED,
    lead === cds ? 'this LEA' : led,
  ];
}
