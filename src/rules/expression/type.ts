import type { RecordKind } from '../../model/record.ts';
import type { LookupTable } from '../lookup.ts';
import type { Domain, Step } from '../node.ts';

/** The static type of an expression. `any` stands after an error already told, and fits everywhere. */
export type Type =
  | { readonly is: 'any' }
  | { readonly is: 'bool' }
  | { readonly is: 'number'; readonly domain: Domain }
  | { readonly is: 'text'; readonly words: readonly string[] | null; readonly field: string | null }
  | { readonly is: 'date' }
  | { readonly is: 'list'; readonly of: Type }
  | { readonly is: 'record'; readonly kind: RecordKind }
  | { readonly is: 'lea' }
  | { readonly is: 'lookup'; readonly table: LookupTable; readonly path: string }
  | { readonly is: 'steps'; readonly steps: readonly Step[] };

/** What fits any type. */
export const ANY: Type = { is: 'any' };
/** A yes or a no. */
export const BOOL: Type = { is: 'bool' };
/** Any text. */
export const TEXT: Type = { is: 'text', words: null, field: null };
/** A day. */
export const DATE: Type = { is: 'date' };

/** Any number. */
export const UNBOUNDED: Domain = { low: null, high: null };
/** A number from nought up: counts, sizes, months. */
export const FROM_NOUGHT: Domain = { low: 0, high: null };

/** A number of a domain. */
export function numberIn(domain: Domain): Type {
  return { is: 'number', domain };
}

/** A list of a type. */
export function listOf(of: Type): Type {
  return { is: 'list', of };
}

/** What a reader calls a type. */
export function nameOf(type: Type): string {
  switch (type.is) {
    case 'bool':
      return 'a yes or no';
    case 'number':
      return 'a number';
    case 'text':
      return 'a text';
    case 'date':
      return 'a date';
    case 'list':
      return 'a list';
    case 'record':
      return 'a record';
    case 'lea':
      return 'the LEA';
    case 'lookup':
      return 'a lookup';
    case 'steps':
      return 'the steps of a lookup';
    case 'any':
      return 'a value';
  }
}

/** Whether two types are of one sort, so that they may stand side by side in a list, a choice or a comparison. */
export function isSameSort(left: Type, right: Type): boolean {
  if (left.is === 'any' || right.is === 'any') return true;
  if (left.is === 'list' && right.is === 'list') return isSameSort(left.of, right.of);
  if (left.is === 'record' && right.is === 'record') return left.kind === right.kind;
  return left.is === right.is;
}

/** The domain of a type that may be a number. */
export function domainIn(type: Type): Domain | null {
  return type.is === 'number' ? type.domain : null;
}
