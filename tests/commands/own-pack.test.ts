import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { DAY, run } from '../cli/run.ts';

async function auditBy(pack: string): Promise<Result> {
  const { out } = await run(['audit', 'fixtures/region', ...DAY, '-r', pack, '-f', 'json']);
  return JSON.parse(out) as Result;
}

const california = await auditBy('california');
const valley = await auditBy('tests/commands/packs/valley');

describe('a pack that extends california', () => {
  it('switches a rule off and adds one of its own', () => {
    const ids = ({ pack }: Result) => pack.rules.map(({ id }) => id);
    expect(ids(california).filter((id) => !ids(valley).includes(id))).toEqual(['grant-design/terms-overlap']);
    expect(ids(valley).filter((id) => !ids(california).includes(id))).toEqual([
      'sustainability/graduates-stay-in-the-agency',
    ]);
  });

  it('keeps the levers of the pack it extends, with weights of its own', () => {
    const weights = Object.fromEntries(valley.pack.levers.map(({ id, weight }) => [id, weight]));
    const before = Object.fromEntries(california.pack.levers.map(({ id, weight }) => [id, weight]));
    expect(weights).toEqual({
      ...before,
      placement: (before.placement ?? 0) + 2,
      sustainability: (before.sustainability ?? 0) + 2,
      'grant-design': (before['grant-design'] ?? 0) - 1,
    });
  });

  it('gives less credit by a steeper ramp', () => {
    const creditIn = ({ cases }: Result) =>
      cases
        .find(({ lea }) => lea.name === 'Hayward Unified')
        ?.results.find(({ rule }) => rule === 'placement/residents-at-community-schools')?.credit;
    // Two of Hayward's three residents train at a community school.
    expect(creditIn(california)).toEqual({ low: 1, high: 1 });
    expect(creditIn(valley)?.low).toBeCloseTo(2 / 3 / 0.75);
    expect(creditIn(valley)?.high).toBeCloseTo(2 / 3 / 0.75);
  });

  it('reads scores by bands of its own', () => {
    expect(valley.pack.bands).toEqual([
      { from: 0, title: 'Starting out' },
      { from: 50, title: 'Joined' },
    ]);
    expect(valley.cases.find(({ lea }) => lea.name === 'Fresno Unified')?.band).toEqual({
      low: 'Joined',
      high: 'Joined',
    });
  });

  it('is told from the pack it extends by its name and its hash', () => {
    expect(valley.pack.id).toBe('valley');
    expect(valley.pack.sha256).not.toBe(california.pack.sha256);
  });
});
