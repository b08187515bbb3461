import type { Result, RuleText } from '../model/result.ts';
import type { Pack, Rule } from '../model/rule.ts';

/** What a result says of its pack: each rule's text once, a lever's weight the sum of its rules'. */
export function packText(pack: Pack): Result['pack'] {
  return {
    id: pack.id,
    title: pack.title,
    version: pack.version,
    sha256: pack.sha256,
    levers: pack.levers.map(({ id, title }) => ({ id, title, weight: weightOf(pack, id) })),
    bands: pack.bands.map(({ from, title }) => ({ from, title })),
    ...regionsText(pack),
    rules: pack.rules.map(ruleText),
  };
}

/** The regions as the pack has them; without the key where it has none. */
function regionsText({ ta_regions }: Pack): Pick<Result['pack'], 'ta_regions'> {
  if (ta_regions === null) return {};
  const regions = Object.entries(ta_regions.regions).map(([title, counties]) => ({ title, counties: [...counties] }));
  const { source, as_of, verified } = ta_regions;
  return { ta_regions: { source, as_of, verified, regions } };
}

function weightOf(pack: Pack, lever: string): number {
  return pack.rules.reduce((sum, rule) => (rule.lever === lever ? sum + rule.weight : sum), 0);
}

function ruleText(rule: Rule): RuleText {
  const { id, title, why, fix, for_the_state, source, basis, role, asked_of, severity, weight, verified, lever } = rule;
  return {
    id,
    title,
    why,
    fix,
    for_the_state,
    source,
    basis,
    role,
    asked_of: [...asked_of],
    severity,
    weight,
    verified,
    lever,
  };
}
