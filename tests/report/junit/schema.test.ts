import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../../src/model/result.ts';
import { reportJunit } from '../../../src/report/junit/index.ts';
import { DRAFT } from '../sample/draft.ts';
import { HELD } from '../sample/held.ts';
import { withHostile } from '../sample/hostile.ts';
import { PAIRED } from '../sample/paired.ts';
import { resultOf } from '../sample/parts.ts';
import { REGION } from '../sample/region.ts';
import { isThere, schemaPath } from '../sample/shared-schemas.ts';
import { textOf } from '../sample/text-of.ts';

const SCHEMA = 'jenkins-junit.xsd';
const HOSTILE = '\u0000\u001b[31m\ud800\ufffe]]>&amp;<failure/>"\u202e\u2028\n::error::';

/** xmllint is where CI installs it; elsewhere it may be missing. */
const hasXmllint = process.env.CI === 'true' || spawnSync('xmllint', ['--version']).error === undefined;

/** Throws what xmllint says of a report that breaks the schema. */
async function validate(result: Result): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), 'grantalign-junit-')), 'report.xml');
  writeFileSync(path, await textOf(reportJunit(result)));
  execFileSync('xmllint', ['--noout', '--schema', schemaPath(SCHEMA), path], { stdio: 'pipe' });
}

describe.skipIf(!isThere(SCHEMA) || !hasXmllint)('JUnit by the Jenkins schema, where both stand ready', () => {
  test.each<readonly [string, Result]>([
    ['one LEA', PAIRED],
    ['a draft', DRAFT],
    ['a region', REGION],
    ['one LEA held against a baseline', HELD],
    ['no LEA at all', resultOf([])],
    ['a region of hostile names', withHostile(REGION, HOSTILE)],
    ['a draft stopped by hostile gates', withHostile(DRAFT, HOSTILE)],
  ])('has nothing against the report of %s', async (_, result) => {
    await expect(validate(result)).resolves.toBeUndefined();
  });

  test('would say so of a report that breaks it', () => {
    const broken = join(mkdtempSync(join(tmpdir(), 'grantalign-junit-')), 'broken.xml');
    writeFileSync(broken, '<testsuites><testcase/></testsuites>');
    expect(() =>
      execFileSync('xmllint', ['--noout', '--schema', schemaPath(SCHEMA), broken], { stdio: 'pipe' }),
    ).toThrow();
  });
});
