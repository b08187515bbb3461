import type { Diagnostic } from '../../model/diagnostic.ts';
import { childOf } from '../../model/schema/plain.ts';
import { type Inspected, oddAt } from './finding.ts';

/** Levers without a rule, and a pack whose rules weigh nothing. */
export function emptyLevers({ merged, rules }: Inspected): readonly Diagnostic[] {
  const { source } = merged;
  const found = merged.levers
    .filter(({ id }) => rules.every((rule) => rule.lever !== id))
    .map(({ id }) => {
      const spot = spotOf(source.root, id) ?? childOf(source.root, 'rules') ?? null;
      const message = `the lever "${id}" has no rule; expected at least one`;
      return oddAt(source.file, spot, 'rules/empty-lever', message, `Add "${id}/<rule>.yaml", or take the lever out.`);
    });
  if (rules.some(({ weight }) => weight > 0)) return found;
  const message = 'the weights add up to nothing: no rule is of alignment, so no LEA gets a score';
  const spot = childOf(source.root, 'rules') ?? source.root;
  return [
    ...found,
    oddAt(source.file, spot, 'rules/nothing-scored', message, 'Add a rule of alignment with a weight.'),
  ];
}

function spotOf(root: Inspected['merged']['source']['root'], lever: string) {
  const levers = childOf(root, 'levers');
  return levers?.is === 'list' ? levers.nodes.find((node) => isNamed(node, lever)) : undefined;
}

function isNamed(node: Parameters<typeof childOf>[0], lever: string): boolean {
  const id = childOf(node, 'id');
  return id?.is === 'scalar' && id.text === lever;
}
