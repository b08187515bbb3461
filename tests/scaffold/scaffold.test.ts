import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { schemaOfConfig } from '../../src/config/read-config.ts';
import { fieldsOf, RECORD_KIND_NAMES } from '../../src/model/record.ts';
import { recordsSchema } from '../../src/records/schema.ts';
import type { Answers } from '../../src/scaffold/answers.ts';
import { type ScaffoldFile, scaffold } from '../../src/scaffold/scaffold.ts';
import { readTexts } from '../records/reading.ts';

const ANSWERS: Answers = {
  layout: 'yaml',
  lea: { cds: '27661590000000', name: 'Salinas Union High' },
  program: 'implementation',
  ihes: ['California State University, Monterey Bay'],
  year: '2026-27',
  ci: 'github',
  version: '0.1.0',
  below: '',
};

const textOf = (files: readonly ScaffoldFile[], path: string) => files.find((file) => file.path === path)?.text ?? '';
const draftOf = (answers: Answers) => textOf(scaffold(answers), 'draft.yaml');
/** What an editor's "uncomment" makes of a draft. */
const uncommented = (text: string) => text.replace(/^(\s*)(- )?# (?!yaml-language-server)/gm, '$1$2');

describe('the draft of a new folder', () => {
  it('explains every field of every table, and sets none that was not answered', () => {
    const draft = draftOf(ANSWERS);
    for (const kind of RECORD_KIND_NAMES) {
      for (const [name, field] of Object.entries(fieldsOf(kind))) {
        // A placement's grant is the one it stands in.
        if (kind === 'placements' && name === 'grant_id') continue;
        const said = draft.replace(/\n[# ]*/g, ' ');
        expect(said.includes(field.doc), `${kind}.${name}`).toBe(true);
        expect(said.includes(` ${name}:`), `${kind}.${name}`).toBe(true);
      }
    }
    const [document] = parseAllDocuments(draft);
    expect(document?.toJS()).toEqual({
      residency_grants: [
        {
          grant_id: 'DRAFT-SALINAS-UNION-HIGH',
          program: 'implementation',
          status: 'draft',
          lead_lea_cds: '27661590000000',
          lead_lea_name: 'Salinas Union High',
          ihe_partners: ['California State University, Monterey Bay'],
        },
      ],
      local_agencies: [{ lea_cds: '27661590000000', lea_name: 'Salinas Union High' }],
    });
  });

  it('reads without an error once the # is off every optional field', async () => {
    const draft = draftOf(ANSWERS);
    const open = draft.replace(/^( {4})# ([a-z_]+:)$/gm, '$1$2');
    expect(open).not.toBe(draft);
    const { diagnostics } = await readTexts({ 'draft.yaml': open });
    expect(diagnostics).toEqual([]);
  });

  it('knows every key by its right name, whatever the # is taken off', async () => {
    const open = uncommented(uncommented(draftOf(ANSWERS)));
    const { diagnostics } = await readTexts({ 'draft.yaml': open });
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['records/missing-cell']));
    const keys = [...open.matchAll(/^[ -]*([a-z_]+):/gm)].map(([, key]) => key);
    for (const kind of RECORD_KIND_NAMES) expect(keys).toContain(kind);
  });

  it('is valid by the schema its first line names', () => {
    const isValid = new Ajv2020({ strict: false }).compile(recordsSchema());
    expect(isValid(parseAllDocuments(draftOf(ANSWERS))[0]?.toJS()) || isValid.errors).toBe(true);
    expect(draftOf(ANSWERS)).toMatch(/^# yaml-language-server: \$schema=\.grantalign\/records\.schema\.json\n/);
  });

  it('stays under 120 columns, and leaves open what was left open', () => {
    const draft = draftOf({ ...ANSWERS, ihes: [] });
    for (const line of draft.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
    expect(draft).toContain('    # ihe_partners:\n');
  });

  it.each([
    ["Coeur d'Alène & Sons: 1st", 'DRAFT-COEUR-D-ALENE-SONS-1ST'],
    ['学校', 'DRAFT-RESIDENCY'],
    ['Twin # Rivers', 'DRAFT-TWIN-RIVERS'],
  ])('keeps an LEA called %s to its name', (name, id) => {
    const [document] = parseAllDocuments(draftOf({ ...ANSWERS, lea: { cds: '27661590000000', name } }));
    expect(document?.toJS().residency_grants[0]).toMatchObject({ grant_id: id, lead_lea_name: name });
  });
});

describe('the tables of a new folder', () => {
  const files = scaffold({ ...ANSWERS, layout: 'csv' });

  it('have every heading, one file a table', () => {
    const tables = files.filter(({ path }) => path.startsWith('records/'));
    expect(tables).toHaveLength(RECORD_KIND_NAMES.length);
    for (const kind of RECORD_KIND_NAMES) {
      const text = textOf(files, `records/${kind.replaceAll('_', '-')}.csv`);
      expect(text).toContain(Object.keys(fieldsOf(kind)).join(','));
    }
  });

  it('say of two records what was answered, and of no other table that there is none', async () => {
    const texts = Object.fromEntries(
      files.filter(({ path }) => path.endsWith('.csv')).map((file) => [file.path, file.text]),
    );
    const { tables, diagnostics } = await readTexts(texts);
    expect(new Set(diagnostics.map(({ severity, code }) => `${severity} ${code}`))).toEqual(
      new Set(['note records/not-reported']),
    );
    expect(RECORD_KIND_NAMES.filter((kind) => tables[kind].reported)).toEqual(['residency_grants', 'local_agencies']);
    expect(tables.residency_grants.rows[0]?.cells.ihe_partners).toEqual(['California State University, Monterey Bay']);
  });

  it('come with a page that tells of every column what it states and who holds it', () => {
    const page = textOf(files, 'FIELDS.md');
    for (const kind of RECORD_KIND_NAMES) {
      for (const [name, field] of Object.entries(fieldsOf(kind))) {
        expect(page).toMatch(
          new RegExp(`^\\| \`${name}\`\\*? \\| ${escaped(field.doc)} \\|.*\\| ${field.held_by} \\|`, 'm'),
        );
      }
    }
    // A bar in a cell would begin another.
    for (const row of page.split('\n').filter((line) => line.startsWith('| `'))) expect(row.split('|')).toHaveLength(7);
  });
});

describe('the config and the pipeline of a new folder', () => {
  it.each(['yaml', 'csv'] as const)('gates %s records on duties alone, in a config its schema takes', (layout) => {
    const text = textOf(scaffold({ ...ANSWERS, layout }), 'grantalign.config.yaml');
    const config = parseAllDocuments(text)[0]?.toJS();
    expect(config).toEqual({
      inputs: layout === 'yaml' ? 'draft.yaml' : 'records',
      pack: 'california',
      gates: { fail_on: 'condition' },
    });
    const isValid = new Ajv2020({ strict: false }).compile(schemaOfConfig());
    expect(isValid(config) || isValid.errors).toBe(true);
  });

  it('takes up every example that stands in it as a comment', () => {
    const text = uncommented(textOf(scaffold(ANSWERS), 'grantalign.config.yaml'));
    const config = parseAllDocuments(text)[0];
    expect(Object.keys(config?.toJS())).toContain('enrich');
    expect(config?.errors).toEqual([]);
    const isValid = new Ajv2020({ strict: false }).compile(schemaOfConfig());
    expect(isValid(config?.toJS()) || isValid.errors).toBe(true);
  });

  it.each([
    ['github', '^.github/workflows/grantalign.yml'],
    ['gitlab', '^.gitlab-ci.yml'],
  ] as const)('audits every push on %s with this version', (ci, path) => {
    for (const below of ['', "grants/the board's"]) {
      const text = textOf(scaffold({ ...ANSWERS, ci, below }), path);
      const [document] = parseAllDocuments(text);
      expect(document?.errors).toEqual([]);
      expect(text).toContain('npx --yes grantalign@0.1.0 audit');
      expect(text).toContain('npx --yes --package grantalign@0.1.0 grantalign-comment report.md');
      expect(text.includes("-c 'grants/the board'\\''s/grantalign.config.yaml'")).toBe(below !== '');
    }
  });

  it('has none where none was wanted', () => {
    const paths = scaffold({ ...ANSWERS, ci: 'none' }).map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith('^'))).toEqual([]);
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
