import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { caseIn, packOf, resultOf } from './audited.ts';
import { naiveScore, RULES } from './naive-score.ts';
import { blankedWorld, rowLeftOut, type Told, toldWorld } from './worlds.ts';

const pack = packOf(RULES);
const HAIR = 1e-9;
/** How near a limit a number of a hundred million comes. */
const NEAR = 1e-6;

async function scoreOf(world: Told) {
  const { score, bounds } = caseIn(await resultOf(world, pack));
  return { score, bounds };
}

describe('a second implementation', () => {
  it('scores what is told in full as the audit does', async () => {
    await fc.assert(
      fc.asyncProperty(toldWorld, async (world) => {
        const { score } = await scoreOf(world);
        const naive = naiveScore(stringify(world));
        expect(score?.low ?? null).toEqual(naive === null ? null : expect.closeTo(naive, 9));
        expect(score?.high).toBe(score?.low);
      }),
      { numRuns: 60 },
    );
  });

  it('scores every way missing cells may turn out within the ends, and reaches both where they are exact', async () => {
    await fc.assert(
      fc.asyncProperty(blankedWorld, async ({ told, blanked, completions }) => {
        const { score, bounds } = await scoreOf(blanked);
        const scores = [told, ...completions].flatMap((world) => naiveScore(stringify(world)) ?? []);
        const low = Math.min(...scores);
        const high = Math.max(...scores);
        expect(score?.low).toBeLessThanOrEqual(low + HAIR);
        expect(score?.high).toBeGreaterThanOrEqual(high - HAIR);
        if (bounds === 'outer') return;
        expect(score?.low).toBeGreaterThanOrEqual(low - NEAR);
        expect(score?.high).toBeLessThanOrEqual(high + NEAR);
      }),
      { numRuns: 60 },
    );
  });
});

describe('leaving a placement row out', () => {
  it('never raises a score where the grant says how many residents it enrols', async () => {
    await fc.assert(
      fc.asyncProperty(rowLeftOut, async ({ whole, less }) => {
        const [all, rest] = [await scoreOf(whole), await scoreOf(less)];
        expect(rest.score?.low).toBeLessThanOrEqual((all.score?.low ?? 1) + HAIR);
      }),
      { numRuns: 60 },
    );
  });
});
