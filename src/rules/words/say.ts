import type { Node } from '../node.ts';
import { TABLE_KINDS } from '../tables.ts';
import { fieldWords, leaWords, tableWords } from './field-words.ts';

/** What sentences may call by name: a set is shorter than its words. */
export interface Names {
  readonly sets: ReadonlyMap<string, readonly string[]>;
}

const BETWEEN: Readonly<Record<string, string>> = {
  and: 'and',
  or: 'or',
  equal: 'is',
  unequal: 'is not',
  less: 'is less than',
  'less-or-equal': 'is at most',
  more: 'is more than',
  'more-or-equal': 'is at least',
  in: 'is among',
  add: 'plus',
  subtract: 'less',
  multiply: 'times',
  divide: 'divided by',
  remainder: 'modulo',
  join: 'and then',
  contains: 'contains',
  'starts-with': 'begins with',
  'ends-with': 'ends with',
};
const OF_EACH: Readonly<Record<string, string>> = {
  exists: 'for at least one of',
  all: 'for each of',
  'exists-one': 'for exactly one of',
};
/** Operators that read wrongly side by side without a bracket around the inner one. */
const LOOSE = ['and', 'or', 'choose', 'exists', 'all', 'exists-one', 'add', 'subtract', 'multiply', 'divide'];

/** A checked expression as a stretch of a sentence, for who does not read CEL. `slot` is the record it is about. */
export function say(node: Node, names: Names, slot = 0): string {
  const said = (each: Node, at = slot): string => say(each, names, at);
  const held = (each: Node): string =>
    LOOSE.includes(each.op) && each.op !== node.op ? `(${said(each)})` : said(each);
  switch (node.op) {
    case 'constant':
      return typeof node.value === 'string' ? quoted(node.value) : sayPlain(node.value);
    case 'list':
      return sayList(
        node.members.map((member) => said(member)),
        node,
        names,
      );
    case 'table':
      return node.table === 'coordination_grants'
        ? "the county's coordination grants"
        : `the ${tableWords(TABLE_KINDS[node.table])}`;
    case 'lea':
      return leaWords(node.field);
    case 'as-of':
      return 'the day of the audit';
    case 'local':
      return node.slot === slot ? 'it' : 'the one before';
    case 'lookups':
      return 'the lookups';
    case 'entry':
      return node.key.op === 'constant'
        ? `${lookupPath(node)}`
        : `the entry of ${lookupPath(node.of)} for ${said(node.key)}`;
    case 'field':
      return sayField(node, said(node.of), slot);
    case 'has':
      return `${fieldWords('placements', node.field, node.derived)} is reported`;
    case 'not':
      return `it is not so that ${held(node.of)}`;
    case 'negate':
      return `minus ${held(node.of)}`;
    case 'choose':
      return `${held(node.yes)} where ${held(node.when)}, else ${held(node.no)}`;
    case 'size':
      return `the number of ${said(node.of)}`;
    case 'sum':
      return `the sum of ${said(node.of)}`;
    case 'low':
      return `the least that ${said(node.of)} can be`;
    case 'high':
      return `the most that ${said(node.of)} can be`;
    case 'at-step':
      return `the step of the lookup at ${said(node.of)}`;
    case 'filter':
      return `those of ${said(node.of)} for which ${said(node.body, node.slot)}`;
    case 'map': {
      const some = node.where === null ? '' : ` for which ${said(node.where, node.slot)}`;
      return `${said(node.body, node.slot)} of each of ${said(node.of)}${some}`;
    }
    case 'exists':
    case 'all':
    case 'exists-one':
      return `${OF_EACH[node.op]} ${said(node.of)}, ${said(node.body, node.slot)}`;
    case 'min':
      return `the smaller of ${said(node.left)} and ${said(node.right)}`;
    case 'max':
      return `the larger of ${said(node.left)} and ${said(node.right)}`;
    case 'months-between':
      return `the months from ${said(node.left)} to ${said(node.right)}, both counted`;
    default:
      return sayThereAre(node, said) ?? `${held(node.left)} ${BETWEEN[node.op]} ${held(node.right)}`;
  }
}

type Sided = Extract<Node, { left: Node }>;

/** `residency_grants.size() > 0` is no question of numbers to a reader. */
function sayThereAre({ op, left, right }: Sided, said: (node: Node) => string): string | null {
  if (left.op !== 'size' || right.op !== 'constant' || right.value !== 0) return null;
  const list = said(left.of).replace(/^the /, '');
  if (op === 'more') return `there are ${list}`;
  return op === 'equal' ? `there are no ${list}` : null;
}

function sayField(node: Extract<Node, { op: 'field' }>, of: string, slot: number): string {
  const words = fieldWords(node.kind, node.field, node.derived);
  // A linked record needs no chain of owners: "its grant" is said, "the record's its grant" is not.
  if (node.of.op === 'local') return node.of.slot === slot ? words : `${words} of the one before`;
  return `${words} of ${of}`;
}

function sayList(members: readonly string[], node: Extract<Node, { op: 'list' }>, { sets }: Names): string {
  const words = node.members.map((member) => (member.op === 'constant' ? String(member.value) : ''));
  const set = [...sets].find(([, of]) => of.length === words.length && of.every((word, at) => word === words[at]));
  const last = members.at(-1) ?? 'nothing';
  const listed = members.length < 2 ? last : `${members.slice(0, -1).join(', ')} and ${last}`;
  return set === undefined ? listed : `the ${members.length} ${set[0].replaceAll('_', ' ')} (${listed})`;
}

/** `lookups.award_caps`: which lookup is read, as it is written. */
function lookupPath(node: Node): string {
  if (node.op === 'entry') {
    return `${lookupPath(node.of)}.${node.key.op === 'constant' ? String(node.key.value) : '?'}`.replace(
      /^lookups\./,
      '',
    );
  }
  return 'lookups';
}

/** Words of a field are written with hyphens; a reader does without. */
function quoted(word: string): string {
  return `"${word.replaceAll('-', ' ')}"`;
}

function sayPlain(value: number | boolean): string {
  if (typeof value === 'boolean') return value ? 'always' : 'never';
  return Number.isInteger(value) ? String(value).replace(/\B(?=(\d{3})+$)/g, ',') : String(value);
}
