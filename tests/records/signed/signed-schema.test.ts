import { Readable } from 'node:stream';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SIGNED_KINDS, type SignedKind } from '../../../src/model/signed.ts';
import { sourceOf } from '../../../src/read/source.ts';
import { signedSchema } from '../../../src/records/schema/signed.ts';
import { readSigned } from '../../../src/records/signed/read-signed.ts';

const KINDS = Object.keys(SIGNED_KINDS) as SignedKind[];
const MODELINE = '# yaml-language-server: $schema=.grantalign/waivers.schema.json\n';

function validatorOf(kind: SignedKind) {
  return new Ajv2020({ strict: true, allowUnionTypes: true }).compile(signedSchema(kind));
}

async function takes(kind: SignedKind, text: string): Promise<boolean> {
  const source = sourceOf(`${kind}.yaml`, null, () => Readable.from([Buffer.from(text)]));
  const { diagnostics } = await readSigned(kind, [source]);
  return diagnostics.every(({ severity }) => severity !== 'error');
}

/** Cells as people write them, with and without quotes, right for their field and wrong. */
const day = fc.constantFrom('2026-03-01', '3/1/2026', '"2026-3-1"', '2026-03-01T00:00:00', "'2026-12-31 00:00'");
const code = fc.constantFrom('27661590000000', "'01612590000000'", '1612590000000', '0161259', '01-61259-0000000');
const text = fc.constantFrom(
  'Salinas Union High',
  'stipend-floor',
  '"7"',
  'yes',
  'true',
  '12',
  'The plan is due in May.',
);
const odd = fc.constantFrom('', '~', 'null', 'N/A', 'none', '[]', '"*"', '{ by: hand }', '[partly]', 'May 2026');
const cell: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: day },
  { weight: 2, arbitrary: code },
  { weight: 2, arbitrary: text },
  { weight: 1, arbitrary: odd },
);

/** Statements of which most cells are right, and files around them. */
function fileOf(kind: SignedKind): fc.Arbitrary<string> {
  const fields = Object.entries(SIGNED_KINDS[kind].fields);
  const right = fields.map(([name, { type }]) => {
    const own =
      type === 'date'
        ? name === 'expires'
          ? fc.constantFrom('12/31/2026', '2026-12-31')
          : day
        : type === 'lea'
          ? fc.oneof(code, text)
          : text;
    return [name, fc.option(fc.oneof({ weight: 12, arbitrary: own }, { weight: 1, arbitrary: cell }), { freq: 25 })];
  });
  const statement = fc.record(Object.fromEntries(right) as Record<string, fc.Arbitrary<string | null>>).map((cells) => {
    const lines = Object.entries(cells).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
    return lines.map((line, at) => `${at === 0 ? '  - ' : '    '}${line}\n`).join('') || '  - {}\n';
  });
  const list = fc.array(statement, { minLength: 1, maxLength: 2 }).map((all) => all.join(''));
  const head = fc.constantFrom('', MODELINE, 'zone: America/Denver\n', 'zone: Asia/Tokyo\n', 'zone: Denver\n');
  return fc.oneof(
    { weight: 8, arbitrary: fc.tuple(head, list).map(([first, all]) => `${first}${kind}:\n${all}`) },
    { weight: 2, arbitrary: list },
    { weight: 1, arbitrary: fc.constantFrom('', MODELINE, `${kind}:\n`, `${kind}: []\n`, `${kind}: none\n`, '[]\n') },
  );
}

describe.each(KINDS)('the schema of a file of %s', (kind) => {
  const isValid = validatorOf(kind);

  it('refuses nothing that the reader takes', async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(fileOf(kind), async (written) => {
        if (!(await takes(kind, written))) return;
        taken += 1;
        if (!isValid(parse(written))) throw new Error(`refused: ${JSON.stringify(isValid.errors)}`);
      }),
      { numRuns: 700 },
    );
    expect(taken).toBeGreaterThan(150);
  });

  const whole = Object.fromEntries(
    Object.entries(SIGNED_KINDS[kind].fields).map(([name, { example }]) => [name, example]),
  );

  it.each([
    ['without a last day', { ...whole, expires: undefined }],
    ['with a blank cell', { ...whole, rule: ' ' }],
    ['that lasts till a month', { ...whole, expires: 'December 2026' }],
    ['with a field there is not', { ...whole, expiry: '2026-12-31' }],
  ])('marks a statement %s', (_, statement) => {
    expect(isValid([JSON.parse(JSON.stringify(statement))])).toBe(false);
    expect(isValid([whole])).toBe(true);
  });

  it('marks a list of the wrong name', () => {
    expect(isValid({ [kind]: [whole], zone: 'America/Denver' })).toBe(true);
    expect(isValid({ signed: [whole] })).toBe(false);
  });

  it('is named in a file by a line that the reader passes over', async () => {
    const lines = Object.entries(whole).map(([name, value], at) => `${at === 0 ? '  - ' : '    '}${name}: ${value}\n`);
    const written = `${MODELINE}${kind}:\n${lines.join('')}`;
    const source = sourceOf(`${kind}.yaml`, null, () => Readable.from([Buffer.from(written)]));
    const { signed, diagnostics } = await readSigned(kind, [source]);
    expect(diagnostics).toEqual([]);
    expect(signed[0]?.cells).toEqual(whole);
    expect(signed[0]?.originOf('rule').line).toBe(3);
  });
});
