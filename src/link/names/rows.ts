import type { CrosswalkRow, DecidedRow } from '../../model/crosswalk.ts';
import { printOrigin } from '../../model/origin.ts';
import { originOf } from '../../model/record.ts';
import { countyOf } from '../counties.ts';
import type { Match } from './match.ts';
import type { Like } from './name-index.ts';
import type { NameWithoutCode } from './names-without-code.ts';
import { spellName } from './spell.ts';
import type { School } from './universe.ts';
import { whyAlike } from './why.ts';

/** The row of a name nobody has decided on. */
export function proposedRow(
  left: NameWithoutCode,
  match: Match<School> | undefined,
  leaName: (cds: string) => string | null,
): CrosswalkRow {
  const [first] = left.rows;
  const where = first === undefined ? '' : printOrigin(originOf(first, 'site_name'));
  const candidate = match?.candidate ?? null;
  return {
    left: left.name,
    left_lea_cds: left.lea,
    left_lea: left.lea === null ? '' : (leaName(left.lea) ?? ''),
    left_county: left.lea === null ? '' : (countyOf(left.lea) ?? ''),
    left_kind: [...left.kinds].sort().join('; '),
    records: `${left.rows.length} ${left.rows.length === 1 ? 'record' : 'records'}, ${left.rows.length === 1 ? 'at' : 'first at'} ${where}`,
    candidate: candidate?.of.cds ?? null,
    candidate_name: candidate === null ? '' : nameOf(candidate.of),
    score: candidate === null ? null : rounded(candidate.likeness.score),
    zone: match?.zone ?? 'none',
    why: match === undefined || candidate === null ? whyNone(left) : whyThis(left, match, candidate),
    runners_up: (match?.runnersUp ?? []).map(runnerUp).join('; '),
    decision: null,
    by: '',
    date: null,
  };
}

/** A row that is decided: the decision speaks of what the person saw, so only where the name stands is written anew. */
export function keptRow(decided: DecidedRow, now: CrosswalkRow): CrosswalkRow {
  const { origin: _, ...row } = decided;
  const { left_lea, left_county, left_kind, records } = now;
  return { ...row, left_lea, left_county, left_kind, records, zone: row.zone === 'gone' ? 'review' : row.zone };
}

/** A decided row whose name no record has without a code any more. */
export function goneRow(decided: DecidedRow): CrosswalkRow {
  const { origin: _, ...row } = decided;
  return { ...row, zone: 'gone', records: 'no record has this name without a code any more' };
}

function whyThis(
  left: NameWithoutCode,
  { closer, candidate: _ }: Match<School>,
  { of, name, likeness }: Like<School>,
): string {
  const spelled = spellName(left.name, [of.lea]);
  const parts = [
    isOfOneOf(left.leas, of) ? 'same LEA' : 'another LEA of the county',
    whyAlike(spelled, name, likeness),
  ];
  if (of.status === 'closed' || of.status === 'merged' || of.status === 'pending') {
    parts.push(`the directory has it as ${of.status}`);
  }
  if (closer !== null) parts.push(`"${closer.written}" is closer to it`);
  return parts.join('; ');
}

function whyNone({ lea }: NameWithoutCode): string {
  return lea === null
    ? 'no record tells its LEA: give lea_cds or a grant_id'
    : 'no school of its LEA or county has a name like it';
}

function isOfOneOf(leas: readonly string[], { cds }: School): boolean {
  return leas.some((lea) => lea === cds || (lea.endsWith('0000000') && cds.startsWith(lea.slice(0, 7))));
}

function nameOf({ name, lea }: School): string {
  return lea === '' ? name.written : `${name.written} (${lea})`;
}

function runnerUp({ of, likeness }: Like<School>): string {
  return `${of.cds.slice(0, 2)}-${of.cds.slice(2, 7)}-${of.cds.slice(7)} ${nameOf(of)} ${rounded(likeness.score)}`;
}

/** To thousandths: more would say more than names can. */
function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
