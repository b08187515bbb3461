import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Field } from '../../src/model/field.ts';
import { fieldsOf, RECORD_KIND_NAMES } from '../../src/model/record.ts';
import { Column } from '../../src/records/column.ts';
import { Refusal } from '../../src/records/decode/decoded.ts';
import { recordsSchema } from '../../src/records/schema.ts';

interface Tree {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Tree>>;
  readonly anyOf?: readonly Tree[];
  readonly items?: Tree;
  readonly properties?: Readonly<Record<string, Tree>>;
}

const SCHEMA: Tree = recordsSchema();

/** What a reference stands for, with what is said beside it. */
function resolved(tree: Tree | undefined): Tree {
  const { $ref, ...rest } = tree ?? {};
  return $ref === undefined ? rest : { ...resolved(SCHEMA.$defs?.[$ref.replace('#/$defs/', '')]), ...rest };
}

const FIELDS = RECORD_KIND_NAMES.flatMap((kind) => {
  const table = resolved(SCHEMA.properties?.[kind])
    .anyOf?.map(resolved)
    .find(({ items }) => items !== undefined);
  const record = resolved(table?.items);
  return Object.entries(fieldsOf(kind)).map(([name, field]) => {
    const own = { ...resolved(record.properties?.[name]), $defs: SCHEMA.$defs };
    return { kind, name, field: field as Field, own };
  });
});
// Fields of one form have one schema: it is compiled once.
const compiled = new Map<string, ValidateFunction>();
function takes(own: object, value: unknown): boolean {
  const { description: _, examples: __, ...form } = own as Readonly<Record<string, unknown>>;
  const key = JSON.stringify(form);
  const isValid = compiled.get(key) ?? new Ajv2020({ strict: false }).compile(form);
  compiled.set(key, isValid);
  return isValid(value);
}

const number = fc.oneof(
  fc.nat(120),
  fc.nat(2_000_000),
  fc.double({ min: 0, max: 100, noNaN: true }).map((each) => each.toFixed(2)),
);
const grouped = fc.nat(9_000_000).map((each) => each.toLocaleString('en-US'));
const day = fc.tuple(
  fc.integer({ min: 2019, max: 2032 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 28 }),
);
const code = fc.constantFrom(
  '01612590130617',
  '1612590130617',
  '01-61259-0130617',
  '01612590000000',
  '0161259',
  "'01612590130617",
  '="01612590000000"',
);
const people = fc
  .tuple(fc.nat(9), fc.nat(9))
  .chain(([a, b]) =>
    fc.constantFrom(
      `${a}-${a + b}`,
      `${a} to ${a + b}`,
      `${a}-${a + b} residents per year`,
      `up to ${b}`,
      `${a} teacher residents a year`,
      `at most ${b} candidates`,
    ),
  );
const nothing = fc.constantFrom(
  '',
  ' ',
  'N/A',
  'na',
  '#N/A',
  'null',
  '~',
  'No Data',
  'NOT REPORTED',
  '--',
  '*',
  'none',
  'NONE',
  '[]',
);
const yesNo = fc.constantFrom('yes', 'No', 'Y', 'n', 'TRUE', 'false', '1', '0', ' Yes ', "'Y");
const wordings = [
  ...new Set(
    FIELDS.flatMap(({ field }) => ('words' in field ? [...field.words, ...Object.keys(field.wordings ?? {})] : [])),
  ),
];
const word = fc
  .tuple(fc.constantFrom(...wordings), fc.constantFrom(' ', '-', '_', ', ', ' & '), fc.nat(3))
  .map(([text, sign, how]) => {
    const spaced = sign === ' & ' ? text.replace(/[ -]and[ -]/g, sign) : text.replace(/[ -]/g, sign);
    return how === 0
      ? spaced.toUpperCase()
      : how === 1
        ? ` ${spaced}.`
        : how === 2
          ? spaced.charAt(0).toUpperCase() + spaced.slice(1)
          : spaced;
  });
const cell: fc.Arbitrary<string> = fc.oneof(
  number.map(String),
  grouped,
  fc
    .oneof(number, grouped)
    .chain((each) =>
      fc.constantFrom(`$${each}`, `$ ${each}`, `${each}%`, `${each} %`, `+${each}`, `="${each}"`, `'${each}`),
    ),
  day.chain(([y, m, d]) =>
    fc.constantFrom(
      `${y}-${m}-${d}`,
      `${m}/${d}/${y}`,
      `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}T00:00:00`,
      `${m}/${d}/${y} 12:00:00 AM`,
    ),
  ),
  code,
  people,
  nothing,
  yesNo,
  word,
  fc.tuple(word, word).map((two) => two.join('; ')),
  fc.constantFrom('2025-26', '2024-2025', 'Board minutes, p. 4', '2–4', 'Castlemont High', '86.5', '-3', '1.0'),
);

/** A value as an editor's YAML knows it: the text in quotes, and as it stands. */
function asYaml(text: string): readonly unknown[] {
  try {
    const bare: unknown = parse(text);
    return typeof bare === 'object' && bare !== null ? [text] : [text, bare];
  } catch {
    return [text];
  }
}

describe('the schema of record files refuses nothing that the reader takes', () => {
  it('in a field', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIELDS), cell, ({ name, field, own }, text) => {
        const decoded = new Column(name, field, name).read(text);
        // What is required is not reported by leaving the record out.
        if (decoded instanceof Refusal || (decoded === null && field.required === true)) return;
        for (const value of asYaml(text)) {
          if (!takes(own, value)) throw new Error(`${name} (${field.type}) refuses ${JSON.stringify(value)}`);
        }
      }),
      { numRuns: 20_000 },
    );
  });

  it('in a list', () => {
    const lists = FIELDS.filter(({ field }) => field.type === 'list');
    fc.assert(
      fc.property(
        fc.constantFrom(...lists),
        fc.array(fc.oneof(word, code, nothing), { maxLength: 4 }),
        ({ name, field, own }, entries) => {
          const text = entries.filter((entry) => entry.trim() !== '').join('; ');
          if (new Column(name, field, name).read(text === '' ? '[]' : text) instanceof Refusal) return;
          if (entries.some((entry) => /^(none|\[\])$/i.test(entry.trim()))) return;
          if (!takes(own, entries)) throw new Error(`${name} refuses ${JSON.stringify(entries)}`);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['coaching', 'sometimes'],
    ['induction_free', 'perhaps'],
    ['award_amount', 'a million'],
    ['start_date', 'July 2026'],
    ['governance_meetings_per_year', 'monthly'],
    ['residents_enrolled', '2-4'],
    ['lead_lea_cds', 'Oakland'],
    ['coursework_pillars', ['leadership of the very best']],
  ])('and marks what it refuses: %s: %j', (name, value) => {
    const found = FIELDS.find((each) => each.name === name);
    expect(takes(found?.own ?? {}, value)).toBe(false);
  });
});
