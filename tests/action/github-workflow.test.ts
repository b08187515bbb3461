import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../cli/run.ts';
import { ACTION } from './runner/action-file.ts';
import { isDue } from './runner/expression.ts';

const WORKFLOW = parse(await readFile(`${ROOT}fixtures/ci/github-workflow.yml`, 'utf8'));

describe('the example of a GitHub workflow', () => {
  test('gives the action nothing but inputs it has', () => {
    const [, step] = WORKFLOW.jobs.audit.steps;
    for (const name of Object.keys(step.with)) expect(ACTION.inputs).toHaveProperty(name);
  });

  test('allows what the action says it needs', async () => {
    const text = await readFile(`${ROOT}action.yml`, 'utf8');
    for (const [right, level] of Object.entries(WORKFLOW.permissions)) expect(text).toContain(`\`${right}: ${level}\``);
  });
});

describe('the action file', () => {
  test('is one GitHub takes: each input and output described, each step of one kind', () => {
    expect(ACTION.runs.using).toBe('composite');
    for (const { description } of [...Object.values(ACTION.inputs), ...Object.values(ACTION.outputs)]) {
      expect(description).toMatch(/\S/);
    }
    for (const step of ACTION.runs.steps) {
      expect([step.uses, step.run].filter((kind) => kind !== undefined)).toHaveLength(1);
      // A script without its shell is refused in a composite action.
      expect(step.run === undefined).toBe(step.shell === undefined);
    }
  });

  test('pins other actions by tag and hands no input to a script as text', () => {
    for (const { uses, run } of ACTION.runs.steps) {
      if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w/-]+@v\d+$/);
      expect(run ?? '').not.toContain('${' + '{');
    }
  });
});

describe('an expression the tests do not know', () => {
  test.each(["contains(inputs.paths, 'a')", 'secrets.token', 'inputs.paths > 1', "format('a')", 'inputs.'])(
    'is an error, not a guess: %s',
    (condition) => {
      const contexts = { inputs: { paths: 'a' } };
      expect(() => isDue(condition, contexts, { failed: false, cancelled: false })).toThrow(/known here/);
    },
  );

  test.each([
    ["inputs.paths == 'A' && !cancelled()", false, true],
    ["inputs.paths != 'a' || failure()", false, false],
    ['inputs.paths', true, false],
    ["always() && (inputs.none == '')", true, true],
    [undefined, true, false],
  ])('while %s is read as GitHub reads it', (condition, failed, due) => {
    expect(isDue(condition, { inputs: { paths: 'a' } }, { failed, cancelled: false })).toBe(due);
  });
});
