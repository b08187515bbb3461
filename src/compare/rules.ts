import type { Difference } from '../model/difference.ts';
import type { Result, RuleText } from '../model/result.ts';

/** The rules and levers of both packs: the later pack's in its order, then what only the earlier one has. */
export function groundOf(before: Result, after: Result) {
  return {
    rules: joined(after.pack.rules, before.pack.rules),
    levers: joined(after.pack.levers, before.pack.levers),
  };
}

/** Rules on one side only, and those whose text or weight changed. */
export function compareRules({ pack: before }: Result, { pack: after }: Result): Difference['rules'] {
  const old = new Map(before.rules.map((rule) => [rule.id, rule]));
  const ids = new Set(after.rules.map(({ id }) => id));
  return {
    new: after.rules.filter(({ id }) => !old.has(id)).map(named),
    gone: before.rules.filter(({ id }) => !ids.has(id)).map(named),
    changed: after.rules.flatMap((rule) => {
      const what = changedIn(old.get(rule.id) ?? rule, rule);
      return what.length === 0 ? [] : [{ ...named(rule), what }];
    }),
  };
}

function joined<T extends { readonly id: string }>(first: readonly T[], second: readonly T[]): readonly T[] {
  const ids = new Set(first.map(({ id }) => id));
  return [...first, ...second.filter(({ id }) => !ids.has(id))];
}

function named({ id, title }: RuleText): { id: string; title: string } {
  return { id, title };
}

function changedIn(before: RuleText, after: RuleText): string[] {
  const keys = Object.keys(after) as (keyof RuleText)[];
  return keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}
