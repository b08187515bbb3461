import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { recordsSchema } from '../../src/records/schema.ts';
import { readTexts } from './reading.ts';

const isValid = new Ajv2020({ strict: false }).compile(recordsSchema());
const accepts = (yaml: string) => parseAllDocuments(yaml).every((each) => isValid(each.toJS()));
const agency = (rest: string) => `local_agencies:\n  - lea_cds: "01612590000000"\n    ${rest}\n`;

describe('the schema of record files', () => {
  it.each(['fixtures/region-yaml/region.yaml', 'fixtures/draft/draft.yaml'])('takes %s', (path) => {
    expect(accepts(readFileSync(path, 'utf8')) || isValid.errors).toBe(true);
  });

  it.each([
    agency('schools: 80'),
    agency('schools: "*"'),
    agency('joint_ta_plan: true'),
    agency('locale: city'),
    agency('locale: null'),
    agency('teacher_fte: 2300.5'),
    'placements: []',
    'residency_grants:\n  - { grant_id: G1, program: capacity, lead_lea_cds: "01612590000000", placements: [{ school_year: 2025-26, site_name: Lincoln, residents: 2-4 }] }',
  ])('takes what the reader takes: %s', async (yaml) => {
    expect(accepts(yaml) || isValid.errors).toBe(true);
    const { diagnostics } = await readTexts({ 'draft.yaml': yaml });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each([
    agency('schools: -3'),
    agency('schools: 2.5'),
    agency('joint_ta_plan: maybe'),
    agency('locale: cty'),
    agency('teacher_fte: -1'),
    agency('scools: 80'),
    'local_agencies:\n  - { locale: city }',
    'placments: []',
    'local_agencies: { lea_cds: "01612590000000" }',
    'community_school_sites:\n  - { site_name: Lincoln, upp: 101 }',
    'residency_grants:\n  - { grant_id: G1, program: capacity, lead_lea_cds: "01612590000000", start_date: July }',
  ])('refuses what the reader refuses: %s', async (yaml) => {
    expect(accepts(yaml)).toBe(false);
    const { diagnostics } = await readTexts({ 'draft.yaml': yaml });
    expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
  });
});
