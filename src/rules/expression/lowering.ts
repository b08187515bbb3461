import type { ASTNode } from '@marcbachmann/cel-js';
import type { DiagnosticCode } from '../../model/diagnostic.ts';
import type { Node } from '../node.ts';
import { ANY, nameOf, type Type } from './type.ts';
import type { PackNames } from './vocabulary.ts';

/** A checked node and its static type. */
export interface Typed {
  readonly node: Node;
  readonly type: Type;
}

/** A name an expression can use, its type and what it stands for. */
export interface Local {
  readonly slot: number;
  readonly type: Type;
}

/** What lowering one expression goes by: the names in sight and where to say what is wrong. */
export interface Lowering {
  readonly names: PackNames;
  /** The item's name, then the variables of macros from the outside in. */
  readonly locals: ReadonlyMap<string, Local>;
  /** Macros around this place. */
  readonly nesting: number;
  /** has() would turn "not reported" into a decision where one is made. */
  readonly mayAskHas: boolean;
  lower(ast: ASTNode, at: Lowering): Typed;
  report(code: DiagnosticCode, range: Range, message: string, hint: string | null): void;
}

/** A stretch of an expression, in characters. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What stands in for an expression that was refused: it fits everywhere, so that one mistake is told once. */
export const REFUSED: Typed = { node: { op: 'constant', value: false }, type: ANY };

/** Says that a type does not fit, and what would. */
export function refuseType(
  at: Lowering,
  range: Range,
  found: Type,
  expected: string,
  hint: string | null = null,
): Typed {
  at.report('rules/expression-type', range, `${nameOf(found)} stands here; expected ${expected}`, hint);
  return REFUSED;
}

/** Whether a typed expression is of a sort; what is already refused is of every sort. */
export function isA<S extends Type['is']>(typed: Typed, sort: S): boolean {
  return typed.type.is === sort || typed.type.is === 'any';
}
