import { cp, mkdir, mkdtemp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT } from '../cli/run.ts';
import { heardBy } from '../report/github/runner.ts';
import { CommentServer } from './runner/comments.ts';
import { type ActionRun, runAction, type Trigger } from './runner/run-action.ts';

const DAY = { 'as-of': '2026-06-30' };
const MARKER = '<!-- grantalign report -->';
const PULL_REQUEST = { pull_request: { number: 12, base: { sha: '0'.repeat(40) } } };

let workspace = '';
let api = '';
let server = new CommentServer();

beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'grantalign-action-'));
  await cp(`${ROOT}fixtures/draft/draft.yaml`, join(workspace, 'draft.yaml'));
  server = new CommentServer();
  api = await server.open();
});
afterEach(() => server.close());

/** A push to a pull request that holds the draft. */
function push(inputs: Readonly<Record<string, string>> = {}, around: Partial<Trigger> = {}): Promise<ActionRun> {
  return runAction({
    workspace,
    api,
    event: PULL_REQUEST,
    inputs: { paths: 'draft.yaml', ...DAY, ...inputs },
    ...around,
  });
}

/** The titles of what the run shows, in order. */
function titlesIn({ log }: ActionRun): (string | undefined)[] {
  return heardBy(log).map(({ properties }) => properties.title);
}

describe('the exit code of the audit is the result of the action', () => {
  test.each([
    ['without a gate', {}, 0, 'pass', []],
    ['with a gate that fails', { 'fail-on': 'condition' }, 1, 'fail', ['A gate stops this draft']],
    ['with a gate that is undecided', { 'min-score': '50' }, 3, 'undecided', ['A gate is undecided']],
    ['without the records it names', { paths: 'gone.yaml' }, 2, 'not-audited', ['Not audited']],
    ['with a word no option takes', { 'fail-on': 'everything' }, 2, 'not-audited', ['Not audited']],
    ['with a day that is none', { 'as-of': 'yesterday' }, 2, 'not-audited', ['Not audited']],
    ['with a switch that is neither on nor off', { sarif: 'yes' }, 2, 'not-audited', ['Not audited']],
    ['with a folder that is not there', { 'working-directory': 'drafts' }, 2, 'not-audited', ['Not audited']],
  ])('%s', async (_, inputs, code, verdict, title) => {
    const ran = await push(inputs);
    expect(ran.code).toBe(code);
    expect(ran.outputs).toMatchObject({ 'exit-code': String(code), verdict });
    expect(titlesIn(ran).filter((each) => /^(A gate|Not audited)/.test(each ?? ''))).toEqual(title);
    // Whatever the audit says, it is told on the pull request.
    expect(server.writes).toEqual(['POST']);
    expect(server.comments[0]?.body.trimEnd().endsWith(MARKER)).toBe(true);
  });

  test('and a job that is cancelled neither comments nor judges', async () => {
    const ran = await push({ 'fail-on': 'condition' }, { cancelled: true });
    expect(ran.ran).toEqual([]);
    expect(server.comments).toEqual([]);
  });
});

describe('what a push leaves behind', () => {
  test('is annotations, a summary, a comment, and paths for later steps', async () => {
    const ran = await push();
    expect(ran.ran).toEqual(['Set up Node.js', 'Install', 'Audit', 'Comment', 'Verdict']);
    const comment = server.comments[0]?.body ?? '';
    expect(comment).toContain('Salinas Union High');
    expect(ran.summary).toContain('Salinas Union High');
    expect(heardBy(ran.log)[0]?.properties).toMatchObject({ file: 'draft.yaml', line: '25' });
    expect(await readFile(ran.outputs.report ?? '', 'utf8')).toBe(comment);
    const result = JSON.parse(await readFile(ran.outputs.result ?? '', 'utf8'));
    expect(result.as_of).toBe('2026-06-30');
    const { low, high } = result.portfolio.score;
    // Cut after one decimal, never rounded up to a score that is not reached.
    const cut = (share: number) => /^\d+(\.\d)?/.exec(String(share * 100))?.[0].replace(/\.0$/, '');
    expect([ran.outputs['score-low'], ran.outputs['score-high']]).toEqual([cut(low), cut(high)]);
  });

  test('goes to code scanning only when that is asked for', async () => {
    const setUp = { uses: 'actions/setup-node@v6', with: { 'node-version': '22', 'package-manager-cache': 'false' } };
    expect((await push()).used).toEqual([setUp]);
    const ran = await push({ sarif: 'true', 'fail-on': 'condition' });
    const upload = {
      uses: 'github/codeql-action/upload-sarif@v4',
      with: { sarif_file: ran.outputs.sarif, category: 'grantalign' },
    };
    expect(ran.used).toEqual([setUp, upload]);
    expect(ran.code).toBe(1);
    expect(JSON.parse(await readFile(ran.outputs.sarif ?? '', 'utf8')).version).toBe('2.1.0');
  });

  test('names files as the repository does, from whatever folder they are named', async () => {
    await mkdir(join(workspace, 'drafts'));
    await rename(join(workspace, 'draft.yaml'), join(workspace, 'drafts/draft.yaml'));
    await writeFile(
      join(workspace, 'drafts/grantalign.config.yaml'),
      'inputs: draft.yaml\ngates: { fail_on: condition }\n',
    );
    const named = await push({ 'working-directory': 'drafts' });
    const found = await push({ 'working-directory': 'drafts', paths: '', 'node-version': '' });
    for (const ran of [named, found]) {
      expect(ran.code).toBe(1);
      expect(heardBy(ran.log)[0]?.properties).toMatchObject({ file: 'drafts/draft.yaml', line: '25' });
    }
    expect(found.used).toEqual([]);
  });

  test('heeds waivers and answers that the workflow names', async () => {
    await writeFile(
      join(workspace, 'waivers.csv'),
      'rule,lea,reason,approved_by,granted,expires\nprojected-sites-add-up,27661590000000,The plan is due in May.,County office of education grants desk,2026-03-01,2026-12-31\n',
    );
    await writeFile(join(workspace, 'answers.csv'), 'rule,lea,answer,by,on,expires\n');
    const ran = await push({ 'fail-on': 'condition', waivers: 'waivers.csv\n', attestations: 'answers.csv' });
    expect(ran.code).toBe(3);
    expect(server.comments[0]?.body).toContain('1 waived');
  });

  test('holds no small counts where they are masked', async () => {
    await push({ public: 'true' });
    expect(server.comments[0]?.body).not.toContain('Contains small counts');
  });
});

describe('the comment', () => {
  test('is one: the second push writes it anew, wherever it stands among others', async () => {
    for (let at = 0; at < 130; at += 1) server.add(`Remark ${at + 1} on the budget`);
    await push();
    for (let at = 0; at < 5; at += 1) server.add('Seen');
    const fixed = (await readFile(join(workspace, 'draft.yaml'), 'utf8')).replace(
      'years_funded_after_grant: 1',
      'years_funded_after_grant: 3',
    );
    await writeFile(join(workspace, 'draft.yaml'), fixed);
    const before = server.comments[130]?.body;
    await push();
    expect(server.writes).toEqual(['POST', 'PATCH 131']);
    expect(server.comments[130]?.body).not.toBe(before);
  });

  test("is never written over somebody's who quotes the report, or pastes it", async () => {
    server.add(`Look:\n\n> ${MARKER}`, 'Bot');
    server.add(`Pasted\n${MARKER}`);
    server.add(`${MARKER}\n\nSee above`, 'Bot');
    await push();
    expect(server.writes).toEqual(['POST']);
  });

  test("with a person's token is that person's", async () => {
    server.right = 'person';
    server.add(`Of an app\n${MARKER}`, 'Bot');
    await push();
    await push();
    expect(server.writes).toEqual(['POST', 'PATCH 2']);
  });

  test.each([
    ['a fork, whose token may only read', 'read', {}, 'notice'],
    ['a job without a token', 'write', { token: '' }, 'notice'],
    ['a server in trouble', 'broken', {}, 'warning'],
    ['no server', 'write', { api: 'http://127.0.0.1:9' }, 'warning'],
  ] as const)('of %s is not written, which is said and fails nothing', async (_, right, around, level) => {
    server.right = right;
    const ran = await push({}, around);
    expect(ran.code).toBe(0);
    expect(server.comments).toEqual([]);
    expect(heardBy(ran.log).find(({ properties }) => properties.title === 'No comment')?.command).toBe(level);
  });

  test.each([
    ['a push to a branch', { event: { before: '0'.repeat(40) } }, {}],
    ['a workflow that wants none', {}, { comment: 'false' }],
  ])('of %s is none', async (_, around, inputs) => {
    const ran = await push(inputs, around);
    expect(ran.code).toBe(0);
    expect(server.comments).toEqual([]);
    expect(titlesIn(ran)).not.toContain('No comment');
  });
});

describe('hostile words are data', () => {
  const HOSTILE = [
    '"; touch ran; $(touch ran) `touch ran`; \'; touch ran #',
    '--output=json:ran',
    '::set-output name=a::b',
  ];

  test.each(HOSTILE)('in every input: %s', async (hostile) => {
    const names = [
      'paths',
      'config',
      'rules',
      'fail-on',
      'min-score',
      'waivers',
      'attestations',
      'baseline',
      'as-of',
      'working-directory',
    ];
    const runs = await Promise.all(names.map((name) => push({ [name]: hostile, comment: 'false' })));
    for (const { code, log } of runs) {
      expect(code).toBe(2);
      expect(heardBy(log).filter(({ command }) => !/^(error|warning|notice|group|endgroup)$/.test(command))).toEqual(
        [],
      );
    }
    expect((await readdir(workspace)).sort()).toEqual(['draft.yaml']);
  });

  test('in the name of a branch and of a file', async () => {
    const name = '$(touch ran) %0A::error::`touch ran`.yaml';
    await rename(join(workspace, 'draft.yaml'), join(workspace, name));
    const ran = await push({ paths: name }, { branch: '$(touch$IFS"ran")' });
    expect(ran.code).toBe(0);
    expect(await readdir(workspace)).toEqual([name]);
    expect(heardBy(ran.log)[0]?.properties.file).toBe(name);
  });
});

describe('the package the action runs', () => {
  test('is built where it was not, without the scripts of its dependencies', async () => {
    const action = await mkdtemp(join(tmpdir(), 'grantalign-bare-'));
    for (const part of ['bin', 'package.json', 'rules'])
      await cp(`${ROOT}${part}`, join(action, part), { recursive: true });
    const programs = await mkdtemp(join(tmpdir(), 'grantalign-programs-'));
    // In npm's place: it notes what it was asked, and builds by copying.
    await writeFile(
      join(programs, 'npm'),
      `#!/bin/sh\necho "npm $*"\ncase "$*" in *build*) cp -r "${ROOT}dist" dist;; esac\n`,
      { mode: 0o755 },
    );
    const first = await push({}, { action, programs });
    expect(first.log.split('\n').filter((line) => line.startsWith('npm '))).toEqual([
      'npm ci --include=dev --ignore-scripts --no-audit --no-fund --loglevel=error',
      'npm run --silent build',
    ]);
    expect(first.code).toBe(0);
    expect((await push({}, { action, programs })).log).not.toMatch(/^npm /m);
  });
});
