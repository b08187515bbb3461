import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { MEASURE_KINDS } from '../../src/measure/registry.ts';
import { schemaOfPack, schemaOfRule } from '../../src/rules/schema.ts';
import { PACK, RULE } from './pack-bench.ts';

describe('the published JSON Schemas', () => {
  it.each([
    ['a rule', schemaOfRule(MEASURE_KINDS), RULE, 'sevrity: major'],
    ['a pack', schemaOfPack(), PACK, 'leavers: []'],
  ])('take %s that loads, and no key that is not known', async (_, schema, text, extra) => {
    const takes = new Ajv2020({ strict: false }).compile(await schema);
    expect(takes(parse(text)), JSON.stringify(takes.errors)).toBe(true);
    expect(takes(parse(`${text}${extra}\n`))).toBe(false);
  });

  it('of a rule knows every kind of measure', async () => {
    const text = JSON.stringify(await schemaOfRule(MEASURE_KINDS));
    for (const kind of MEASURE_KINDS.keys()) expect(text).toContain(`"const":"${kind}"`);
  });
});
