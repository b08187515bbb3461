import type { ScopeTable } from '../model/case.ts';
import type { RecordKind } from '../model/record.ts';

/** The ends of a number's domain as JSON can hold them; null is an end that is not there. */
export interface Domain {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * A type-checked expression as plain JSON: what a pack's image stores and `compile` turns into closures.
 * `domain` is set where the node gives a number: it stands in for a number nobody reported.
 */
export type Node =
  | { readonly op: 'constant'; readonly value: string | number | boolean }
  | { readonly op: 'list'; readonly members: readonly Node[] }
  | { readonly op: 'local'; readonly slot: number }
  | { readonly op: 'table'; readonly table: ScopeTable }
  | { readonly op: 'lea'; readonly field: LeaField }
  | { readonly op: 'as-of' }
  | { readonly op: 'lookups' }
  | { readonly op: 'entry'; readonly of: Node; readonly key: Node; readonly domain: Domain | null }
  | {
      readonly op: 'field';
      readonly of: Node;
      readonly kind: RecordKind;
      readonly field: string;
      readonly derived: boolean;
      readonly domain: Domain | null;
    }
  | { readonly op: 'has'; readonly of: Node; readonly field: string; readonly derived: boolean }
  | { readonly op: 'not' | 'negate'; readonly of: Node }
  | { readonly op: Binary; readonly left: Node; readonly right: Node }
  | {
      readonly op: 'choose';
      readonly when: Node;
      readonly yes: Node;
      readonly no: Node;
      readonly number: boolean;
    }
  | { readonly op: 'size'; readonly of: Node }
  | { readonly op: 'sum'; readonly of: Node; readonly domain: Domain }
  | { readonly op: 'low' | 'high'; readonly of: Node }
  | { readonly op: 'at-step'; readonly of: Node; readonly steps: readonly Step[] }
  | { readonly op: Macro; readonly of: Node; readonly slot: number; readonly where: Node | null; readonly body: Node };

/** What is asked of each member of a list. */
export type Macro = 'exists' | 'all' | 'exists-one' | 'filter' | 'map';
/** What is done to two numbers. */
export type Arithmetic = 'add' | 'subtract' | 'multiply' | 'divide' | 'remainder' | 'min' | 'max';
/** How two values are put in order. */
export type Order = 'less' | 'less-or-equal' | 'more' | 'more-or-equal';
/** What is asked of a text. */
export type TextTest = 'contains' | 'starts-with' | 'ends-with';
/** What takes two values. */
export type Binary =
  | 'and'
  | 'or'
  | 'equal'
  | 'unequal'
  | 'in'
  | 'join'
  | 'months-between'
  | Arithmetic
  | Order
  | TextTest;

/** What an expression may ask of the LEA. */
export type LeaField = 'cds' | 'name' | 'county' | 'months_of_overlap';

/** From `from` upwards, up to the next step, the value is `value`. */
export interface Step {
  readonly from: number;
  readonly value: number;
}

/** The nodes directly below a node, in the order written. */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.op) {
    case 'constant':
    case 'local':
    case 'table':
    case 'lea':
    case 'as-of':
    case 'lookups':
      return [];
    case 'list':
      return node.members;
    case 'entry':
      return [node.of, node.key];
    case 'choose':
      return [node.when, node.yes, node.no];
    case 'exists':
    case 'all':
    case 'exists-one':
    case 'filter':
    case 'map':
      return node.where === null ? [node.of, node.body] : [node.of, node.where, node.body];
    case 'field':
    case 'has':
    case 'not':
    case 'negate':
    case 'size':
    case 'sum':
    case 'low':
    case 'high':
    case 'at-step':
      return [node.of];
    default:
      return [node.left, node.right];
  }
}
