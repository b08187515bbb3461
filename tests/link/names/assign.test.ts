import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignOneToOne, type Pair } from '../../../src/link/names/assign.ts';

type Numbered = Pair<number, number>;

const inOrder = (one: Numbered, other: Numbered): number => one.left - other.left || one.right - other.right;

/** Every way to pair up to four lefts with up to four rights; a score of 0 is no pair. */
function allPairings(
  scores: readonly (readonly number[])[],
  at = 0,
  taken: readonly number[] = [],
): readonly Numbered[][] {
  const row = scores[at];
  if (row === undefined) return [[]];
  const without = allPairings(scores, at + 1, taken).map((rest) => [...rest]);
  const withOne = row.flatMap((score, right) => {
    if (score === 0 || taken.includes(right)) return [];
    return allPairings(scores, at + 1, [...taken, right]).map((rest) => [{ left: at, right, score }, ...rest]);
  });
  return [...without, ...withOne];
}

/** No left and right like one another better than what they have. */
function isStable(pairing: readonly Numbered[], scores: readonly (readonly number[])[]): boolean {
  const ofLeft = new Map(pairing.map(({ left, score }) => [left, score]));
  const ofRight = new Map(pairing.map(({ right, score }) => [right, score]));
  return scores.every((row, left) =>
    row.every((score, right) => score <= Math.max(ofLeft.get(left) ?? 0, 0) || score <= (ofRight.get(right) ?? 0)),
  );
}

const pairsOf = (scores: readonly (readonly number[])[]): Numbered[] =>
  scores.flatMap((row, left) => row.flatMap((score, right) => (score === 0 ? [] : [{ left, right, score }])));

/** Scores that all differ, so that there is one stable pairing. */
const distinctScores = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([lefts, rights]) =>
    fc
      .shuffledSubarray(
        Array.from({ length: 40 }, (_, at) => at),
        { minLength: lefts * rights, maxLength: lefts * rights },
      )
      .map((drawn) =>
        Array.from({ length: lefts }, (_, left) =>
          drawn.slice(left * rights, (left + 1) * rights).map((score) => (score < 12 ? 0 : score)),
        ),
      ),
  );

describe('assigning names to schools', () => {
  it('gives the one stable pairing, as trying every pairing does', () => {
    fc.assert(
      fc.property(distinctScores, (scores) => {
        const given = [...assignOneToOne(pairsOf(scores), inOrder).values()].sort(inOrder);
        const stable = allPairings(scores).filter((pairing) => isStable(pairing, scores));
        expect(stable.map((pairing) => [...pairing].sort(inOrder))).toEqual([given]);
      }),
    );
  });

  it('gives no left two rights, no right two lefts, and the same in any order', () => {
    const pairs = fc.uniqueArray(
      fc.record({ left: fc.nat(8), right: fc.nat(8), score: fc.integer({ min: 1, max: 5 }) }),
      { selector: ({ left, right }) => `${left} ${right}`, maxLength: 40 },
    );
    fc.assert(
      fc.property(pairs, fc.nat(), (list, seed) => {
        const given = assignOneToOne(list, inOrder);
        const rights = [...given.values()].map(({ right }) => right);
        expect(new Set(rights).size).toBe(rights.length);
        const turned = list.slice(seed % (list.length + 1)).concat(list.slice(0, seed % (list.length + 1)));
        const again = [...assignOneToOne(turned, inOrder).values()].sort(inOrder);
        expect(again).toEqual([...given.values()].sort(inOrder));
      }),
    );
  });

  it('lets names of two tables have one school, and no two of the same table', () => {
    const pairs: Pair<string, string>[] = [
      { left: 'placement Lincoln ES', right: 'A', score: 0.9 },
      { left: 'site Lincoln Elem', right: 'A', score: 0.8 },
      { left: 'site Linkoln', right: 'A', score: 0.7 },
    ];
    const given = assignOneToOne(
      pairs,
      () => 0,
      (left) => [left.split(' ')[0] ?? ''],
    );
    expect([...given.keys()]).toEqual(['placement Lincoln ES', 'site Lincoln Elem']);
  });
});
