import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LeftName, type Match, matchNames, type RightName } from '../../../src/link/names/match.ts';
import { spellName } from '../../../src/link/names/spell.ts';
import { REAL_NAMES } from './real-names.ts';

const ALL: readonly RightName[] = REAL_NAMES.map((name, at) => ({
  cds: `0161259${String(at + 1).padStart(7, '0')}`,
  name: spellName(name),
}));

function school(cds: string, name: string): RightName {
  return { cds, name: spellName(name) };
}

function left(name: string, among: readonly RightName[], ...kinds: string[]): LeftName {
  return { name: spellName(name), among, kinds: kinds.length === 0 ? ['placements'] : kinds };
}

/** What was found, as `zone name`. */
function found(lefts: readonly LeftName[]): readonly string[] {
  const matches = matchNames(lefts);
  return lefts.map((each) => told(matches.get(each)));
}

function told(match: Match | undefined): string {
  return match === undefined ? 'nothing' : `${match.zone} ${match.candidate?.of.name.written ?? ''}`.trim();
}

const HAYWARD = [
  school('01611926000905', 'Burbank Elementary'),
  school('01611926000913', 'Cherryland Elementary'),
  school('01611920135319', 'Mt. Eden High'),
  school('01611920130000', 'Lincoln Elementary'),
  school('01611920130001', 'Lincoln Middle'),
  school('01611920130002', 'Sierra High'),
];

describe('finding the school a name stands for', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['Burbank Elem.', 'sure Burbank Elementary', 'abbreviations are no doubt'],
    ['Burbnak Elementary', 'sure Burbank Elementary', 'nor is a typo'],
    ['Burbank', 'sure Burbank Elementary', 'nor is the sort of school left out, where no other has the name'],
    ['Lincoln', 'review Lincoln Elementary', 'two schools of one name are'],
    ['Mount Eden HS', 'sure Mt. Eden High', 'Mount is Mt.'],
    ['Sierra Alternative High', 'review Sierra High', 'what the record says beyond the name is one'],
    ['Burbank High', 'none', 'another level of school is another school'],
    ['Cesar Chavez Middle', 'none', 'a name like no school has no candidate'],
    ['Elementary', 'none', 'nor has a name that tells the sort of school only'],
  ];
  it.each(cases)('"%s" is %s: %s', (name, expected) => {
    expect(found([left(name, HAYWARD)])).toEqual([expected]);
  });

  it('finds every real name as itself, whatever the order of rows', () => {
    const order = fc.shuffledSubarray([...ALL], { minLength: ALL.length, maxLength: ALL.length });
    fc.assert(
      fc.property(order, (among) => {
        const lefts = REAL_NAMES.map((name) => left(name, among));
        const matches = matchNames(lefts);
        const exact = lefts.filter((each) => matches.get(each)?.candidate?.likeness.score !== 1);
        expect(exact).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });

  it('gives no school to two names of one table for certain', () => {
    const names = fc.array(
      fc.constantFrom('Burbank Elem', 'Burbank ES', 'Burbank', 'Lincoln', 'Lincoln Mid', 'Sierra'),
    );
    fc.assert(
      fc.property(names, (list) => {
        const sure = [...matchNames(list.map((name) => left(name, HAYWARD))).values()].filter(
          ({ zone }) => zone === 'sure',
        );
        const codes = sure.map(({ candidate }) => candidate?.of.cds);
        expect(new Set(codes).size).toBe(codes.length);
      }),
    );
  });

  it('shows the school all the same to a name that comes second, and says which name is closer', () => {
    const lefts = [left('Burbank Elem', HAYWARD), left('Burbnk Elem', HAYWARD), left('Burbank ES', HAYWARD, 'sites')];
    expect(found(lefts)).toEqual(['sure Burbank Elementary', 'review Burbank Elementary', 'sure Burbank Elementary']);
    const second = lefts[1];
    expect(second && matchNames(lefts).get(second)?.closer?.written).toBe('Burbank Elem');
  });

  it('counts a school known by two names once, by the nearer', () => {
    const two = [...HAYWARD, school('01611926000905', 'Luther Burbank School')];
    const match = matchNames([left('Luther Burbank', two)])
      .values()
      .next().value;
    expect(match?.candidate?.of.cds).toBe('01611926000905');
    expect(match?.runnersUp).toEqual([]);
    expect(match?.zone).toBe('sure');
  });

  it('looks through thousands of sites of one LEA without comparing each with each', () => {
    const among = Array.from({ length: 10_000 }, (_, at) =>
      school(`0161259${String(at + 1).padStart(7, '0')}`, `${REAL_NAMES[at % REAL_NAMES.length]} ${at}`),
    );
    const start = performance.now();
    const matches = matchNames(among.map(({ name }) => left(`${name.written} School`, among)));
    // The square of 10,000 would take minutes.
    expect(performance.now() - start).toBeLessThan(30_000);
    const wrong = [...matches].filter(
      ([each, { candidate }]) => !each.name.written.startsWith(`${candidate?.name.written} `),
    );
    expect(wrong).toEqual([]);
  });
});
