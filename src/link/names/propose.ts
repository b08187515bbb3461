import { type CrosswalkRow, type DecidedRow, leftKey } from '../../model/crosswalk.ts';
import type { Directory } from '../../model/directory.ts';
import type { Tables } from '../../model/record.ts';
import { readAgencies } from '../agencies.ts';
import { type LeftName, type Match, matchNames } from './match.ts';
import { type NameWithoutCode, namesWithoutCode } from './names-without-code.ts';
import { goneRow, keptRow, proposedRow } from './rows.ts';
import { spellName } from './spell.ts';
import { type School, type Universe, universeOf } from './universe.ts';

/** A crosswalk's rows: what is decided as it was, the rest as the records and the directory now stand. */
export function proposeCrosswalk(
  tables: Tables,
  directory: Directory | null,
  before: readonly DecidedRow[],
): readonly CrosswalkRow[] {
  const agencies = readAgencies(tables, tables);
  const leaName = (cds: string) => agencies.nameOf(cds) ?? directory?.find(cds)?.name ?? null;
  const lefts = namesWithoutCode(tables);
  const matches = matchAll(lefts, universeOf(tables, directory, agencies), leaName);
  const known = new Map<string, DecidedRow[]>();
  for (const row of before) {
    const key = leftKey(row.left, row.left_lea_cds);
    const rows = known.get(key);
    if (rows === undefined) known.set(key, [row]);
    else rows.push(row);
  }
  const rows: CrosswalkRow[] = [];
  for (const left of lefts) {
    const decided = (known.get(left.key) ?? []).filter(({ decision }) => decision !== null);
    const proposed = proposedRow(left, matches.get(left), leaName);
    known.delete(left.key);
    if (decided.length === 0) rows.push(proposed);
    else rows.push(...decided.map((row) => keptRow(row, proposed)));
  }
  // A name nobody decided on is of no use once no record has it.
  for (const left of known.values()) rows.push(...left.filter(({ decision }) => decision !== null).map(goneRow));
  return rows.sort(inOneOrder);
}

function matchAll(
  lefts: readonly NameWithoutCode[],
  universe: Universe,
  leaName: (cds: string) => string | null,
): ReadonlyMap<NameWithoutCode, Match<School>> {
  const spell = ({ name, leas }: NameWithoutCode) =>
    spellName(
      name,
      leas.map(leaName).filter((each) => each !== null),
    );
  const near = lefts.map((left): [NameWithoutCode, LeftName<School>] => [
    left,
    { name: spell(left), among: universe.around(left.leas), kinds: left.kinds },
  ]);
  const found = matchNames(near.map(([, left]) => left));
  const matches = new Map(near.flatMap(([left, asked]) => [[left, found.get(asked)] as const]));
  const lost = near.flatMap(([left, { name, kinds }]): [NameWithoutCode, LeftName<School>][] => {
    const isLost = left.lea !== null && matches.get(left)?.candidate === null;
    return isLost ? [[left, { name, kinds, among: universe.inCountyOf(left.lea ?? '') }]] : [];
  });
  const far = matchNames(lost.map(([, left]) => left));
  const all = new Map<NameWithoutCode, Match<School>>();
  for (const [left, match] of matches) if (match !== undefined) all.set(left, match);
  for (const [left, asked] of lost) {
    const match = far.get(asked);
    // Outside the LEAs of its grant a name alone is never sure.
    if (match !== undefined && match.candidate !== null) all.set(left, { ...match, zone: 'review' });
  }
  return all;
}

function inOneOrder(left: CrosswalkRow, right: CrosswalkRow): number {
  const key = ({ left_lea_cds, left: name, candidate }: CrosswalkRow) =>
    `${left_lea_cds ?? '~'} ${name.toLowerCase()} ${name} ${candidate ?? ''}`;
  return key(left) < key(right) ? -1 : key(left) > key(right) ? 1 : 0;
}
