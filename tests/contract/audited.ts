import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { type Audited, audit } from '../../src/audit.ts';
import type { CaseResult, Result, RuleResult } from '../../src/model/result.ts';

/** Records as a person would write them in YAML, of which JSON is a part. */
export type Records = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
/** What a test says of a rule; the rest is the same for all. */
export type RuleSketch = Readonly<Record<string, unknown>> & { readonly measure: unknown };

/** Two districts of Alameda County and the county office; schools by their real codes. Grant facts are made up. */
export const HAYWARD = '01611920000000';
export const OAKLAND = '01612590000000';
export const COUNTY = '01100170000000';
export const OCHOA = '01611926056956';
export const BURBANK = '01611926000905';
export const HARTE = '01611926056931';
export const CHARTER = '01612590130617';

const BASE = {
  title: 'A rule of this test',
  basis: 'advocacy',
  source: 'this test',
  why: 'To be worked out by hand.',
  fix: 'The district adds what is missing.',
  asked_of: ['lea'],
  severity: 'minor',
  weight: 1,
  found: '{met} of {total}, {value}, {missing}',
};

const BANDS = [
  { from: 0, title: 'Apart' },
  { from: 50, title: 'Joined' },
];

/** Writes a pack of these rules (`lever/rule`, or a name alone under the lever "joint") and gives its folder. */
export function packOf(
  rules: Readonly<Record<string, RuleSketch>>,
  more: Readonly<Record<string, unknown>> = {},
): string {
  const folder = mkdtempSync(join(tmpdir(), 'grantalign-'));
  const ids = Object.keys(rules).map((id) => (id.includes('/') ? id : `joint/${id}`));
  const levers = [...new Set(ids.map(dirname))].map((id) => ({ id, title: id, why: 'It groups rules.' }));
  const pack = { id: 'small', title: 'Small', version: '1', levers, bands: BANDS, ...more };
  writeFileSync(join(folder, 'pack.yaml'), JSON.stringify(pack));
  Object.values(rules).forEach((rule, index) => {
    const path = join(folder, `${ids[index]}.yaml`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify({ ...BASE, ...rule }));
  });
  return folder;
}

/** Audits records by the pack in a folder, whatever comes of it. */
export function auditOf(
  records: Records,
  pack: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<Audited> {
  const request = {
    paths: ['-'],
    cwd: tmpdir(),
    stdin: Readable.from([JSON.stringify(records)]),
    year: null,
    keepGoing: false,
    dropPersonalColumns: false,
    pack,
    as_of: '2026-06-30',
    lea: null,
    gates: { min_score: null, fail_on: null },
    ...more,
  };
  return audit(request, () => {});
}

/** The result of an audit that must come to one, as its file would have it. */
export async function resultOf(
  records: Records,
  pack: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<Result> {
  const { result, diagnostics } = await auditOf(records, pack, more);
  if (result === null) throw new Error(JSON.stringify(diagnostics, null, 1));
  return JSON.parse(JSON.stringify(result)) as Result;
}

/** The case of one LEA. */
export function caseIn(result: Result, lea = HAYWARD): CaseResult {
  const found = result.cases.find(({ lea: { cds } }) => cds === lea);
  if (found === undefined) throw new Error(`no case of ${lea} among ${result.cases.map((each) => each.lea.cds)}`);
  return found;
}

/** One rule's finding in a case. */
export function findingIn(each: CaseResult, id: string): RuleResult {
  const found = each.results.find(({ rule }) => rule === id || rule === `joint/${id}`);
  if (found === undefined) throw new Error(`no finding of ${id}`);
  return found;
}

/** What one rule finds of records. */
export async function judged(records: Records, rule: RuleSketch, lea = HAYWARD, more = {}): Promise<RuleResult> {
  return findingIn(caseIn(await resultOf(records, packOf({ 'the-rule': rule }, more)), lea), 'the-rule');
}

/** A residency grant of Hayward, and what a test adds to it. */
export function residency(more: object = {}) {
  return { grant_id: '2023TRI07', program: 'implementation', status: 'awarded', lead_lea_cds: HAYWARD, ...more };
}

/** A community school grant of Hayward. */
export function community(more: object = {}) {
  return { grant_id: 'CSG-H', type: 'implementation', lea_cds: HAYWARD, ...more };
}

/** A placement of that residency grant. */
export function placement(site_cds: string | null, residents: unknown, more: object = {}) {
  const site = site_cds === null ? { site_name: 'A school' } : { site_cds };
  return { grant_id: '2023TRI07', school_year: '2025-26', ...site, residents, ...more };
}

/** A community school site of that community school grant. */
export function site(site_cds: string | null, more: object = {}) {
  const named = site_cds === null ? { site_name: 'Some school' } : { site_cds };
  return { grant_id: 'CSG-H', ...named, ...more };
}
