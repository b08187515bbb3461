import type { ShownName } from '../../model/rule-words.ts';
import type { Lookup } from '../lookup.ts';
import type { MergedPack } from '../source/merge.ts';
import type { PackSource } from '../source/read-pack.ts';

/** The sets of a pack with their words. */
export function setsShown({ sets }: MergedPack): readonly ShownName[] {
  return [...sets].map(([name, words]) => ({
    ...{ name, source: null, as_of: null, note: null },
    entries: words.map((word) => [word, ''] as const),
  }));
}

/** The lookups of a pack with their entries and where they come from. */
export function lookupsShown({ lookups, about }: MergedPack): readonly ShownName[] {
  return lookups.entries.map(([name, lookup]) => {
    const { source = null, as_of = null, note = null } = about.get(name) ?? {};
    return { name, source, as_of, note: note ?? null, entries: entriesOf(lookup, '') };
  });
}

function entriesOf(lookup: Lookup, key: string): readonly (readonly [string, string])[] {
  switch (lookup.is) {
    case 'value':
      return [[key, String(lookup.value)]];
    case 'list':
      return [[key, lookup.words.join(', ')]];
    case 'steps':
      return lookup.steps.map(({ from, value }) => [`${key === '' ? '' : `${key} `}from ${from}`, String(value)]);
    case 'table':
      return lookup.entries.flatMap(([name, entry]) => entriesOf(entry, key === '' ? name : `${key}.${name}`));
  }
}

/** What a pack changes of the one it extends, a sentence each. */
export function changesOf({ fields, rules }: PackSource): readonly string[] {
  const changed = Object.entries(fields.rules).map(([id, change]) => {
    if (change === 'off' || change === false || change.off === true) return `${id}: switched off`;
    const { weight, credit } = change;
    const parts = [
      ...(weight === undefined ? [] : [`weight ${weight}`]),
      ...(credit === undefined ? [] : [`no credit at ${credit.none_at}, full credit at ${credit.full_at}`]),
    ];
    return `${id}: ${parts.length === 0 ? 'unchanged' : parts.join('; ')}`;
  });
  const named = (what: string, names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : [`${what} of its own: ${names.join(', ')}`];
  return [
    ...changed,
    ...named('rules', [...rules.keys()]),
    ...named(
      'levers',
      fields.levers.map(({ id }) => id),
    ),
    ...named('sets', Object.keys(fields.sets)),
    ...named('lookups', Object.keys(fields.lookups)),
    ...named(
      'bands',
      (fields.bands ?? []).map(({ title }) => title),
    ),
  ];
}
