import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { DAY, ROOT, run } from '../cli/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'grantalign-answers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PACK = join(ROOT, 'tests/commands/packs/judged');
const RULE = 'partnership/shared-vision';
const AUDIT = ['audit', join(ROOT, 'fixtures/draft/draft.yaml'), '-r', PACK];

/** An answer about Salinas (the visit is made up). */
function answers(answer: string): string {
  const path = join(folder, `${answer}.yaml`);
  const cells = { rule: 'shared-vision', lea: 'Salinas Union High', answer, by: 'Regional TA centre' };
  writeFileSync(
    path,
    JSON.stringify([{ ...cells, on: '2026-03-01', expires: '2026-12-31', note: '3 people were seen' }]),
  );
  return path;
}

async function resultOf(words: readonly string[]): Promise<Result> {
  return JSON.parse((await run([...AUDIT, ...DAY, '-f', 'json', ...words])).out) as Result;
}

function judged({ cases }: Result) {
  return cases[0]?.results.find(({ rule }) => rule === RULE);
}

describe('a question for people', () => {
  it('is open until it is answered, and says whom to ask what', async () => {
    expect(judged(await resultOf([]))).toMatchObject({
      outcome: 'unknown',
      found: 'the judges say: not answered',
      missing: [
        { kind: 'attestations', key: RULE, held_by: 'judges', field: expect.stringContaining('good teaching alike?') },
      ],
    });
    const { out } = await run([...AUDIT, ...DAY]);
    expect(out).toContain('Ask the judges');
    expect(out).toContain('Do residency and community schools staff describe good teaching alike?');
  });

  it.each([
    ['in-place', 'met', 1],
    ['partly', 'partial', 0.5],
    ['not-yet', 'gap', 0],
  ])('answered "%s" is %s', async (answer, outcome, credit) => {
    const result = await resultOf(['--attestations', answers(answer)]);
    expect(judged(result)).toMatchObject({
      outcome,
      credit: { low: credit, high: credit },
      found: `the judges say: ${answer}`,
      evidence: [
        { kind: 'attestations', documented: 'answered by Regional TA centre on 2026-03-01: 3 people were seen' },
      ],
    });
    expect(result.inputs.at(-1)).toMatchObject({ kind: 'attestations', records: 1 });
  });

  it('never lets an answer taken away raise the low of a score, or narrow it', async () => {
    const { cases: open } = await resultOf([]);
    for (const answer of ['in-place', 'partly', 'not-yet']) {
      const { cases: told } = await resultOf(['--attestations', answers(answer)]);
      const [without, given] = [open[0]?.score, told[0]?.score];
      expect(without?.low).toBeLessThanOrEqual(given?.low ?? 0);
      expect(without?.high).toBeGreaterThanOrEqual(given?.high ?? 1);
    }
  });

  it.each(['text', 'html', 'markdown', 'csv'])('stands in %s with its answer and who gave it', async (format) => {
    const { out } = await run([...AUDIT, ...DAY, '-f', format, '--attestations', answers('partly')]);
    expect(out).toContain('the judges say: partly');
    if (format !== 'csv') expect(out.replace(/\s+/g, ' ')).toContain('answered by Regional TA centre on 2026-03-01');
  });

  it('keeps its notes to those the report is for', async () => {
    const result = await resultOf(['--attestations', answers('partly'), '--public']);
    expect(JSON.stringify(result)).not.toContain('3 people were seen');
  });

  it('is open again the day after its answer expired', async () => {
    const { code, out, err } = await run([
      ...AUDIT,
      '--as-of',
      '2027-01-01',
      '--attestations',
      answers('partly'),
      '-f',
      'json',
    ]);
    expect([code, judged(JSON.parse(out) as Result)?.outcome]).toEqual([0, 'unknown']);
    expect(err).toContain('expired at the end of 2026-12-31 (America/Los_Angeles); the question is open');
  });

  it('answered outside its scale is an error', async () => {
    const { code, err } = await run([...AUDIT, ...DAY, '--attestations', answers('mostly')]);
    expect([code, err]).toEqual([2, expect.stringContaining('"not-yet", "partly", "in-place" were expected')]);
  });

  it('answered in a config is answered from its folder', async () => {
    answers('in-place');
    const config = join(folder, 'grantalign.config.yaml');
    writeFileSync(config, 'attestations: { files: [in-place.yaml], zone: America/Denver }\n');
    expect(judged(await resultOf(['-c', config]))).toMatchObject({ outcome: 'met' });
    const { out } = await run(['config', 'show', '-c', config]);
    expect(out).toMatch(/attestations +zone America\/Denver/);
  });

  it('shows by its examples that it does what it says', async () => {
    expect(await run(['rules', 'test', PACK])).toMatchObject({
      code: 0,
      out: expect.stringContaining('6 of 6 examples hold'),
    });
  });
});
