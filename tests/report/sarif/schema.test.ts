import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../../src/model/result.ts';
import { reportSarif } from '../../../src/report/sarif/index.ts';
import { DRAFT } from '../sample/draft.ts';
import { HELD } from '../sample/held.ts';
import { withHostile } from '../sample/hostile.ts';
import { PAIRED } from '../sample/paired.ts';
import { resultOf } from '../sample/parts.ts';
import { REGION } from '../sample/region.ts';
import { isThere, schemaPath } from '../sample/shared-schemas.ts';
import { textOf } from '../sample/text-of.ts';

const SCHEMA = 'sarif-schema-2.1.0.json';

let validate: ValidateFunction | undefined;

/** What the official schema says against a log; null for nothing. */
function complaints(log: unknown): unknown {
  validate ??= compiled();
  return validate(log) ? null : validate.errors;
}

/** Written for an older draft: its id and its name of itself mean nothing to a reader of newer ones. */
function compiled(): ValidateFunction {
  const { id, $schema, ...schema } = JSON.parse(readFileSync(schemaPath(SCHEMA), 'utf8'));
  return new Ajv({ strict: false, validateFormats: false }).compile(schema);
}

describe.skipIf(!isThere(SCHEMA))('SARIF by the official schema, where it stands beside the checkout', () => {
  test.each<readonly [string, Result]>([
    ['one LEA', PAIRED],
    ['a draft', DRAFT],
    ['a region', REGION],
    ['one LEA held against a baseline', HELD],
    ['no LEA at all', resultOf([])],
  ])('has nothing against the log of %s', async (_, result) => {
    expect(complaints(JSON.parse(await textOf(reportSarif(result))))).toBeNull();
  });

  test('has nothing against it whatever the records hold', async () => {
    const hostile = fc.constantFrom('\u0000', '\ud800', ']]>', '<script>', '::error::', '%2e%2e/', '\u202e', '[a](b)');
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        expect(complaints(JSON.parse(await textOf(reportSarif(withHostile(REGION, text)))))).toBeNull();
      }),
      { numRuns: 8 },
    );
  });

  test('would say so of a log that is none', () => {
    expect(complaints({ version: '2.1.0', runs: [{ results: [{}] }] })).not.toBeNull();
  });
});
