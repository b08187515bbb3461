import fc from 'fast-check';
import { expect, it } from 'vitest';
import { link } from '../../src/link/link.ts';
import type { Case, CaseRecord, Linked, Scope, ScopeTable } from '../../src/model/case.ts';
import { keyOf, RECORD_KIND_NAMES } from '../../src/model/record.ts';
import type { Value } from '../../src/model/value.ts';
import { Interval, Unknown } from '../../src/model/value.ts';
import { membersOf, waitsFor } from './places.ts';
import { shuffled, worlds } from './random-worlds.ts';
import { world } from './world.ts';

function tell(value: Value): unknown {
  if (value instanceof Interval) return [value.low, value.high, waitsFor(value)];
  if (value instanceof Unknown) return ['unknown', waitsFor(value)];
  return typeof value === 'object' && 'row' in value ? keyOf((value as CaseRecord).row) : value;
}

function tellScope(scope: Scope): unknown {
  return Object.keys(scope).map((table) => {
    const list = scope[table as ScopeTable];
    if (list instanceof Unknown) return [table, tell(list)];
    const records = list.map((record) => [
      record.row.cells,
      record.kind === 'community_school_sites' && [
        record.placements instanceof Unknown ? tell(record.placements) : membersOf(record.placements),
        tell(record.residents),
        tell(record.grant),
      ],
    ]);
    return [table, records];
  });
}

const tellCase = ({ lea: agency, paired, alignment, duties, held_elsewhere, placed_outside }: Case): unknown => [
  agency.cds,
  tell(agency.months_of_overlap),
  tell(paired),
  tellScope(alignment),
  tellScope(duties),
  held_elsewhere.map(({ grant, lead }) => [grant.row.cells, lead]),
  placed_outside.map(({ row }) => row.cells),
];

const tellAll = ({ cases, links, unassigned, school_years }: Linked): unknown => [
  cases.map(tellCase),
  links.map((each) => [
    each.placement.row.cells,
    tell(each.verdict),
    each.method,
    each.candidates.map(({ site }) => tell(site)),
  ]),
  unassigned.map(({ row, why }) => [row.cells, why]),
  school_years,
];

it('gives the same cases and links whatever order records are read in', () => {
  const pairs = worlds.chain((records) => fc.tuple(fc.constant(records), shuffled(records)));
  fc.assert(
    fc.property(pairs, ([one, other]) => {
      const [left, right] = [one, other].map((records) => tellAll(link(world(records), { year: null })));
      expect(right).toEqual(left);
    }),
    { numRuns: 400 },
  );
});

it('loses no record: each is in a case, or listed as unassigned', () => {
  fc.assert(
    fc.property(worlds, (records) => {
      const { cases, unassigned } = link(world(records), { year: '2025-26' });
      const held = new Set<string>(unassigned.map(({ row }) => `${row.path}:${row.line}`));
      for (const { alignment, duties } of cases) {
        for (const scope of [alignment, duties]) {
          for (const list of Object.values(scope)) {
            if (!(list instanceof Unknown)) for (const { row } of list) held.add(`${row.path}:${row.line}`);
          }
        }
      }
      const expected = RECORD_KIND_NAMES.flatMap((kind) =>
        (records[kind] ?? []).flatMap((cells, index) => {
          const otherYear = 'school_year' in cells && cells.school_year !== '2025-26';
          // A coordination grant opens no case: it is seen only where its county has one.
          const countyOnly = 'type' in cells && cells.type === 'coordination';
          return otherYear || countyOnly ? [] : [`${kind}.csv:${index + 2}`];
        }),
      );
      expect(expected.filter((place) => !held.has(place))).toEqual([]);
    }),
  );
});
