import type { MeasureKind } from '../model/measure.ts';

/** A JSON Schema document. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema of a rule file, measure kinds included. */
export async function schemaOfRule(kinds: ReadonlyMap<string, MeasureKind>): Promise<JsonSchema> {
  const { toJSONSchema } = await import('zod');
  const { ruleSchema } = await import('./source/rule-schema.ts');
  return toJSONSchema(ruleSchema(kinds), { io: 'input' });
}

/** The JSON Schema of pack.yaml. */
export async function schemaOfPack(): Promise<JsonSchema> {
  const { toJSONSchema } = await import('zod');
  const { packSchema } = await import('./source/pack-schema.ts');
  return toJSONSchema(packSchema, { io: 'input' });
}
