import type { Case } from '../model/case.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { findRule, nearestRule, sharedName } from '../model/find-rule.ts';
import { nearestName } from '../model/nearest.ts';
import { plainName } from '../model/plain-name.ts';
import type { Rule } from '../model/rule.ts';
import type { Signed, SignedKind } from '../model/signed.ts';

/** What a statement is about: a rule of the pack and an LEA of the records, null where they have none of the name. */
export interface Parties<K extends SignedKind> {
  readonly signed: Signed<K>;
  readonly rule: Rule;
  readonly lea: Case['lea'] | null;
}

/** Finds the rule and the LEA a statement names, or says why there is none. */
export function partiesOf<K extends SignedKind>(
  signed: Signed<K>,
  rules: readonly Rule[],
  cases: readonly Case[],
): Parties<K> | Diagnostic {
  const rule = ruleNamed(signed, rules);
  if ('code' in rule) return rule;
  const leas = leasNamed(signed.cells.lea, cases);
  if (leas.length > 1) return reportTwoLeas(signed, leas);
  return { signed, rule, lea: leas[0] ?? null };
}

/** `Salinas Union High (27661590000000)`: the code is what counts, the name is what is read. */
export function leaText({ signed, lea }: Parties<SignedKind>): string {
  if (lea === null) return `"${signed.cells.lea}"`;
  return lea.name === null ? lea.cds : `${lea.name} (${lea.cds})`;
}

function ruleNamed({ cells, originOf }: Signed, rules: readonly Rule[]): Rule | Diagnostic {
  const rule = findRule(rules, cells.rule);
  if (rule !== undefined) return rule;
  const shared = sharedName(rules, cells.rule);
  const near = nearestRule(rules, cells.rule);
  const likely = near === null ? '"grantalign rules list" names them' : `did you mean "${near}"?`;
  return {
    severity: 'error',
    code: 'signed/unknown-rule',
    message: shared ?? `"${cells.rule}" is no rule of the pack; a rule's id, or its part after the lever, was expected`,
    hint: shared === null ? likely : 'write the id in full',
    origin: originOf('rule'),
  };
}

/** By code, else by the exact name, in any case and spacing. */
function leasNamed(written: string, cases: readonly Case[]): readonly Case['lea'][] {
  const wanted = plainName(written);
  return cases.map(({ lea }) => lea).filter(({ cds, name }) => cds === written || plainName(name ?? '') === wanted);
}

/** The name in the records most like the one written; null: none is. */
export function nearestLea(written: string, cases: readonly Case[]): string | null {
  return nearestName(
    written,
    cases.map(({ lea }) => lea.name ?? lea.cds),
  );
}

function reportTwoLeas({ cells, originOf }: Signed, leas: readonly Case['lea'][]): Diagnostic {
  return {
    severity: 'error',
    code: 'signed/two-leas',
    message: `"${cells.lea}" is the name of ${leas.length} LEAs: ${leas.map(({ cds }) => cds).join(', ')}; one was expected`,
    hint: 'write its 14-digit code',
    origin: originOf('lea'),
  };
}
