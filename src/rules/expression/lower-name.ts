import type { ScopeTable } from '../../model/case.ts';
import { suggest } from '../../model/schema/suggest.ts';
import type { LookupTable } from '../lookup.ts';
import type { Node } from '../node.ts';
import { TABLE_KINDS, TABLE_NAMES } from '../tables.ts';
import { type Lowering, type Range, REFUSED, refuseType, type Typed } from './lowering.ts';
import { DATE, domainIn, listOf, TEXT, type Type } from './type.ts';
import { fieldsSeen, LEA_FIELDS, singularOf } from './vocabulary.ts';

/** Names every expression knows beside tables, sets and the item. */
const FIXED_NAMES = ['lea', 'as_of', 'lookups'] as const;

/** Lowers a bare name: the item, a macro's variable, a table, a set, the LEA, the date, the lookups. */
export function lowerName(name: string, range: Range, at: Lowering): Typed {
  const local = at.locals.get(name);
  if (local !== undefined) return { node: { op: 'local', slot: local.slot }, type: local.type };
  if (Object.hasOwn(TABLE_KINDS, name)) {
    const table = name as ScopeTable;
    return { node: { op: 'table', table }, type: listOf({ is: 'record', kind: TABLE_KINDS[table] }) };
  }
  const set = at.names.sets.get(name);
  if (set !== undefined) {
    at.names.read?.(`sets.${name}`);
    return { node: wordsNode(set), type: listOf(TEXT) };
  }
  if (name === 'lea') return { node: { op: 'constant', value: false }, type: { is: 'lea' } };
  if (name === 'as_of') return { node: { op: 'as-of' }, type: DATE };
  if (name === 'lookups') return { node: { op: 'lookups' }, type: lookupType(at.names.lookups, 'lookups') };
  at.report('rules/expression-name', range, `"${name}" is not a name known here`, hintOfName(name, at));
  return REFUSED;
}

/** Words written out, as a node. */
function wordsNode(words: readonly string[]): Node {
  return { op: 'list', members: words.map((value) => ({ op: 'constant', value })) };
}

/** Every name in sight, nearest scope first; no macro variable may take one of them. */
export function namesInSight(at: Lowering): readonly string[] {
  return [...at.locals.keys(), ...TABLE_NAMES, ...at.names.sets.keys(), ...FIXED_NAMES];
}

function hintOfName(name: string, at: Lowering): string {
  const table = TABLE_NAMES.find((each) => singularOf(each) === name);
  if (table !== undefined) return `"${name}" is one record inside "of: ${table}"; the whole table is "${table}".`;
  return suggest(name, namesInSight(at));
}

/** Lowers `record.field`, `lea.field`, `lookups.name`. */
export function lowerField(of: Typed, field: string, range: Range, at: Lowering): Typed {
  if (of.type.is === 'any') return REFUSED;
  if (of.type.is === 'lookup') return lowerEntry(of, { node: { op: 'constant', value: field }, type: TEXT }, range, at);
  if (of.type.is === 'lea') return lowerLeaField(field, range, at);
  if (of.type.is !== 'record') return refuseType(at, range, of.type, `a record, as "${field}" is asked of it`);
  const { kind } = of.type;
  const seen = fieldsSeen(kind).get(field);
  if (seen === undefined) {
    const message = `"${field}" is not a field of ${kind}`;
    at.report('rules/expression-name', range, message, suggest(field, fieldsSeen(kind).keys()));
    return REFUSED;
  }
  const { type, derived } = seen;
  return { node: { op: 'field', of: of.node, kind, field, derived, domain: domainIn(type) }, type };
}

function lowerLeaField(field: string, range: Range, at: Lowering): Typed {
  if (!Object.hasOwn(LEA_FIELDS, field)) {
    at.report(
      'rules/expression-name',
      range,
      `"${field}" is not known of the LEA`,
      suggest(field, Object.keys(LEA_FIELDS)),
    );
    return REFUSED;
  }
  const known = field as keyof typeof LEA_FIELDS;
  return { node: { op: 'lea', field: known }, type: LEA_FIELDS[known] };
}

/** Lowers `table[key]`; a key written out has to be an entry, one read from a record is looked up when judging. */
export function lowerEntry(of: Typed, key: Typed, range: Range, at: Lowering): Typed {
  if (of.type.is !== 'lookup') return refuseType(at, range, of.type, 'a lookup: only lookups have entries');
  const { table, path } = of.type;
  if (key.type.is !== 'text') {
    return key.type.is === 'any' ? REFUSED : refuseType(at, range, key.type, 'a text as the key of a lookup');
  }
  const written = key.node.op === 'constant' ? String(key.node.value) : null;
  if (path === 'lookups') {
    const keys = written === null ? table.entries.map(([key]) => key) : [written];
    for (const key of keys) at.names.read?.(`lookups.${key}`);
  }
  const type = written === null ? commonType(table, path) : entryType(table, path, written);
  if (type === null && written !== null) {
    const hint = suggest(
      written,
      table.entries.map(([name]) => name),
    );
    at.report('rules/expression-name', range, `"${written}" is not an entry of "${path}"`, hint);
    return REFUSED;
  }
  if (type === null) {
    const hint = 'Give every entry the same form, or name the entry.';
    return refuseType(at, range, of.type, `a lookup whose entries are of one form, unlike "${path}"`, hint);
  }
  return { node: { op: 'entry', of: of.node, key: key.node, domain: domainIn(type) }, type };
}

function entryType(table: LookupTable, path: string, key: string): Type | null {
  const entry = table.entries.find(([name]) => name === key)?.[1];
  return entry === undefined ? null : lookupType(entry, `${path}.${key}`);
}

/** The type every entry has, a table of tables the first one's; null where they differ. */
function commonType(table: LookupTable, path: string): Type | null {
  const types = table.entries.map(([name, entry]) => lookupType(entry, `${path}.${name}`));
  const [first] = types;
  if (first === undefined) return null;
  return types.every((type) => type.is === first.is && type.is !== 'steps' && type.is !== 'lookup') ? first : null;
}

function lookupType(lookup: LookupTable | LookupTable['entries'][number][1], path: string): Type {
  switch (lookup.is) {
    case 'table':
      return { is: 'lookup', table: lookup, path };
    case 'steps':
      return { is: 'steps', steps: lookup.steps };
    case 'list':
      return listOf(TEXT);
    case 'value':
      if (typeof lookup.value === 'number') return { is: 'number', domain: { low: null, high: null } };
      if (typeof lookup.value === 'boolean') return { is: 'bool' };
      return lookup.date ? DATE : TEXT;
  }
}
