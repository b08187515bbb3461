import { schemaOfConfig } from './config/read-config.ts';
import { loadPack } from './load-pack.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { Pack } from './model/rule.ts';
import { signedSchema } from './records/schema/signed.ts';

/** A JSON Schema, as much of it as names are written into. */
interface Tree {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Tree>>;
  readonly additionalProperties?: unknown;
}

/** The schemas that can name what a pack has: gates of a config, rules of signed statements. */
export const PACK_SCHEMAS: Readonly<Record<string, (pack: Pack) => object>> = {
  config: (pack) => withNames(schemaOfConfig(), pack),
  waivers: ({ rules }) => signedSchema('waivers', rules),
  // The others ask nobody.
  attestations: ({ rules }) =>
    signedSchema(
      'attestations',
      rules.filter(({ measure }) => measure.kind === 'judgement'),
    ),
};

/** A schema that knows a pack's rules and levers by name; null where the diagnostics say why not. */
export async function schemaForPack(
  of: string,
  pack: string,
  cwd: string,
): Promise<{ readonly schema: object | null; readonly diagnostics: readonly Diagnostic[] }> {
  const loaded = await loadPack(pack, cwd);
  const schema = loaded.pack === null ? null : (PACK_SCHEMAS[of]?.(loaded.pack) ?? null);
  return { schema, diagnostics: loaded.diagnostics };
}

/** Names are offered and not demanded: the audit itself tells of one that is in no rule of the pack that applies. */
function withNames(schema: Tree, { rules, levers }: Pack): Tree {
  const gates = schema.properties?.gates ?? {};
  const { properties = {} } = gates;
  const named = {
    ...properties,
    levers: offering(properties.levers, new Map(levers.map(({ id, title }) => [id, title]))),
    rules: offering(properties.rules, new Map(rules.map(({ id, title }) => [id, title]))),
  };
  return { ...schema, properties: { ...schema.properties, gates: { ...gates, properties: named } } };
}

function offering(tree: Tree = {}, titles: ReadonlyMap<string, string>): Tree {
  const form = Object(tree.additionalProperties) as object;
  const properties = [...titles].map(([id, title]) => [id, { ...form, description: title }] as const);
  return { ...tree, properties: Object.fromEntries(properties) };
}
