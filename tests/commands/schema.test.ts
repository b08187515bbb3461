import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { DAY, ROOT, run } from '../cli/run.ts';
import { RULES } from '../pack/california.ts';

type Schema = { readonly [key: string]: unknown };

async function schemaOf(name: string): Promise<Schema> {
  const { code, out, err } = await run(['schema', name]);
  expect(err).toBe('');
  expect(code).toBe(0);
  return JSON.parse(out) as Schema;
}

function validator(schema: Schema): ValidateFunction {
  return new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);
}

function problemsOf(validate: ValidateFunction, document: unknown): readonly string[] {
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

const readText = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');

describe.each(['records', 'rule', 'pack', 'config', 'waivers', 'attestations', 'result', 'diff'])(
  'schema %s',
  (name) => {
    it('is a JSON Schema of draft 2020-12 that refuses keys it does not know', async () => {
      const schema = await schemaOf(name);
      expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
      expect(problemsOf(validator(schema), { colour: 'green' }).length).toBeGreaterThan(0);
    });
  },
);

describe('what the repository holds is valid by its schemas', async () => {
  const rule = validator(await schemaOf('rule'));
  it.each(RULES.map(({ id }) => id))('rule %s', (id) => {
    expect(problemsOf(rule, parse(readText(`rules/california/${id}.yaml`)))).toEqual([]);
  });

  it('a rule with a slip is not', () => {
    const written = parse(readText('rules/california/placement/residents-in-clusters.yaml'));
    expect(problemsOf(rule, { ...written, basis: 'opinion' })).not.toEqual([]);
    expect(problemsOf(rule, { ...written, measure: { ...written.measure, kind: 'shares' } })).not.toEqual([]);
  });

  const pack = validator(await schemaOf('pack'));
  it.each(['rules/california', 'tests/commands/packs/valley'])('pack %s', (folder) => {
    expect(problemsOf(pack, parse(readText(`${folder}/pack.yaml`)))).toEqual([]);
  });

  const records = validator(await schemaOf('records'));
  it.each(['fixtures/draft/draft.yaml', 'fixtures/region-yaml/region.yaml'])('records %s', (path) => {
    const documents = parseAllDocuments(readText(path));
    expect(documents.length).toBeGreaterThan(0);
    for (const document of documents) expect(problemsOf(records, document.toJS())).toEqual([]);
  });

  it('records with a word no field takes are not', () => {
    const draft = parse(readText('fixtures/draft/draft.yaml'));
    draft.residency_grants[0].coaching = 'sometimes';
    expect(problemsOf(records, draft)).not.toEqual([]);
  });
});

describe('the schema of a config for a pack', () => {
  it.each([
    ['california', 'duties/stipend-floor', 'placement'],
    ['tests/commands/packs/valley', 'sustainability/plans-name-each-other', 'sustainability'],
  ])('%s offers its rules and levers by name', async (pack, rule, lever) => {
    const { code, out } = await run(['schema', 'config', '--rules', pack]);
    expect(code).toBe(0);
    const schema = JSON.parse(out);
    const { rules, levers } = schema.properties.gates.properties;
    expect(rules.properties[rule].description).toMatch(/^[A-Z]/);
    expect(Object.keys(levers.properties)).toContain(lever);
    const validate = validator(schema);
    expect(problemsOf(validate, { gates: { rules: { [rule]: 'met', another: 40 }, levers: { [lever]: 35 } } })).toEqual(
      [],
    );
    expect(problemsOf(validate, { gates: { rules: { [rule]: 'mett' } } })).not.toEqual([]);
  });

  it.each([
    ['waivers', 'california', ['duties/stipend-floor', 'placement/residents-at-community-schools']],
    ['attestations', 'tests/commands/packs/judged', ['partnership/shared-vision']],
    ['attestations', 'california', []],
  ])('so does that of %s: %s', async (kind, pack, expected) => {
    const { out } = await run(['schema', kind, '--rules', pack]);
    const offered = [...out.matchAll(/"const": "(.+\/.+)"/g)].map(([, id]) => id);
    expect(offered).toEqual(kind === 'waivers' ? expect.arrayContaining(expected) : expected);
    // Offered and not demanded: the short name is read as well.
    const written = { rule: 'stipend-floor', lea: 'Salinas Union High', expires: '2026-12-31' };
    const validate = validator(JSON.parse(out));
    const signed =
      kind === 'waivers'
        ? { reason: 'The budget is revised in May.', approved_by: 'Grants desk', granted: '2026-03-01' }
        : { answer: 'partly', by: 'Regional TA centre', on: '2026-03-01' };
    expect(problemsOf(validate, { [kind]: [{ ...written, ...signed }] })).toEqual([]);
  });

  it.each([
    [['schema', 'config', '--rules', 'californai'], 'did you mean "california"?'],
    [
      ['schema', 'records', '--rules', 'california'],
      '--rules is for "schema config", "schema waivers", "schema attestations"',
    ],
  ])('%j is refused', async (words, said) => {
    const { code, out, err } = await run(words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
  });
});

describe('a result file', async () => {
  const schema = await schemaOf('result');
  const validate = validator(schema);

  it.each([['fixtures/region'], ['fixtures/draft'], ['fixtures/sacramento']])(
    "of %s is valid, its keys in the schema's order",
    async (world) => {
      const { out } = await run(['audit', world, ...DAY, '-f', 'json', '--min-score', '50', '--fail-on', 'minor']);
      const result: unknown = JSON.parse(out);
      expect(problemsOf(validate, result)).toEqual([]);
      expect(outOfOrder(result, schema, '')).toEqual([]);
    },
  );
});

/** Places where an object's keys stand in another order than its schema lists them. */
function outOfOrder(value: unknown, schema: Schema, at: string): readonly string[] {
  const shapes = [schema, ...((schema.anyOf as Schema[] | undefined) ?? [])];
  if (Array.isArray(value)) {
    const items = shapes.map((shape) => shape.items).find((found) => found !== undefined) as Schema;
    return [...new Set(value.flatMap((element) => outOfOrder(element, items, `${at}[]`)))];
  }
  const properties = shapes.map((shape) => shape.properties).find((found) => found !== undefined) as
    | Readonly<Record<string, Schema>>
    | undefined;
  if (typeof value !== 'object' || value === null || properties === undefined) return [];
  const keys = Object.keys(value);
  const expected = Object.keys(properties).filter((key) => keys.includes(key));
  const here = keys.join() === expected.join() ? [] : [`${at}: ${keys.join()}`];
  return [
    ...here,
    ...Object.entries(value).flatMap(([key, inner]) => outOfOrder(inner, properties[key] ?? {}, `${at}.${key}`)),
  ];
}
