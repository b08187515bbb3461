import type { Diagnostic, DiagnosticCode } from '../../model/diagnostic.ts';
import { findRule, nearestRule, sharedName } from '../../model/find-rule.ts';
import type { Asked, GateOptions } from '../../model/gate-options.ts';
import type { Pack, Rule } from '../../model/rule.ts';
import { suggest } from '../../model/schema/suggest.ts';

/** What is wrong with the levers and rules that gates name, held against the pack. */
export function checkGates(pack: Pack, { levers = [], rules = [] }: GateOptions): readonly Diagnostic[] {
  const ids = pack.levers.map(({ id }) => id);
  const wrongLevers = levers
    .filter(({ name }) => !ids.includes(name))
    .map((asked) =>
      wrong(asked, 'gates/unknown-lever', `pack "${pack.id}" has no lever "${asked.name}"`, suggest(asked.name, ids)),
    );
  return [...wrongLevers, ...rules.flatMap((asked) => checkRule(pack, asked))];
}

function checkRule(pack: Pack, asked: Asked<'met' | number>): readonly Diagnostic[] {
  const rule = findRule(pack.rules, asked.name);
  if (rule === undefined) {
    const shared = sharedName(pack.rules, asked.name);
    if (shared !== null) return [wrong(asked, 'gates/unknown-rule', shared, 'write the id in full')];
    const near = nearestRule(pack.rules, asked.name);
    const hint = near === null ? 'they are listed by "grantalign rules list"' : `did you mean "${near}"?`;
    return [wrong(asked, 'gates/unknown-rule', `pack "${pack.id}" has no rule "${asked.name}"`, hint)];
  }
  const why = whyNotGated(rule, asked.asks);
  return why === null ? [] : [wrong(asked, 'gates/not-gated', why.message, why.hint)];
}

function whyNotGated({ id, role, verified }: Rule, asks: 'met' | number) {
  if (role === 'context') {
    const message = `"${id}" is context: it is shown, and neither scored nor gated; a proposal or a duty was expected`;
    return { message, hint: 'take it out' };
  }
  if (!verified) {
    const message = `"${id}" rests on a number from memory (verified: false): no gate sees it`;
    return { message, hint: 'take it out, or put a rule with a verified source into a pack of your own' };
  }
  if (role === 'condition' && asks !== 'met') {
    return { message: `"${id}" is a duty, met in full or not at all; expected "met"`, hint: 'write met' };
  }
  return null;
}

function wrong({ origin, excerpt }: Asked<unknown>, code: DiagnosticCode, message: string, hint: string): Diagnostic {
  return { severity: 'error', code, message, hint, origin, ...(excerpt === undefined ? {} : { excerpt }) };
}
