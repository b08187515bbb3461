import type { ASTNode } from '@marcbachmann/cel-js';
import type { TextTest } from '../node.ts';
import { CALL_NAMES, lowerCall, refuseCall } from './lower-call.ts';
import { lowerMacro, MACRO_NAMES } from './lower-macro.ts';
import { lowerEntry, lowerField, lowerName } from './lower-name.ts';
import { lowerBinary, lowerChoice } from './lower-operator.ts';
import { type Lowering, type Range, REFUSED, refuseType, type Typed } from './lowering.ts';
import { ANY, BOOL, isSameSort, listOf, numberIn, TEXT, type Type, UNBOUNDED } from './type.ts';

const TEXT_TESTS: ReadonlyMap<string, TextTest> = new Map([
  ['contains', 'contains'],
  ['startsWith', 'starts-with'],
  ['endsWith', 'ends-with'],
]);

/** Turns a parsed expression into typed nodes, and says what in it is not known, does not fit or is not allowed. */
export function lower(ast: ASTNode, at: Lowering): Typed {
  switch (ast.op) {
    case 'value':
      return lowerValue(ast.args, ast, at);
    case 'id':
      return lowerName(ast.args, ast, at);
    case '.':
      return lowerField(lower(ast.args[0], at), ast.args[1], { start: ast.end - ast.args[1].length, end: ast.end }, at);
    case '[]':
      return lowerIndex(lower(ast.args[0], at), lower(ast.args[1], at), ast, at);
    case 'list':
      return lowerList(ast.args, at);
    case '!_':
      return lowerNot(lower(ast.args, at), ast, at);
    case '-_':
      return lowerNegation(lower(ast.args, at), ast, at);
    case '?:':
      return lowerChoice(lower(ast.args[0], at), lower(ast.args[1], at), lower(ast.args[2], at), ast, at);
    case 'call':
      return lowerCall(ast.args[0], ast.args[1], ast, at);
    case 'rcall':
      return lowerMethod(ast.args[0], ast.args[1], ast.args[2], ast, at);
    case 'map':
    case '.?':
    case '[?]':
      at.report('rules/expression-refused', ast, 'mappings and optional fields have no place in a rule', null);
      return REFUSED;
    default:
      return lowerBinary(ast.op, lower(ast.args[0], at), lower(ast.args[1], at), ast, at);
  }
}

function lowerValue(value: unknown, range: Range, at: Lowering): Typed {
  if (typeof value === 'boolean') return { node: { op: 'constant', value }, type: BOOL };
  if (typeof value === 'string') return { node: { op: 'constant', value }, type: TEXT };
  if (typeof value === 'number')
    return { node: { op: 'constant', value }, type: numberIn({ low: value, high: value }) };
  const hint = value === null ? 'What is not reported is unknown by itself; leave the comparison out.' : null;
  at.report('rules/expression-type', range, 'no such value is known here; expected a number, text or yes/no', hint);
  return REFUSED;
}

function lowerList(members: readonly ASTNode[], at: Lowering): Typed {
  const typed = members.map((member) => lower(member, at));
  let of: Type = typed[0]?.type ?? ANY;
  for (const [index, member] of typed.entries()) {
    const range = members[index];
    if (range !== undefined && !isSameSort(of, member.type)) {
      return refuseType(at, range, member.type, 'members of one sort in the list');
    }
  }
  // Members of several numbers, or words, have no domain of their own in common worth keeping.
  if (typed.length > 1 && of.is === 'number') of = numberIn(UNBOUNDED);
  if (typed.length > 1 && of.is === 'text') of = TEXT;
  return { node: { op: 'list', members: typed.map((member) => member.node) }, type: listOf(of) };
}

function lowerIndex(of: Typed, key: Typed, range: Range, at: Lowering): Typed {
  if (of.type.is === 'any') return REFUSED;
  // `record["field"]` is the same as `record.field`.
  if (of.type.is === 'record' && key.node.op === 'constant') return lowerField(of, String(key.node.value), range, at);
  return lowerEntry(of, key, range, at);
}

function lowerNot(of: Typed, range: Range, at: Lowering): Typed {
  if (of.type.is === 'any') return REFUSED;
  if (of.type.is !== 'bool') return refuseType(at, range, of.type, 'a yes or no after "!"');
  return { node: { op: 'not', of: of.node }, type: BOOL };
}

function lowerNegation(of: Typed, range: Range, at: Lowering): Typed {
  if (of.type.is === 'any') return REFUSED;
  if (of.type.is !== 'number') return refuseType(at, range, of.type, 'a number after "-"');
  const { low, high } = of.type.domain;
  const domain = { low: high === null ? null : -high, high: low === null ? null : -low };
  return { node: { op: 'negate', of: of.node }, type: numberIn(domain) };
}

function lowerMethod(name: string, of: ASTNode, args: readonly ASTNode[], range: Range, at: Lowering): Typed {
  if (name === 'bind' && of.op === 'id' && of.args === 'cel') return refuseCall(name, CALL_NAMES, range, at);
  if (MACRO_NAMES.includes(name)) return lowerMacro(name, of, args, range, at);
  if (name === 'size' && args.length === 0) return lowerCall('size', [of], range, at);
  const test = TEXT_TESTS.get(name);
  if (test === undefined) return refuseCall(name, ['size', ...MACRO_NAMES, ...TEXT_TESTS.keys()], range, at);
  const [text, part] = [of, ...args].map((each) => lower(each, at));
  for (const side of [text, part]) {
    if (side === undefined || side.type.is === 'any') return REFUSED;
    if (side.type.is !== 'text') return refuseType(at, range, side.type, `a text on both sides of "${name}"`);
  }
  if (text === undefined || part === undefined) return REFUSED;
  return { node: { op: test, left: text.node, right: part.node }, type: BOOL };
}
