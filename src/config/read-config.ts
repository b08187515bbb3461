import * as z from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { MappingEntry } from '../model/document.ts';
import { plainOf } from '../model/schema/plain.ts';
import { keysOf } from '../model/schema/schema-keys.ts';
import type { Tell, TextDocument } from '../model/schema/tell.ts';
import { type IssueCodes, tellIssue } from '../model/schema/tell-issue.ts';
import { type Config, SECTIONS, type SectionName } from './registry.ts';
import type { Section } from './section.ts';

const CODES: IssueCodes = {
  unknownKey: 'config/unknown-key',
  missingKey: 'config/missing-key',
  wrongValue: 'config/wrong-value',
  unknownName: 'config/unknown-name',
};

/** A config's settings, and what is wrong with it, from its first line down. */
interface ReadConfig {
  readonly config: Config;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a config; `folder` is where it stands, as paths are shown. All that is wrong with it is told in one run. */
export function readConfig(file: TextDocument, folder: string): ReadConfig {
  const diagnostics: Diagnostic[] = [];
  const config = settingsIn(file, folder, (diagnostic) => diagnostics.push(diagnostic));
  const lineOf = ({ origin }: Diagnostic) => origin?.line ?? 0;
  return { config, diagnostics: diagnostics.sort((left, right) => lineOf(left) - lineOf(right)) };
}

function settingsIn(file: TextDocument, folder: string, tell: Tell): Config {
  const { root } = file.document;
  if (root === null || (root.is === 'scalar' && root.text === '')) return {};
  const plain = plainOf(root);
  const schema = configSchema();
  const read = schema.safeParse(plain);
  const subject = { file, root, called: 'the config', keysAt: keysOf(schema, plain), codes: CODES };
  for (const issue of read.error?.issues ?? []) tellIssue(issue, subject, tell);
  if (root.is !== 'map') return {};
  const settings = root.entries.flatMap((entry) => settingOf(entry, { file, folder, tell }));
  return Object.fromEntries(settings) as Config;
}

/** A section is read where its own form is right, so that the others' mistakes do not hide its own. */
function settingOf(entry: MappingEntry, at: Parameters<Section['read']>[2]) {
  const name = entry.key.text as SectionName;
  if (!Object.hasOwn(SECTIONS, name)) return [];
  const section: Section = SECTIONS[name];
  const checked = section.schema.safeParse(plainOf(entry.value));
  if (!checked.success) {
    const { value } = entry;
    // Of a list the entries whose form is right are read for their own mistakes: all are told in one run.
    if (value.is === 'list' && section.schema instanceof z.ZodArray) {
      const element = section.schema.element as z.ZodType;
      const nodes = value.nodes.filter((node) => element.safeParse(plainOf(node)).success);
      section.read(null, { ...value, nodes }, at);
    }
    return [];
  }
  const { line, column } = entry.value;
  return [[name, { value: section.read(checked.data, entry.value, at), line, column }]] as const;
}

/** The schema of the whole config. */
export function configSchema(): z.ZodType {
  const shape: Record<string, z.ZodType> = {};
  for (const [name, section] of Object.entries<Section>(SECTIONS)) shape[name] = section.schema.optional();
  return z.strictObject(shape).describe('grantalign.config.yaml');
}

/** The JSON Schema of `grantalign.config.yaml`, for editors. */
export function schemaOfConfig(): object {
  return z.toJSONSchema(configSchema(), { io: 'input' });
}
