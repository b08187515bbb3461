import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { ROOT, run } from '../cli/run.ts';
import { heardBy } from '../report/github/runner.ts';
import { type ActionRun, runAction } from './runner/run-action.ts';

const STIPEND = /stipend_per_resident: \d+/;
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grantalign-base-'));
  git('init', '--quiet', '--initial-branch=main');
});

function git(...words: readonly string[]): string {
  return execFileSync('git', words, { cwd: folder, encoding: 'utf8' }).trim();
}

/** Commits all there is, and gives the commit. */
function commit(): string {
  git('add', '--all');
  const office = ['-c', 'user.name=Grants office', '-c', 'user.email=grants@example.org', '-c', 'commit.gpgsign=false'];
  git(...office, 'commit', '--quiet', '--allow-empty', '--no-verify', '--message', 'Work on the draft');
  return git('rev-parse', 'HEAD');
}

/** The draft with a duty that is not shown, as it is kept in fixtures. */
async function draft(): Promise<void> {
  await cp(`${ROOT}fixtures/draft/draft.yaml`, join(folder, 'draft.yaml'));
}

async function change(from: RegExp, to: string): Promise<void> {
  const path = join(folder, 'draft.yaml');
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
}

function push(event: unknown, inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  const asked = {
    paths: 'draft.yaml',
    baseline: 'base',
    'fail-on': 'condition',
    comment: 'false',
    'as-of': '2026-06-30',
  };
  return runAction({ workspace: folder, event, inputs: { ...asked, ...inputs } });
}

const pullRequest = (sha: string) => ({ pull_request: { number: 12, base: { sha } } });

/** What is said of a baseline that there is not. */
function withoutBaseline({ log }: ActionRun): string[] {
  return heardBy(log).flatMap(({ command, properties, message }) =>
    properties.title === 'No baseline' ? [`${command}: ${message}`] : [],
  );
}

describe('without a commit before, gates count in full and it is said why', () => {
  test.each([
    ['at the first push of a branch', { before: '0'.repeat(40) }, /^notice: this event comes after no other commit/],
    ['when a job is started by hand', {}, /^notice: this event comes after no other commit/],
    ['where an event names no commit', { before: '$(touch ran)' }, /^notice: this event comes after no other commit/],
    ['where the commit is gone', { before: 'a'.repeat(40) }, /^warning: commit a{40} cannot be read; .*fetch-depth: 0/],
  ])('%s', async (_, event, why) => {
    await draft();
    commit();
    const ran = await push(event);
    expect(withoutBaseline(ran)).toEqual([expect.stringMatching(why)]);
    expect(ran.code).toBe(1);
  });

  test('where it holds no records', async () => {
    const before = commit();
    await draft();
    commit();
    const ran = await push(pullRequest(before));
    expect(withoutBaseline(ran)).toEqual([expect.stringContaining('could not be audited (exit 2, above)')]);
    expect(ran.code).toBe(1);
  });
});

describe('with a commit before, only what a push made worse stops it', () => {
  test.each([
    ['a pull request', pullRequest],
    ['a push', (before: string) => ({ before })],
    ['a queue of merges', (sha: string) => ({ merge_group: { base_sha: sha } })],
  ])('in %s', async (_, event) => {
    await draft();
    const before = commit();
    await change(/years_funded_after_grant: 1/, 'years_funded_after_grant: 2');
    commit();
    const same = await push(event(before));
    expect(same.log).toContain('no worse than in the baseline');
    expect(withoutBaseline(same)).toEqual([]);
    expect([0, 3]).toContain(same.code);
    await change(STIPEND, 'stipend_per_resident: 18000');
    commit();
    expect((await push(event(before))).code).toBe(1);
  });

  test('or held against a result file that the repository keeps', async () => {
    await draft();
    const words = ['audit', 'draft.yaml', '--as-of', '2026-06-30', '-o', 'spring.json', '--quiet'];
    expect((await run(words, { cwd: folder })).code).toBe(0);
    commit();
    const ran = await push({}, { baseline: 'spring.json', comment: 'false' });
    expect([0, 3]).toContain(ran.code);
    expect(ran.summary).toContain('Since spring.json, as of 2026-06-30');
    expect((await push({}, { baseline: 'draft.yaml' })).code).toBe(2);
  });

  test('where the checkout holds one commit, as actions/checkout leaves it', async () => {
    await draft();
    const before = commit();
    commit();
    const origin = folder;
    folder = await mkdtemp(join(tmpdir(), 'grantalign-shallow-'));
    git('clone', '--quiet', '--depth=1', `file://${origin}`, '.');
    expect(git('rev-list', '--count', 'HEAD')).toBe('1');
    const ran = await push(pullRequest(before));
    expect(withoutBaseline(ran)).toEqual([]);
    expect([0, 3]).toContain(ran.code);
  });

  test('and the checkout is left as it was', async () => {
    await draft();
    const before = commit();
    // A hook of the repository would run in the work tree of the commit before.
    await writeFile(join(folder, '.git/hooks/post-checkout'), '#!/bin/sh\ntouch "$PWD/ran"\n', { mode: 0o755 });
    await push(pullRequest(before));
    expect(git('worktree', 'list').split('\n')).toHaveLength(1);
    expect(git('status', '--porcelain')).toBe('');
    await rm(join(folder, 'draft.yaml'));
    expect((await push(pullRequest(before))).code).toBe(2);
  });
});
