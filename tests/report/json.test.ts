import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { type Result, resultSchema } from '../../src/model/result.ts';
import { reportJson } from '../../src/report/json.ts';
import { DRAFT } from './sample/draft.ts';
import { PAIRED } from './sample/paired.ts';
import { resultOf } from './sample/parts.ts';
import { REGION } from './sample/region.ts';
import { textOf } from './sample/text-of.ts';

const RESULTS: readonly (readonly [string, Result])[] = [
  ['one LEA', PAIRED],
  ['a draft', DRAFT],
  ['a region', REGION],
  ['no LEA at all', resultOf([])],
];

describe('the result file', () => {
  test.each(RESULTS)('reads back as the result, for %s', async (_, result) => {
    const read: unknown = JSON.parse(await textOf(reportJson(result)));
    expect(read).toEqual(result);
    expect(resultSchema.parse(read)).toEqual(result);
  });

  test('holds a case on a line, so that a thousand can be read one at a time', async () => {
    const lines = (await textOf(reportJson(REGION))).split('\n');
    const cases = lines.filter((line) => line.startsWith('    {"lea":'));
    expect(cases.map((line) => JSON.parse(line.replace(/,$/, '')))).toEqual(REGION.cases);
  });

  test('is written in chunks, none of which holds two cases', async () => {
    for await (const chunk of reportJson(REGION))
      expect(chunk.match(/"ready_to_pair"/g) ?? []).toHaveLength(chunk.includes('"lea":{') ? 1 : 0);
  });

  test('keeps the keys in the order of the schema', async () => {
    const read = JSON.parse(await textOf(reportJson(PAIRED))) as Result;
    const always = Object.keys(resultSchema.shape).filter((key) => !['masked', 'waivers', 'baseline'].includes(key));
    expect(Object.keys(read)).toEqual(always);
    const own = keysOf(resultSchema.shape.cases.element).filter((key) => key !== 'since');
    expect(Object.keys(read.cases[0] ?? {})).toEqual(own);
  });

  test('asks for lists that are built only when read', async () => {
    const [one] = PAIRED.cases;
    let asked = 0;
    const lazy = Object.defineProperty({ ...PAIRED }, 'cases', {
      enumerable: true,
      get: () => {
        asked += 1;
        return [one];
      },
    });
    expect(JSON.parse(await textOf(reportJson(lazy)))).toEqual(PAIRED);
    expect(asked).toBe(1);
  });
});

function keysOf(schema: z.ZodObject): string[] {
  return Object.keys(schema.shape);
}
