import fc from 'fast-check';
import { RECORD_KIND_NAMES } from '../../src/model/record.ts';
import { BURBANK, CHERRYLAND, FREMONT, HAYWARD, LPS_OAKLAND, LPS_OAKLAND_BEFORE, OAKLAND } from './places.ts';
import type { World } from './world.ts';

const site = fc.constantFrom<{ site_cds?: string; site_name?: string }>(
  { site_cds: BURBANK },
  { site_cds: CHERRYLAND },
  { site_cds: LPS_OAKLAND },
  { site_cds: LPS_OAKLAND_BEFORE },
  { site_name: 'Burbank Elementary' },
  { site_name: 'Burbank' },
);
const lea = fc.constantFrom(HAYWARD, OAKLAND, FREMONT);
const merged = <A, B>(left: fc.Arbitrary<A>, right: fc.Arbitrary<B>): fc.Arbitrary<A & B> =>
  fc.tuple(left, right).map(([a, b]) => ({ ...a, ...b }));
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const reported = <T>(rows: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(rows, { maxLength: 6 });

/** Small worlds in which records share grants, schools and LEAs, some of them missing. */
export const worlds: fc.Arbitrary<World> = fc.record(
  {
    residency_grants: reported(
      fc.record({
        grant_id: fc.constantFrom('TRI1', 'TRI2', 'TRI10'),
        lead_lea_cds: optional(lea),
        partner_lea_cds: optional(fc.array(lea, { maxLength: 2 })),
        residents_enrolled: optional(fc.nat(9)),
        start_date: optional(fc.constantFrom('2024-07-01', '2023-07-01')),
        end_date: optional(fc.constantFrom('2026-06-30', '2025-06-30')),
      }),
    ),
    placements: reported(
      merged(
        site,
        fc.record({
          grant_id: fc.constantFrom('TRI1', 'TRI2', 'TRI10'),
          school_year: fc.constantFrom('2024-25', '2025-26'),
          status: fc.constantFrom(undefined, 'planned' as const, 'actual' as const),
          residents: fc.constantFrom(1, 2, { low: 2, high: 4 }),
        }),
      ),
    ),
    community_school_grants: reported(
      fc.record({
        grant_id: fc.constantFrom('CS1', 'CS2'),
        type: fc.constantFrom('implementation' as const, 'coordination' as const),
        lea_cds: lea,
        end_date: optional(fc.constant('2026-06-30')),
      }),
    ),
    community_school_sites: reported(
      merged(site, fc.record({ grant_id: optional(fc.constantFrom('CS1', 'CS2')), lea_cds: optional(lea) })),
    ),
  },
  { requiredKeys: [] },
);

/** The same records read in another order from other files. */
export function shuffled(records: World): fc.Arbitrary<World> {
  const tables = Object.fromEntries(
    RECORD_KIND_NAMES.flatMap((kind) => {
      const rows: readonly unknown[] | undefined = records[kind];
      return rows === undefined ? [] : [[kind, fc.shuffledSubarray([...rows], { minLength: rows.length })]];
    }),
  );
  return fc.record(tables) as fc.Arbitrary<World>;
}
