import type { Environment } from '@marcbachmann/cel-js';
import { RECORD_KIND_NAMES, RECORD_KINDS, type RecordKind } from '../../model/record.ts';
import type { Lookup } from '../lookup.ts';
import { TABLE_KINDS } from '../tables.ts';
import { MAX_DEPTH, MAX_MEMBERS, MAX_NODES } from './limits.ts';
import type { Type } from './type.ts';
import { fieldsSeen, LEA_FIELDS, type PackNames } from './vocabulary.ts';

const DAY = 'google.protobuf.Timestamp';

/** The functions rules have beyond CEL's; `count_of` is size() as a double, as every number is one. */
const SIGNATURES = [
  'sum(list<double>): double',
  'min(double, double): double',
  'max(double, double): double',
  'low(double): double',
  'high(double): double',
  `months_between(${DAY}, ${DAY}): double`,
  'at_step(steps, double): double',
  `date(string): ${DAY}`,
  'count_of(list): double',
  'count_of(string): double',
  'list.count_of(): double',
  'string.count_of(): double',
];

/** CEL with the records, sets and lookups of a pack declared, for parsing and type-checking; it evaluates nothing. */
export async function declareCel(names: PackNames): Promise<Environment> {
  // Loaded only where a pack is checked: an audit with a pack checked before does without.
  const { Environment } = await import('@marcbachmann/cel-js');
  const environment = new Environment({
    limits: { maxAstNodes: MAX_NODES, maxDepth: MAX_DEPTH, maxListElements: MAX_MEMBERS },
  });
  environment.registerType('steps', { ctor: class {}, fields: {} });
  for (const kind of RECORD_KIND_NAMES) declareRecord(environment, kind);
  environment.registerType('lea_record', { ctor: class {}, fields: celFields(Object.entries(LEA_FIELDS)) });
  for (const [table, kind] of Object.entries(TABLE_KINDS)) {
    environment.registerVariable(table, `list<${RECORD_KINDS[kind].singular}>`);
  }
  for (const set of names.sets.keys()) environment.registerVariable(set, 'list<string>');
  environment.registerVariable('lea', 'lea_record').registerVariable('as_of', DAY);
  environment.registerVariable('lookups', declareLookup(environment, names.lookups, 'lookups'));
  for (const signature of SIGNATURES) environment.registerFunction(signature, neverRun);
  environment.registerOperator('double % double', neverRun);
  return environment;
}

/** What cel-js calls a type. */
function celType(type: Type): string {
  switch (type.is) {
    case 'number':
      return 'double';
    case 'text':
      return 'string';
    case 'date':
      return DAY;
    case 'list':
      return `list<${celType(type.of)}>`;
    case 'record':
      return RECORD_KINDS[type.kind].singular;
    default:
      return type.is;
  }
}

function declareRecord(environment: Environment, kind: RecordKind): void {
  const { singular } = RECORD_KINDS[kind];
  const fields = [...fieldsSeen(kind)].map(([name, field]) => [name, field.type] as const);
  // A class of its own, never made, lets records name each other before all of them are declared.
  environment.registerType(singular, { ctor: class {}, fields: celFields(fields) });
  environment.registerOperator(`${singular} == ${singular}`, neverRun);
}

function celFields(fields: readonly (readonly [string, Type])[]): Record<string, string> {
  return Object.fromEntries(fields.map(([name, type]) => [name, celType(type)]));
}

/** Tables of one type are maps; others are types of their own, so that every entry keeps its type. */
function declareLookup(environment: Environment, lookup: Lookup, name: string): string {
  if (lookup.is === 'steps') return 'steps';
  if (lookup.is === 'list') return 'list<string>';
  if (lookup.is === 'value') return lookup.date ? DAY : (CEL_OF[typeof lookup.value] ?? 'string');
  const types = lookup.entries.map(([, entry], index) => declareLookup(environment, entry, `${name}_${index}`));
  const [first] = types;
  if (first !== undefined && types.every((type) => type === first)) return `map<string, ${first}>`;
  const entries = lookup.entries.map(([key], index) => [key, types[index] ?? 'dyn']);
  environment.registerType(name, { ctor: class {}, fields: Object.fromEntries(entries) });
  return name;
}

const CEL_OF: Readonly<Record<string, string>> = { number: 'double', boolean: 'bool', string: 'string' };

function neverRun(): boolean {
  return false;
}
