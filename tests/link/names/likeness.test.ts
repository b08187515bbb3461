import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jaroWinkler } from '../../../src/link/names/jaro-winkler.ts';
import { nameLikeness } from '../../../src/link/names/likeness.ts';
import { spelledText, spellName } from '../../../src/link/names/spell.ts';
import { weighWords } from '../../../src/link/names/word-weights.ts';
import { REAL_NAMES } from './real-names.ts';

const WEIGHTS = weighWords(REAL_NAMES.map((name) => spellName(name)));

function score(left: string, right: string): number {
  return nameLikeness(spellName(left), spellName(right), WEIGHTS).score;
}

const real = fc.constantFrom(...REAL_NAMES);
const anyName = fc.oneof(
  real,
  fc.string({ maxLength: 40 }),
  fc.tuple(real, real).map(([one, two]) => `${one} ${two}`),
);
/** A real name with some letters dropped or swapped, and cut where exports cut. */
const damaged = fc.tuple(real, fc.nat(), fc.nat(60)).map(([name, at, end]) => {
  const place = at % name.length;
  return (name.slice(0, place) + name.slice(place + 1)).slice(0, Math.max(5, end));
});

describe('how alike two names are', () => {
  it('is the same whichever comes first', () => {
    const either = fc.oneof(anyName, damaged);
    fc.assert(
      fc.property(either, either, (one, other) => {
        expect(score(one, other)).toBeCloseTo(score(other, one), 12);
      }),
      {
        numRuns: 2000,
      },
    );
  });

  it('lies in 0 to 1', () => {
    fc.assert(
      fc.property(anyName, damaged, (one, other) => {
        expect(score(one, other)).toBeGreaterThanOrEqual(0);
        expect(score(one, other)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is 1 for names that are equal once spelled out', () => {
    fc.assert(
      fc.property(anyName, anyName, (one, other) => {
        const [left, right] = [spellName(one), spellName(other)];
        fc.pre(left.words.length > 0);
        expect(score(one, one)).toBeCloseTo(1, 12);
        if (spelledText(left) === spelledText(right)) expect(score(one, other)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('does not turn on the order of words', () => {
    fc.assert(
      fc.property(real, (name) => {
        const spelled = spellName(name);
        const turned = { ...spelled, words: spelled.words.toReversed() };
        expect(nameLikeness(turned, spelled, WEIGHTS).score).toBeCloseTo(1, 12);
      }),
    );
  });

  const nearer: readonly (readonly [string, string, string, string])[] = [
    ['Lincoln Elem', 'Lincoln Elementary', 'Lincoln High', 'an elementary school is not a high school'],
    ['Washingtn Elementary', 'Washington Elementary', 'Wilson Elementary', 'a typo is no other name'],
    ['MLK Elementary', 'Martin Luther King Elementary', 'Mark Twain Elementary', 'initials stand for names'],
    ['J. Muir Middle', 'John Muir Middle', 'John Adams Middle', 'the rarer word counts more'],
    ['PS 12', 'P.S. 12', 'P.S. 21', 'one digit is another school'],
    ['McKinley Elementary', 'Mc Kinley Elementary', 'McKay Elementary', 'words run together are the same words'],
    [
      'Alliance Cindy and Bill Simon',
      'Alliance Cindy and Bill Simon Technology Academy High',
      'Alliance Susan and Eric Smidt Technology High',
      'what an export cut off does not count against it',
    ],
    [
      'Contreras Learning Center-Scho',
      'Contreras Learning Center-School of Social Justice',
      'Contreras Learning Center-Business and Tourism',
      'the piece of a word at the cut begins a word',
    ],
  ];
  it.each(nearer)('"%s" is nearer "%s" than "%s": %s', (name, right, wrong) => {
    expect(score(name, right)).toBeGreaterThan(score(name, wrong) + 0.05);
  });
});

describe('Jaro-Winkler', () => {
  // The figures of Winkler's own examples.
  it.each([
    ['martha', 'marhta', 0.9611],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.8133],
    ['abc', 'xyz', 0],
    ['same', 'same', 1],
  ])('of "%s" and "%s" is %d', (left, right, expected) => {
    expect(jaroWinkler(left, right)).toBeCloseTo(expected, 4);
    expect(jaroWinkler(right, left)).toBeCloseTo(expected, 4);
  });
});
