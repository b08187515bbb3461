import { UsageError } from '../../cli/exit.ts';
import { findRule, nearestRule, sharedName } from '../../model/find-rule.ts';

/** What of a pack is needed to find a rule in it. */
interface Named<R> {
  readonly id: string;
  readonly rules: readonly R[];
}

/** The rule of an id, or of the part after its lever. */
export function ruleNamed<R extends { readonly id: string; readonly lever: string }>(pack: Named<R>, id: string): R {
  const rule = findRule(pack.rules, id);
  if (rule !== undefined) return rule;
  const shared = sharedName(pack.rules, id);
  if (shared !== null) throw new UsageError(shared, 'write the id in full');
  const near = nearestRule(pack.rules, id);
  throw new UsageError(
    `pack "${pack.id}" has no rule "${id}"`,
    near === null ? 'see "grantalign rules list"' : `did you mean "${near}"?`,
  );
}
