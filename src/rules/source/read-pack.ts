import type { DocumentNode } from '../../model/document.ts';
import type { MeasureKind } from '../../model/measure.ts';
import { childOf, plainOf } from '../../model/schema/plain.ts';
import { keysOf } from '../../model/schema/schema-keys.ts';
import { errorAt, type Tell } from '../../model/schema/tell.ts';
import { type IssueCodes, tellIssue } from '../../model/schema/tell-issue.ts';
import type { LookupTable } from '../lookup.ts';
import { PACK_FILE, type PackFile, ruleIdOf } from '../pack-file.ts';
import { checkBands } from './bands.ts';
import { type PackFields, packSchema } from './pack-schema.ts';
import { readLookups } from './read-lookup.ts';
import { type RuleFields, ruleSchema } from './rule-schema.ts';
import { checkTaRegions } from './ta-regions.ts';

const CODES: IssueCodes = {
  unknownKey: 'rules/unknown-key',
  missingKey: 'rules/missing-key',
  wrongValue: 'rules/wrong-value',
  unknownName: 'rules/unknown-name',
};

/** A rule as its file says, checked for form. */
export interface RuleSource {
  readonly id: string;
  readonly lever: string;
  readonly file: PackFile;
  readonly root: DocumentNode;
  readonly fields: RuleFields;
}

/** A pack as its files say, checked for form. */
export interface PackSource {
  readonly file: PackFile;
  readonly root: DocumentNode;
  readonly fields: PackFields;
  readonly lookups: LookupTable;
  readonly rules: ReadonlyMap<string, RuleSource>;
}

/** Reads a pack's files; null where there is no pack.yaml that can be read. */
export function readPack(
  files: readonly PackFile[],
  kinds: ReadonlyMap<string, MeasureKind>,
  tell: Tell,
): PackSource | null {
  const file = files.find((each) => each.name === PACK_FILE);
  const schema = ruleSchema(kinds);
  const rules = new Map<string, RuleSource>();
  for (const each of files) {
    if (each === file) continue;
    const rule = readRule(each, schema, tell);
    if (rule !== null) rules.set(rule.id, rule);
  }
  const header = file === undefined ? null : readHeader(file, tell);
  return file === undefined || header === null ? null : { file, ...header, rules };
}

/** Reads a pack.yaml; null where it has not the form of one, which is told. */
export function readHeader(file: PackFile, tell: Tell): Omit<PackSource, 'file' | 'rules'> | null {
  const { root } = file.document;
  if (root === null) {
    tell(errorAt(file, null, 'rules/missing-key', 'pack.yaml is empty; expected id, title and version', null));
    return null;
  }
  const read = packSchema.safeParse(plainOf(root));
  if (!read.success) {
    const subject = { file, root, called: 'pack.yaml', keysAt: keysOf(packSchema, plainOf(root)), codes: CODES };
    for (const issue of read.error.issues) tellIssue(issue, subject, tell);
    return null;
  }
  checkBands(read.data.bands, childOf(root, 'bands'), file, tell);
  checkTaRegions(read.data.ta_regions, childOf(root, 'ta_regions'), file, tell);
  return { root, fields: read.data, lookups: readLookups(childOf(root, 'lookups'), file, tell) };
}

/** Reads one rule's file by the schema of rules; null where it has not the form of one, which is told. */
export function readRule(file: PackFile, schema: ReturnType<typeof ruleSchema>, tell: Tell): RuleSource | null {
  const id = ruleIdOf(file.name);
  const [lever, name, ...deeper] = id.split('/');
  const { root } = file.document;
  if (lever === undefined || name === undefined || deeper.length > 0) {
    const message = `"${file.name}" is no rule by its place; expected "<lever>/<rule>.yaml"`;
    tell(errorAt(file, null, 'rules/unknown-name', message, 'Move the file into the folder of its lever.'));
    return null;
  }
  if (root === null) {
    tell(
      errorAt(file, null, 'rules/missing-key', 'the rule is empty; expected title, why, measure and the rest', null),
    );
    return null;
  }
  const plain = plainOf(root);
  const read = schema.safeParse(plain);
  if (read.success) return { id, lever, file, root, fields: read.data };
  const subject = { file, root, called: 'a rule', keysAt: keysOf(schema, plain), codes: CODES };
  for (const issue of read.error.issues) tellIssue(issue, subject, tell);
  return null;
}
