import type { Step } from './node.ts';

/** A pack's reference table as plain JSON; entries are pairs, so a key may be any text at all. */
export type Lookup =
  | { readonly is: 'value'; readonly value: string | number | boolean; readonly date: boolean }
  | { readonly is: 'list'; readonly words: readonly string[] }
  | { readonly is: 'steps'; readonly steps: readonly Step[] }
  | { readonly is: 'table'; readonly entries: readonly (readonly [string, Lookup])[] };

/** The lookups of a pack, by name. */
export type LookupTable = Extract<Lookup, { is: 'table' }>;
