import * as z from 'zod';
import type { Field } from '../model/field.ts';
import { fieldsOf, RECORD_KIND_NAMES, RECORD_KINDS, type RecordKind } from '../model/record.ts';

/** Kinds whose records may be written inside the grant they belong to. */
const NESTED = {
  residency_grants: ['placements'],
  community_school_grants: ['community_school_sites'],
} as const satisfies Partial<Record<RecordKind, readonly RecordKind[]>>;

/** What a cell that is not reported may say beside being left out. */
const NOT_REPORTED = z.null().describe('not reported');

/** The JSON Schema of a YAML or JSON record file, for editors and validators. */
export function recordsSchema(): object {
  const tables: Record<string, z.ZodType> = {};
  for (const kind of RECORD_KIND_NAMES) {
    tables[kind] = z
      .array(recordOf(kind))
      .optional()
      .describe(`${RECORD_KINDS[kind].title}; an empty list says there are none`);
  }
  return z.toJSONSchema(z.strictObject(tables).describe('grantalign record file'), { io: 'input' });
}

function recordOf(kind: RecordKind): z.ZodType {
  const nested: readonly RecordKind[] = kind in NESTED ? NESTED[kind as keyof typeof NESTED] : [];
  const shape = shapeOf(kind, null);
  for (const inner of nested) shape[inner] = z.array(z.strictObject(shapeOf(inner, 'grant_id'))).optional();
  return z.strictObject(shape);
}

/** `implied`: a field the enclosing record gives. */
function shapeOf(kind: RecordKind, implied: string | null): Record<string, z.ZodType> {
  const shape: Record<string, z.ZodType> = {};
  for (const [name, field] of Object.entries(fieldsOf(kind))) {
    const cell = cellOf(field)
      .describe(`${field.doc}. Held by: ${field.held_by}.`)
      .meta({ examples: [field.example] });
    shape[name] = field.required === true && name !== implied ? cell : z.union([cell, NOT_REPORTED]).optional();
  }
  return shape;
}

function cellOf(field: Field): z.ZodType {
  switch (field.type) {
    case 'text':
      return z.union([z.string(), z.number()]);
    case 'enum':
      return wordOf(field);
    case 'count':
      return z.union([z.int().min(0), z.string().regex(/^(\*|\d+|\d+ ?[-–] ?\d+)$/)]);
    case 'number':
      return Number.isFinite(field.min) ? z.number().min(field.min) : z.number();
    case 'money':
      return z.union([z.number().min(0), z.string().regex(/^\$? ?[\d,]+(\.\d+)?$/)]);
    case 'percent':
      return z.union([z.number().min(0).max(100), z.string().regex(/^\d+(\.\d+)? ?%$/)]);
    case 'date':
      return z.string().regex(/^(\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4})$/);
    case 'yes-no':
      return z.union([z.boolean(), z.enum(['yes', 'no', 'Yes', 'No', 'Y', 'N'])]);
    case 'cds':
      return z.union([z.string(), z.number()]);
    case 'list': {
      // A code or a year without quotes is a number to YAML; its text is read all the same.
      const word = field.of === 'enum' ? wordOf(field) : z.union([z.string(), z.number()]);
      return z.union([z.array(word), z.string()]);
    }
  }
}

interface Words {
  readonly words: readonly string[];
  readonly wordings?: Readonly<Record<string, unknown>>;
}

/** A field's words first, for editors to offer; then the other wordings the reader takes, in small letters. */
function wordOf({ words, wordings = {} }: Words): z.ZodType {
  const spaced = [...words, ...Object.keys(wordings)].map((wording) => wording.replace(/[ -]/g, '[ _-]'));
  return z.union([z.enum(words as [string, ...string[]]), z.string().regex(new RegExp(`^(${spaced.join('|')})$`))]);
}
