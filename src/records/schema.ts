import * as z from 'zod';
import type { Field } from '../model/field.ts';
import { fieldsOf, RECORD_KIND_NAMES, RECORD_KINDS, type RecordKind } from '../model/record.ts';
import { cellOf, NOTHING } from './schema/cell.ts';

/** Kinds whose records may be written inside the grant they belong to. */
const NESTED = {
  residency_grants: ['placements'],
  community_school_grants: ['community_school_sites'],
} as const satisfies Partial<Record<RecordKind, readonly RecordKind[]>>;

/** The JSON Schema of a YAML or JSON record file, for editors and validators: it refuses nothing that the reader takes. */
export function recordsSchema(): object {
  const tables: Record<string, z.ZodType> = {};
  for (const kind of RECORD_KIND_NAMES) tables[kind] = tableOf(kind, recordOf(kind));
  return z.toJSONSchema(z.strictObject(tables).describe('grantalign record file'), { io: 'input', reused: 'ref' });
}

function tableOf(kind: RecordKind, record: z.ZodType): z.ZodType {
  return z
    .union([z.array(record), z.literal('none'), NOTHING])
    .optional()
    .describe(`${RECORD_KINDS[kind].title}, one entry each. Left out: not reported; [] or none: there are none.`);
}

function recordOf(kind: RecordKind): z.ZodType {
  const nested: readonly RecordKind[] = kind in NESTED ? NESTED[kind as keyof typeof NESTED] : [];
  const shape = shapeOf(kind, null);
  for (const inner of nested) shape[inner] = tableOf(inner, z.strictObject(shapeOf(inner, 'grant_id')));
  return z.strictObject(shape);
}

/** `implied`: a field the enclosing record gives. */
function shapeOf(kind: RecordKind, implied: string | null): Record<string, z.ZodType> {
  const shape: Record<string, z.ZodType> = {};
  for (const [name, field] of Object.entries(fieldsOf(kind))) {
    const isRequired = field.required === true && name !== implied;
    const cell = isRequired ? cellOf(field) : z.union([cellOf(field), NOTHING]).optional();
    shape[name] = cell.describe(described(field)).meta({ examples: [field.example] });
  }
  return shape;
}

function described({ doc, held_by, example }: Field): string {
  return `${doc}, such as ${example}. Held by: ${held_by}.`;
}
