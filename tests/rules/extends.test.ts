import { describe, expect, it } from 'vitest';
import { MEASURE_KINDS } from '../../src/measure/registry.ts';
import { printOrigin } from '../../src/model/origin.ts';
import { checkPack } from '../../src/rules/check-pack.ts';
import { PACK, packFiles, RULE } from './pack-bench.ts';

const LEVELS = RULE.replace(
  /measure:[\s\S]*?found/,
  'measure:\n  kind: levels\n  of: residency_grants\n  value: residency_grant.coaching\n  levels: { one-time: 0, periodic: 0.5, ongoing: 1 }\nfound',
);
const BASES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  valley: {
    'pack.yaml': PACK,
    'placement/residents-there.yaml': RULE,
    'placement/coached.yaml': LEVELS,
    'placement/duty.yaml': RULE.replace('weight: 8', 'role: condition'),
  },
  ridge: {
    'pack.yaml':
      'id: ridge\ntitle: A ridge\nversion: 1.0.0\nextends: valley\nrules:\n  placement/residents-there: { weight: 5 }\n',
  },
  circle: { 'pack.yaml': 'id: circle\ntitle: A circle\nversion: 1.0.0\nextends: circle\n' },
};

const find = async (reference: string) => {
  const base = BASES[reference];
  return base === undefined ? null : packFiles(base, reference);
};

async function checked(rest: string, extended = 'valley') {
  const text = `id: coast\ntitle: A coast\nversion: 1.0.0\nextends: ${extended}\n${rest}`;
  return checkPack(await packFiles({ 'pack.yaml': text }, 'coast'), MEASURE_KINDS, { find });
}

describe('a pack that extends another', () => {
  it('changes weights and ramps, and a chain of packs adds up', async () => {
    const { image } = await checked(
      'rules:\n  placement/residents-there: { credit: { none_at: 1, full_at: 0.25 } }\n  placement/coached: off\n',
      'ridge',
    );
    expect(image?.rules.map(({ id, weight, ramp }) => [id, weight, ramp])).toEqual([
      ['placement/duty', 0, { none_at: 0, full_at: 0.5 }],
      ['placement/residents-there', 5, { none_at: 1, full_at: 0.25 }],
    ]);
  });

  it.each([
    [
      'a weight of a duty',
      'placement/duty: { weight: 3 }',
      '6:21',
      '"weight" means nothing to "placement/duty", which is a rule of condition',
    ],
    ['a change of nothing', 'placement/duty: {}', '6:19', 'nothing of "placement/duty" is changed'],
    ['a rule left as it is', 'placement/duty: { off: false }', '6:19', 'nothing of "placement/duty" is changed'],
    [
      'a ramp without a slope',
      'placement/residents-there: { credit: { none_at: 1, full_at: 1 } }',
      '6:40',
      'none_at and full_at are the same',
    ],
    ['a weight below nothing', 'placement/residents-there: { weight: -1 }', '6:40', 'a weight is above 0'],
    [
      'a rule that is switched off further down',
      'placement/residents-here: off',
      '6:3',
      'Did you mean "placement/residents-there"?',
    ],
  ])('tells %s where it stands', async (_what, change, place, says) => {
    const { image, diagnostics } = await checked(`rules:\n  ${change}\n`);
    expect(image).toBeNull();
    const told = diagnostics.map(
      ({ origin, message, hint }) => `${origin === null ? '' : printOrigin(origin)} ${message} ${hint ?? ''}`,
    );
    expect(
      told.some((each) => each.startsWith(`coast/pack.yaml:${place} `) && each.includes(says)),
      told.join('\n'),
    ).toBe(true);
  });

  it('tells a circle', async () => {
    const { image, diagnostics } = await checked('', 'circle');
    expect(image).toBeNull();
    expect(diagnostics).toMatchObject([
      { code: 'rules/no-pack', message: '"circle" is extended in a circle or too deep' },
    ]);
  });
});
