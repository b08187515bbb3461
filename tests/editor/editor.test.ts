import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../cli/run.ts';
import { Editor } from './language-client.ts';

const folder = mkdtempSync(join(tmpdir(), 'grantalign-editor-'));
const editor = new Editor(folder);
beforeAll(async () => {
  const { code } = await run(['init', '--lea', '27661590000000', '--yes'], { cwd: folder });
  expect(code).toBe(0);
  await editor.open();
});
afterAll(() => {
  editor.close();
  rmSync(folder, { recursive: true });
});

const written = (name: string) => readFileSync(join(folder, name), 'utf8');
const modeline = (schema: string) => `# yaml-language-server: $schema=.grantalign/${schema}.schema.json\n`;
const GRANT = `${modeline('records')}residency_grants:
  - grant_id: DRAFT
    program: implementation
    lead_lea_cds: '27661590000000'
`;
const WAIVER = `${modeline('waivers')}waivers:\n  - lea: '27661590000000'\n`;
const RULE = `${modeline('rule')}title: Residents train at community schools\n`;

describe('an editor with a YAML language server, in a folder begun by init', () => {
  it.each([
    ['fields of a grant', 'a.yaml', `${GRANT}    ¦\n`, ['coaching', 'award_per_resident', 'placements']],
    [
      'fields of a placement in it',
      'b.yaml',
      `${GRANT}    placements:\n      - school_year: 2026-27\n        ¦\n`,
      ['residents', 'site_cds'],
    ],
    ['tables', 'c.yaml', `${GRANT}¦\n`, ['community_school_grants', 'local_agencies']],
    ['words of a field', 'd.yaml', `${GRANT}    coaching: ¦\n`, ['one-time', 'periodic', 'ongoing']],
    [
      'words of a list',
      'e.yaml',
      `${GRANT}    coursework_pillars: [¦]\n`,
      ['extended-learning', 'collaborative-leadership'],
    ],
    [
      'keys of the config',
      'f.yaml',
      `${modeline('config')}inputs: draft.yaml\n¦\n`,
      ['gates', 'pack', 'as_of', 'columns'],
    ],
    [
      'words of a gate',
      'g.yaml',
      `${modeline('config')}gates:\n  fail_on: ¦\n`,
      ['condition', 'critical', 'major', 'minor'],
    ],
    [
      'rules to gate on',
      'h.yaml',
      `${modeline('config')}gates:\n  rules:\n    ¦\n`,
      ['duties/stipend-floor', 'placement/residents-at-community-schools'],
    ],
    ['levers to gate on', 'i.yaml', `${modeline('config')}gates:\n  levers:\n    ¦\n`, ['placement', 'preparation']],
    ['keys of a rule', 'j.yaml', `${RULE}¦\n`, ['basis', 'why', 'fix', 'measure', 'examples']],
    [
      'kinds of measure',
      'k.yaml',
      `${RULE}measure:\n  kind: ¦\n`,
      ['share', 'ratio', 'coverage', 'checklist', 'amount', 'levels'],
    ],
    ['what a measure takes', 'l.yaml', `${RULE}measure:\n  kind: share\n  ¦\n`, ['of', 'that', 'where', 'counted_by']],
    ['bases of a rule', 'm.yaml', `${RULE}basis: ¦\n`, ['statute', 'grant-condition', 'framework', 'advocacy']],
    ['fields of a waiver', 'w.yaml', `${WAIVER}    ¦\n`, ['rule', 'reason', 'approved_by', 'granted', 'expires']],
    [
      'rules to waive',
      'x.yaml',
      `${WAIVER}    rule: ¦\n`,
      ['duties/stipend-floor', 'placement/residents-at-community-schools'],
    ],
    [
      'fields of an answer',
      'y.yaml',
      `${modeline('attestations')}attestations:\n  - rule: shared-vision\n    ¦\n`,
      ['answer', 'by', 'on', 'expires', 'note'],
    ],
    ['keys of a pack', 'n.yaml', `${modeline('pack')}id: ours\n¦\n`, ['extends', 'levers', 'lookups', 'rules']],
  ])('completes %s', async (_, name, text, expected) => {
    const { offered } = await editor.show(name, text);
    expect(offered).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    [
      'a field',
      'o.yaml',
      `${GRANT}    coach¦ing: ongoing\n`,
      ['How coaching is given', 'Held by: residency office', '`periodic`'],
    ],
    ['a key of the config', 'p.yaml', `${modeline('config')}ga¦tes: {}\n`, ['What an audit passes or fails on']],
    ['a key of a rule', 'q.yaml', `${RULE}ba¦sis: advocacy\n`, ['what it rests on', '`framework`']],
  ])('says what %s is for', async (_, name, text, expected) => {
    const { hover } = await editor.show(name, text);
    for (const words of expected) expect(hover).toContain(words);
  });

  it.each([
    [
      'a word no field takes',
      'r.yaml',
      `${GRANT}    coaching: sometimes¦\n`,
      'Valid values: "one-time", "periodic", "ongoing"',
    ],
    ['a field there is not', 's.yaml', `${GRANT}    coachign: ongoing¦\n`, 'coachign is not allowed'],
    ['a gate there is not', 't.yaml', `${modeline('config')}gates:\n  fail_onn: minor¦\n`, 'fail_onn is not allowed'],
    ['a kind of measure there is not', 'u.yaml', `${RULE}basis: law¦\n`, 'Valid values: "statute"'],
  ])('marks %s', async (_, name, text, expected) => {
    const { marked } = await editor.show(name, text);
    expect(
      marked.some((message) => message.includes(expected)),
      marked.join('; '),
    ).toBe(true);
  });

  it('marks nothing in what people write and the reader takes', async () => {
    const facts = [
      'induction_free: yes',
      'decisions_recorded: No',
      'regional_cohort: 1',
      'coaching: N/A',
      'award_amount: $1,200,000',
      'start_date: 7/1/2026',
      'projected_residents: "*"',
      'residents_enrolled:',
      'coursework_pillars: Family engagement; all four',
      'residency_areas: [SPED, STEM]',
      'placements:\n      - { school_year: 2026-27, site_name: Alisal High, residents: 2-4 residents per year }',
    ].map((fact) => `    ${fact}\n`);
    const { marked } = await editor.show('v.yaml', `${GRANT}${facts.join('')}¦`);
    expect(marked).toEqual([]);
  });

  it.each(['draft.yaml', 'grantalign.config.yaml'])('marks nothing in %s as init wrote it', async (name) => {
    const { marked } = await editor.show(name, `${written(name)}¦`);
    expect(marked).toEqual([]);
  });
});
