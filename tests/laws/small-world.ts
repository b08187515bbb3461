import fc from 'fast-check';
import type { CaseRecord } from '../../src/model/case.ts';
import type { CellValue } from '../../src/model/field.ts';
import { row } from '../measure/hand-made.ts';

/** The kinds the laws are tried on. */
export type SmallKind = 'residency_grants' | 'placements' | 'community_school_sites';
export type SmallCells = Readonly<Record<string, CellValue | undefined>>;
/** A case as cells alone: a range or an absent cell is a fact nobody told. */
export type SmallWorld = Readonly<Record<SmallKind, readonly SmallCells[]>>;

/** What a cell without a value may turn out to be: small numbers, and one so large that a limit shows. */
export const FAR = 10_000_000;
const PILLARS = [
  'integrated-student-supports',
  'family-and-community-engagement',
  'collaborative-leadership',
  'extended-learning',
];
const COACHING = ['one-time', 'periodic', 'ongoing'];

/** Every cell the rules of the laws read, with how it is told and what it may be where it is not. */
export const CELLS: Readonly<
  Record<SmallKind, Readonly<Record<string, { told: fc.Arbitrary<CellValue>; may: readonly CellValue[] }>>>
> = {
  residency_grants: {
    regional_cohort: yesNo(),
    coaching: { told: fc.constantFrom(...COACHING), may: COACHING },
    decisions_recorded: yesNo(),
    data_sharing_agreement: yesNo(),
    coursework_pillars: list(),
    residents_hired: count(),
    residents_completed: count(),
  },
  placements: {
    residents: count(),
    full_year: yesNo(),
    half_time_with_mentor: yesNo(),
  },
  community_school_sites: {
    teacher_vacancies: { told: fc.integer({ min: 0, max: 5 }), may: [0, 1, 3, FAR] },
    staff_learning_pillars: list(),
    focus_pillars: list(),
    paid_collaboration_time: yesNo(),
  },
};

function yesNo() {
  return { told: fc.boolean(), may: [true, false] };
}

function list() {
  const some = PILLARS.slice(0, 2);
  return { told: fc.subarray(PILLARS), may: [[], ...PILLARS.map((one) => [one]), some, PILLARS.slice(1), PILLARS] };
}

function count() {
  const range = fc.integer({ min: 0, max: 2 }).map((low) => ({ low, high: low + 2 }));
  return {
    told: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 4 }) }, { weight: 1, arbitrary: range }),
    may: [0, 1, 2, 3, 4, FAR],
  };
}

/** Small worlds in which about one cell in six is not reported. */
export const smallWorld: fc.Arbitrary<SmallWorld> = fc.record({
  residency_grants: fc.array(cellsOf('residency_grants'), { maxLength: 2 }),
  placements: fc.array(cellsOf('placements'), { maxLength: 3 }),
  community_school_sites: fc.array(cellsOf('community_school_sites'), { maxLength: 2 }),
});

function cellsOf(kind: SmallKind): fc.Arbitrary<SmallCells> {
  const told = Object.entries(CELLS[kind]).map(
    ([name, { told }]) => [name, fc.option(told, { nil: undefined, freq: 5 })] as const,
  );
  return fc.record(Object.fromEntries(told));
}

/** The records of a world, as measures see them. */
export function recordsOf(world: SmallWorld): Record<SmallKind, CaseRecord[]> {
  const records = (kind: SmallKind) =>
    world[kind].map((cells, index) => ({ kind, row: row(kind, cells, index + 2) }) as unknown as CaseRecord);
  return {
    residency_grants: records('residency_grants'),
    placements: records('placements'),
    community_school_sites: records('community_school_sites'),
  };
}

/** A cell nobody told, or told as a range, and what it may be. */
export interface Hole {
  readonly kind: SmallKind;
  readonly index: number;
  readonly name: string;
  readonly may: readonly CellValue[];
}

/** The untold cells of a world. */
export function holesOf(world: SmallWorld): Hole[] {
  const holes: Hole[] = [];
  for (const kind of Object.keys(CELLS) as SmallKind[]) {
    world[kind].forEach((cells, index) => {
      for (const [name, { may }] of Object.entries(CELLS[kind])) {
        const cell = cells[name];
        if (cell === undefined) holes.push({ kind, index, name, may });
        else if (isRange(cell)) holes.push({ kind, index, name, may: [cell.low, cell.low + 1, cell.high] });
      }
    });
  }
  return holes;
}

/** The world with one cell told. */
export function filled(world: SmallWorld, { kind, index, name }: Hole, value: CellValue): SmallWorld {
  return { ...world, [kind]: world[kind].map((cells, at) => (at === index ? { ...cells, [name]: value } : cells)) };
}

/** Every way the untold cells may turn out; null where there are more than one cares to try. */
export function completionsOf(world: SmallWorld, limit: number): SmallWorld[] | null {
  const holes = holesOf(world);
  if (holes.reduce((product, hole) => product * hole.may.length, 1) > limit) return null;
  let worlds: SmallWorld[] = [world];
  for (const hole of holes) worlds = worlds.flatMap((each) => hole.may.map((value) => filled(each, hole, value)));
  return worlds;
}

export function isRange(cell: CellValue | undefined): cell is { low: number; high: number } {
  return typeof cell === 'object' && 'low' in cell;
}

/** A part above its whole is a mistake in the records: rubbing it out mends them, and no law speaks of that. */
export function contradicts(world: SmallWorld): boolean {
  return world.residency_grants.some((grant) => {
    const part = grant.residents_hired;
    const whole = grant.residents_completed;
    const least = typeof part === 'number' ? part : typeof part === 'object' && 'low' in part ? part.low : 0;
    const most =
      typeof whole === 'number' ? whole : typeof whole === 'object' && 'high' in whole ? whole.high : Infinity;
    return least > most;
  });
}
