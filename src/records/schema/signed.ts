import * as z from 'zod';
import { SIGNED_KINDS, type SignedField, type SignedKind } from '../../model/signed.ts';
import { HOME_ZONE } from '../../model/zone.ts';
import { NOTHING } from './cell.ts';
import { DATE, ofForm } from './patterns.ts';

/** A rule as editors offer it. */
export interface OfferedRule {
  readonly id: string;
  readonly title: string;
}

/** Zones of the United States, to choose from; any other is taken too. */
const ZONES = [HOME_ZONE, 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/New_York'] as const;

/**
 * The JSON Schema of a YAML or JSON file of signed statements: it refuses nothing that the reader takes. Rules are
 * offered and not demanded: an audit may be made by another pack.
 */
export function signedSchema(kind: SignedKind, rules: readonly OfferedRule[] = []): object {
  const { fields, singular } = SIGNED_KINDS[kind];
  const shape: Record<string, z.ZodType> = {};
  for (const [name, field] of Object.entries(fields)) shape[name] = cellOf(field, name === 'rule' ? rules : []);
  const list = z
    .union([z.array(z.strictObject(shape)), z.literal('none'), NOTHING])
    .describe(`One entry, from its "-" on, for every ${singular}`);
  const zone = z
    .union([z.enum(ZONES), z.string().min(1)])
    .optional()
    .describe(`The time zone its days end in; ${HOME_ZONE} where neither it nor the config says another`);
  const file = z.union([z.strictObject({ [kind]: list.optional(), zone }), list]);
  return z.toJSONSchema(file.describe(`grantalign file of ${kind}`), { io: 'input', reused: 'ref' });
}

function cellOf({ type, required, doc, example }: SignedField, rules: readonly OfferedRule[]): z.ZodType {
  const form = type === 'date' ? z.string().regex(ofForm(DATE)) : textOf(rules);
  const cell = required ? form : z.union([form, NOTHING]).optional();
  return cell.describe(`${doc.charAt(0).toUpperCase()}${doc.slice(1)}, such as ${example}`).meta({
    examples: [example],
  });
}

/** A code without quotes is a number to YAML, and a reason of one word may be a yes; blank cells are missing ones. */
function textOf(rules: readonly OfferedRule[]): z.ZodType {
  const offered = rules.map(({ id, title }) => z.literal(id).describe(title));
  return z.union([...offered, z.string().regex(/\S/), z.number(), z.boolean()]);
}
