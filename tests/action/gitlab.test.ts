import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { VERSION } from '../../src/model/version.ts';
import { ROOT } from '../cli/run.ts';
import { CommentServer, GITLAB } from './runner/comments.ts';

const PIPELINE = parse(await readFile(`${ROOT}fixtures/ci/gitlab-ci.yml`, 'utf8'));
const JOB = PIPELINE.grantalign;

// In the place of npx: runs the programs of this package as package.json names them.
const NPX = `#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
const [yes, option, named, program, ...words] = process.argv.slice(2);
if (yes !== '--yes' || option !== '--package' || named !== 'grantalign@${VERSION}') process.exit(64);
const { bin } = JSON.parse(readFileSync('${ROOT}package.json', 'utf8'));
process.exit(spawnSync(process.execPath, ['${ROOT}' + bin[program], ...words], { stdio: 'inherit' }).status);
`;

let folder = '';
let programs = '';
let api = '';
let server = new CommentServer(GITLAB);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grantalign-gitlab-'));
  programs = await mkdtemp(join(tmpdir(), 'grantalign-programs-'));
  await writeFile(join(programs, 'npx.mjs'), NPX, { mode: 0o755 });
  await writeFile(join(programs, 'npx'), `#!/bin/sh\nexec node "${join(programs, 'npx.mjs')}" "$@"\n`, { mode: 0o755 });
  await cp(`${ROOT}fixtures/draft/draft.yaml`, join(folder, 'draft.yaml'));
  await config('gates: { fail_on: condition }');
  server = new CommentServer(GITLAB);
  api = await server.open();
});
afterEach(() => server.close());

function config(gates: string): Promise<void> {
  return writeFile(join(folder, 'grantalign.config.yaml'), `inputs: draft.yaml\nas_of: 2026-06-30\n${gates}\n`);
}

/** Runs lines of the job as GitLab does: a shell of their own, stopped at the first that fails. */
async function lines(script: readonly string[], env: Readonly<Record<string, string>>): Promise<number | null> {
  const child = spawn('bash', ['-eo', 'pipefail', '-c', script.join('\n')], { cwd: folder, env });
  const [code] = (await once(child, 'close')) as [number | null];
  return code;
}

/** A pipeline of merge request 5; its result is that of `script`. */
async function pipeline(token = 'a-token'): Promise<number | null> {
  await Promise.all(['report.md', 'report.xml', 'result.json'].map((path) => rm(join(folder, path), { force: true })));
  const env = {
    PATH: [programs, process.env.PATH].join(delimiter),
    GITLAB_CI: 'true',
    CI_API_V4_URL: api,
    CI_PROJECT_ID: '34',
    CI_MERGE_REQUEST_IID: '5',
    ...(token === '' ? {} : { GRANTALIGN_TOKEN: token }),
    ...JOB.variables,
  };
  const code = await lines(JOB.script, env);
  expect(await lines(JOB.after_script, env)).toBe(0);
  return code;
}

describe("the example of a GitLab pipeline, its lines run as the job's", () => {
  test('stops a draft on a duty, with a report of tests and a note', async () => {
    expect(await pipeline()).toBe(1);
    expect(await readFile(join(folder, JOB.artifacts.reports.junit), 'utf8')).toContain(
      '<testsuites name="grantalign"',
    );
    const report = await readFile(join(folder, 'report.md'), 'utf8');
    expect(JOB.artifacts.paths).toEqual(['report.md', 'result.json']);
    expect(server.comments.map(({ body }) => body)).toEqual([report]);
  });

  test('keeps one note, whatever the audit comes to', async () => {
    for (let at = 0; at < 100; at += 1) server.add(`Remark ${at + 1}`);
    expect(await pipeline()).toBe(1);
    await config('gates: { min_score: 50 }');
    expect(await pipeline()).toBe(3);
    await config('gates: { min_scor: 50 }');
    expect(await pipeline()).toBe(2);
    expect(server.comments[100]?.body).toContain('could not be audited');
    await config('');
    expect(await pipeline()).toBe(0);
    expect(server.writes).toEqual(['POST', 'PUT 101', 'PUT 101', 'PUT 101']);
  });

  test.each([
    ['without a token', '', 'write'],
    ['with a token that is refused', 'another', 'write'],
    ['with a token that may only read', 'a-token', 'read'],
  ] as const)('ends the same %s', async (_, token, right) => {
    server.right = right;
    expect(await pipeline(token)).toBe(1);
    expect(server.comments).toEqual([]);
  });

  test('undecided is no pass in it', () => {
    expect(JOB.allow_failure).toBeUndefined();
    expect(Object.keys(PIPELINE)).toEqual(['stages', 'grantalign']);
    expect(PIPELINE.stages).toContain(JOB.stage);
  });
});
