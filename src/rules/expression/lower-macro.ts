import type { ASTNode } from '@marcbachmann/cel-js';
import type { Macro, Node } from '../node.ts';
import { MAX_NESTING } from './limits.ts';
import { namesInSight } from './lower-name.ts';
import { isA, type Lowering, type Range, REFUSED, refuseType, type Typed } from './lowering.ts';
import { BOOL, listOf } from './type.ts';

/** The macros and how many arguments each takes. */
const MACROS: ReadonlyMap<string, { readonly op: Macro; readonly arguments: readonly number[] }> = new Map([
  ['exists', { op: 'exists', arguments: [2] }],
  ['all', { op: 'all', arguments: [2] }],
  ['exists_one', { op: 'exists-one', arguments: [2] }],
  ['filter', { op: 'filter', arguments: [2] }],
  ['map', { op: 'map', arguments: [2, 3] }],
] as const);

/** The macros an expression may call. */
export const MACRO_NAMES = [...MACROS.keys()];

/** Lowers `list.exists(x, ...)` and its kin. */
export function lowerMacro(name: string, of: ASTNode, parts: readonly ASTNode[], range: Range, at: Lowering): Typed {
  const macro = MACROS.get(name);
  const list = at.lower(of, at);
  const [variable, ...bodies] = parts;
  if (macro === undefined || variable === undefined || !macro.arguments.includes(parts.length)) {
    const message = `"${name}" has ${parts.length} arguments; expected ${macro?.arguments.join(' or ')}`;
    at.report('rules/expression-type', range, message, `Write list.${name}(x, ...).`);
    return REFUSED;
  }
  if (list.type.is !== 'list') {
    return list.type.is === 'any' ? REFUSED : refuseType(at, of, list.type, `a list before ".${name}"`);
  }
  const inner = enter(variable, list.type.of, at);
  if (inner === null || macro === undefined) return REFUSED;
  const [first, second] = bodies.map((body) => at.lower(body, inner.lowering));
  if (first === undefined) return REFUSED;
  return assemble(macro.op, list, inner.slot, first, second ?? null, range, at);
}

/** The lowering inside a macro: one more name, which may not hide another. */
function enter(
  variable: ASTNode,
  type: Typed['type'],
  at: Lowering,
): { readonly lowering: Lowering; readonly slot: number } | null {
  // cel-js has refused a macro that does not start with a name.
  if (variable.op !== 'id') return null;
  if (namesInSight(at).includes(variable.args)) {
    const message = `"${variable.args}" already has a meaning here; expected a new name`;
    at.report('rules/expression-refused', variable, message, 'Give the variable another name.');
    return null;
  }
  if (at.nesting >= MAX_NESTING) {
    const message = `macros are nested more than ${MAX_NESTING} deep`;
    at.report('rules/expression-size', variable, message, 'Use a derived field, or split the rule in two.');
    return null;
  }
  // Slot 0 is the item's, whether there is one or not.
  const slot = at.nesting + 1;
  const locals = new Map(at.locals).set(variable.args, { slot, type });
  return { lowering: { ...at, locals, nesting: at.nesting + 1 }, slot };
}

function assemble(
  op: Macro,
  list: Typed,
  slot: number,
  first: Typed,
  second: Typed | null,
  range: Range,
  at: Lowering,
): Typed {
  const decides = op !== 'map' || second !== null;
  if (decides && !isA(first, 'bool')) return refuseType(at, range, first.type, 'a yes or no about each member');
  const body = second ?? first;
  const node: Node = { op, of: list.node, slot, where: second === null ? null : first.node, body: body.node };
  if (op === 'map') return { node, type: listOf(body.type) };
  return { node, type: op === 'filter' ? list.type : BOOL };
}
