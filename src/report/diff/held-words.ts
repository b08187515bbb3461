import type { Difference } from '../../model/difference.ts';
import { counted } from '../numbers.ts';

// A draft's worth; the rest is in the JSON.
const SHOWN = 8;

type Held = Difference['records']['new'];

const NOUNS = { grants: 'grant', placements: 'placement', sites: 'school' } as const;

/** `2 placements new: ...; 1 school gone: ...`, a line each. */
export function heldLines({ records }: Difference): readonly string[] {
  return [...linesOf(records.new, 'new'), ...linesOf(records.gone, 'gone')];
}

function linesOf(held: Held, word: string): string[] {
  return (Object.keys(NOUNS) as (keyof typeof NOUNS)[]).flatMap((kind) => {
    const keys = held.filter((one) => one.kind === kind).map(({ key }) => key);
    if (keys.length === 0) return [];
    const rest = keys.length - SHOWN;
    const more = rest > 0 ? `; and ${counted(rest, 'more', 'more')}` : '';
    return [`${counted(keys.length, NOUNS[kind])} ${word}: ${keys.slice(0, SHOWN).join('; ')}${more}`];
  });
}
