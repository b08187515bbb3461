/** The JSON Schemas that are published, each made when asked for. */
export const SCHEMAS: Readonly<Record<string, () => Promise<object>>> = {
  records: async () => (await import('./records/schema.ts')).recordsSchema(),
  rule: async () =>
    (await import('./rules/schema.ts')).schemaOfRule((await import('./measure/registry.ts')).MEASURE_KINDS),
  pack: async () => (await import('./rules/schema.ts')).schemaOfPack(),
  config: async () => (await import('./config/read-config.ts')).schemaOfConfig(),
  waivers: async () => (await import('./records/schema/signed.ts')).signedSchema('waivers'),
  attestations: async () => (await import('./records/schema/signed.ts')).signedSchema('attestations'),
  result: async () => {
    const [{ toJSONSchema }, { resultSchema }] = await Promise.all([import('zod'), import('./model/result.ts')]);
    return toJSONSchema(resultSchema);
  },
  diff: async () => {
    const [{ toJSONSchema }, { differenceSchema }] = await Promise.all([
      import('zod'),
      import('./model/difference.ts'),
    ]);
    return toJSONSchema(differenceSchema);
  },
};
