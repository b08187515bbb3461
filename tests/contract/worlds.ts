import fc from 'fast-check';
import { BURBANK, community, HARTE, HAYWARD, OCHOA } from './audited.ts';
import { PILLARS } from './naive-score.ts';

type Cells = Readonly<Record<string, unknown>>;
/** A world of one LEA in which everything is told. */
export type Told = Readonly<Record<string, readonly Cells[]>>;

/** A number so large that a limit shows. */
const FAR = 100_000_000;
const SUBSETS = Array.from({ length: 16 }, (_, bits) => PILLARS.filter((_pillar, index) => (bits >> index) % 2 === 1));
const YES_NO = [true, false];
const NUMBERS = [0, 1, 2, 3, 4, 5, 6, FAR];

/** What a cell may hold that nobody reported, by table and field. */
const MAY: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
  residency_grants: {
    regional_cohort: YES_NO,
    induction_free: YES_NO,
    service_agreement_years: NUMBERS,
    years_funded_after_grant: NUMBERS,
    coaching: ['one-time', 'periodic', 'ongoing'],
    coursework_pillars: SUBSETS,
  },
  placements: { residents: [0, 1, 2, 3, 4], full_year: YES_NO, mentors: NUMBERS, mentors_trained_in_pillars: NUMBERS },
  community_school_sites: { teacher_vacancies: NUMBERS, staff_learning_pillars: SUBSETS, focus_pillars: SUBSETS },
};

/** What is written of a cell that has to be there and is not told. */
const VAGUE: Readonly<Record<string, string>> = { residents: '0-4' };

const small = (max: number) => fc.integer({ min: 0, max });
const pillars = fc.subarray(PILLARS);

const grant = fc.record({
  program: fc.constant('implementation'),
  status: fc.constant('awarded'),
  lead_lea_cds: fc.constant(HAYWARD),
  regional_cohort: fc.boolean(),
  induction_free: fc.boolean(),
  service_agreement_years: small(6),
  years_funded_after_grant: small(6),
  coaching: fc.constantFrom('one-time', 'periodic', 'ongoing'),
  coursework_pillars: pillars,
});
const placed = fc
  .record({ residents: small(4), full_year: fc.boolean(), mentors: small(5), trained: small(5) })
  .map(({ trained, ...cells }) => ({ ...cells, mentors_trained_in_pillars: Math.min(trained, cells.mentors) }));
const school = fc.record({
  teacher_vacancies: small(2),
  staff_learning_pillars: pillars,
  focus_pillars: pillars,
});

/** Worlds of one or two grants, up to three placements of each and up to three community schools. */
export const toldWorld: fc.Arbitrary<Told> = fc
  .record({
    grants: fc.array(fc.tuple(grant, fc.array(placed, { maxLength: 3 })), { minLength: 1, maxLength: 2 }),
    schools: fc.array(school, { maxLength: 3 }),
  })
  .map(({ grants, schools }) => ({
    residency_grants: grants.map(([cells], index) => ({ grant_id: `TRI-${index}`, ...cells })),
    placements: grants.flatMap(([, rows], index) =>
      rows.map((cells, at) => ({ grant_id: `TRI-${index}`, school_year: '2025-26', site_cds: schoolAt(at), ...cells })),
    ),
    community_school_grants: [community()],
    // The first school has placements and, where there are two sites or more, is a community school.
    community_school_sites: schools.map((cells, at) => ({
      grant_id: 'CSG-H',
      site_cds: schoolAt(schools.length - 1 - at),
      ...cells,
    })),
  }));

function schoolAt(index: number): string {
  return [OCHOA, BURBANK, HARTE][index] ?? OCHOA;
}

/** One cell of a world. */
interface Place {
  readonly table: string;
  readonly row: number;
  readonly field: string;
}

/** A world with one or two cells that nobody reported, and every way they may turn out. */
export const blankedWorld: fc.Arbitrary<{ readonly told: Told; readonly blanked: Told; readonly completions: Told[] }> =
  fc.tuple(toldWorld, fc.nat(), fc.nat()).map(([told, first, second]) => {
    const places = placesOf(told);
    const chosen = [...new Set([first % places.length, second % places.length])].flatMap((at) => places[at] ?? []);
    const blanked = chosen.reduce((world, place) => withCell(world, place, VAGUE[place.field]), told);
    const completions = chosen.reduce<Told[]>(
      (worlds, place) => worlds.flatMap((world) => mayBe(place).map((value) => withCell(world, place, value))),
      [blanked],
    );
    return { told, blanked, completions: completions.filter(isPossible) };
  });

function placesOf(world: Told): Place[] {
  return Object.entries(MAY).flatMap(([table, fields]) =>
    (world[table] ?? []).flatMap((_, row) => Object.keys(fields).map((field) => ({ table, row, field }))),
  );
}

function mayBe({ table, field }: Place): readonly unknown[] {
  return MAY[table]?.[field] ?? [];
}

function withCell(world: Told, { table, row, field }: Place, value: unknown): Told {
  return {
    ...world,
    [table]: (world[table] ?? []).map((cells, at) => (at === row ? { ...cells, [field]: value } : cells)),
  };
}

/** A part is at most its whole. */
function isPossible(world: Told): boolean {
  return (world.placements ?? []).every((p) => Number(p.mentors_trained_in_pillars) <= Number(p.mentors));
}

/** A world whose grants say how many residents they enrol, and the same with one placement row left out. */
export const rowLeftOut: fc.Arbitrary<{ readonly whole: Told; readonly less: Told }> = fc
  .tuple(toldWorld, fc.nat())
  .filter(([{ placements = [] }]) => placements.length > 0)
  .map(([told, at]) => {
    // A row of nobody leaves nobody out.
    const placements = (told.placements ?? []).map((row) => ({ ...row, residents: Number(row.residents) + 1 }));
    const enrolled = (id: unknown) =>
      placements.reduce((sum, row: Cells) => sum + (row.grant_id === id ? Number(row.residents) : 0), 0);
    const grants = (told.residency_grants ?? []).map((each) => ({
      ...each,
      residents_enrolled: enrolled(each.grant_id),
    }));
    const whole = { ...told, residency_grants: grants, placements };
    return { whole, less: { ...whole, placements: placements.filter((_, index) => index !== at % placements.length) } };
  });
