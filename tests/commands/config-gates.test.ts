import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { ROOT, run } from '../cli/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'grantalign-gates-'));
afterAll(() => rmSync(folder, { recursive: true }));
const DRAFT = join(ROOT, 'fixtures/draft/draft.yaml');

/** Audits the draft under a config of these gates. */
function audit(gates: string, ...words: readonly string[]) {
  writeFileSync(join(folder, 'gates.yaml'), `inputs: ${DRAFT}\nas_of: 2026-06-30\ngates:\n${gates}`);
  return run(['audit', '-c', 'gates.yaml', ...words], { cwd: folder });
}

describe('gates in a config', () => {
  it.each([
    ['a lever above', '  levers: { placement: 80 }\n', 0, 'gate min-score 80 in placement: pass'],
    ['a lever below', '  levers: { placement: 80, grant-design: 60 }\n', 1, 'gate min-score 60 in grant-design: fail'],
    ['a lever between', '  levers: { outcomes: 50 }\n', 3, 'gate min-score 50 in outcomes: undecided'],
    ['a rule in place', '  rules: { duties/match: met }\n', 0, 'gate rule duties/match met: pass'],
    ['a rule by its short name', '  rules: { match: met }\n', 0, 'gate rule duties/match met: pass'],
    [
      'a rule not in place',
      '  rules: { shared-decisions: 60 }\n',
      1,
      'gate rule partnership/shared-decisions 60: fail',
    ],
    ['a rule not known', '  rules: { mentors-trained: 60 }\n', 3, 'rule preparation/mentors-trained 60: undecided'],
    ['a rule that applies to nobody', '  rules: { planning-cap: met }\n', 0, 'applies to no LEA here'],
  ])('%s', async (_, gates, code, says) => {
    const ran = await audit(gates);
    expect([ran.code, ran.err]).toEqual([code, expect.stringContaining(says)]);
  });

  it.each([
    ['report', 3, ''],
    ['fail', 1, 'The config takes what is undecided for failed.'],
    ['pass', 0, 'The config lets pass what is undecided.'],
  ])('that are undecided, with on_undecided %s, exit %i and still say so', async (on_undecided, code, note) => {
    const ran = await audit(`  min_score: 50\n  on_undecided: ${on_undecided}\n`);
    expect(ran.code).toBe(code);
    expect(ran.err).toContain('gate min-score 50: undecided');
    expect(ran.err).toContain(note);
  });

  it('name the first facts that would decide them, each with where to fill it in', async () => {
    const { err } = await audit('  min_score: 50\n');
    const told = err.slice(err.indexOf('What would decide it'));
    expect(told.split('\n')[1]).toMatch(/^ {4}Mentors trained .*draft\.yaml:49.*, up to 6\.3 points$/);
    expect(told).toMatch(/\n {4}and \d+ more facts\n$/);
  });

  it('are in the result with all that would decide them', async () => {
    const { out } = await audit('  min_score: 50\n  on_undecided: fail\n', '-f', 'json', '--quiet');
    const { gates, schema_version } = JSON.parse(out) as Result;
    expect(schema_version).toBe('1.3.0');
    expect(gates).toMatchObject([
      { verdict: 'undecided', on_undecided: 'fail', would_decide_total: expect.any(Number) },
    ]);
    expect(gates[0]?.would_decide).toHaveLength(20);
  });

  it('that name what the pack does not have, or what no gate looks at, stop the run with all of it', async () => {
    const ran = await audit(
      '  levers: { plcement: 50 }\n  rules:\n    shared-decision: met\n    duties/match: 50\n    upp-or-other-need: met\n    site-award-within-band: met\n',
    );
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err.replace(/^( {6}.*|.*\^)\n/gm, '')).toMatchInlineSnapshot(`
      "error gates.yaml:4:13: pack "california" has no lever "plcement" [gates/unknown-lever]
          hint: Did you mean "placement"?
      error gates.yaml:6:5: pack "california" has no rule "shared-decision" [gates/unknown-rule]
          hint: did you mean "shared-decisions"?
      error gates.yaml:7:5: "duties/match" is a duty, met in full or not at all; expected "met" [gates/not-gated]
          hint: write met
      error gates.yaml:8:5: "context/upp-or-other-need" is context: it is shown, and neither scored nor gated; a proposal or a duty was expected [gates/not-gated]
          hint: take it out
      error gates.yaml:9:5: "duties/site-award-within-band" rests on a number from memory (verified: false): no gate sees it [gates/not-gated]
          hint: take it out, or put a rule with a verified source into a pack of your own
      5 errors
      "
    `);
  });

  it('with mistakes in records are told in one run with these', async () => {
    writeFileSync(join(folder, 'gates.yaml'), 'gates: { levers: { plcement: 50 } }\n');
    const { code, err } = await run(['audit', '-c', 'gates.yaml', 'nowhere.csv'], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toContain('gates/unknown-lever');
    expect(err).toContain('nowhere.csv');
  });

  it.each([
    ['  levers: [placement]\n', 'expected a mapping'],
    ['  levers: { placement: 101 }\n', 'expected a number from 0 to 100'],
    ['  rules: { match: yes }\n', 'expected "met", or a number from 0 to 100'],
    ['  on_undecided: ignore\n', 'expected "fail", "pass", "report"'],
    ['  on_undecide: pass\n', 'Did you mean "on_undecided"?'],
  ])('%j is told', async (gates, expected) => {
    const ran = await audit(gates);
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining(expected)]);
  });

  it('are shown each with its place', async () => {
    const config =
      'gates:\n  min_score: 50\n  levers: { placement: 60 }\n  rules:\n    match: met\n  on_undecided: fail\n';
    writeFileSync(join(folder, 'gates.yaml'), config);
    const { out } = await run(['config', 'show', '-c', 'gates.yaml'], { cwd: folder });
    const shown = out.split('\n').filter((line) => line.startsWith('gates '));
    expect(shown.map((line) => line.replace(/ {2,}/g, '  '))).toEqual([
      'gates  min_score 50  gates.yaml:2:3',
      'gates  on_undecided fail  gates.yaml:2:3',
      'gates  lever placement 60  gates.yaml:3:13',
      'gates  rule match met  gates.yaml:5:5',
    ]);
  });
});
