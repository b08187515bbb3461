import type { Environment } from '@marcbachmann/cel-js';
import type { MeasureKind } from '../../model/measure.ts';
import type { OptionSpec } from '../../model/rule.ts';
import { nodeAt } from '../../model/schema/plain.ts';
import { placeOf } from '../expression/place.ts';
import type { RuleSource } from '../source/read-pack.ts';
import { edited, type NodePath, rewritten } from './edit-node.ts';
import { type Mutant, mutantName, numbered } from './mutant.ts';
import { wrongExpressions } from './mutate-expression.ts';
import { slipsOfForm } from './slips/form.ts';
import { termOf } from './term.ts';

/** Every way of getting a rule wrong by one slip: in its expressions, its numbers, its words, its parts. */
export function mutantsOfRule(rule: RuleSource, kind: MeasureKind, environment: Environment): readonly Mutant[] {
  const inExpressions = expressionsOf(rule, kind).flatMap(({ path, decides }) =>
    mutantsOfExpression(rule, path, decides, environment),
  );
  return numbered([...slipsOfForm(rule), ...inExpressions]);
}

interface Written {
  readonly path: NodePath;
  readonly decides: boolean;
}

function expressionsOf({ root }: RuleSource, kind: MeasureKind): readonly Written[] {
  const options = Object.entries(kind.options).flatMap(([name, spec]) => inOption(root, name, spec));
  return [
    { path: ['applies_when'], decides: true },
    { path: ['measure', 'where'], decides: true },
    ...options,
    { path: ['measure', 'counted_by'], decides: false },
  ];
}

function inOption(root: RuleSource['root'], name: string, spec: OptionSpec): readonly Written[] {
  const path = ['measure', name];
  if (spec.is === 'expression') return [{ path, decides: spec.type === 'bool' }];
  if (spec.is === 'words') return [{ path, decides: false }];
  const asks = spec.is === 'asks' ? nodeAt(root, path) : undefined;
  if (asks?.is !== 'list') return [];
  return asks.nodes.map((_, index) => ({ path: [...path, index, 'that'], decides: true }));
}

function mutantsOfExpression(
  { file, root }: RuleSource,
  path: NodePath,
  decides: boolean,
  environment: Environment,
): readonly Mutant[] {
  const scalar = nodeAt(root, path);
  if (scalar?.is !== 'scalar') return [];
  const term = termOf(environment.parse(scalar.text).ast, scalar.text);
  const written = { path: file.document.path, text: file.text, scalar };
  return wrongExpressions(term, decides).map(({ text, at, before, after, killedBy }) => {
    const { line, column } = placeOf(written, at);
    return {
      name: mutantName(path, before, after),
      origin: { path: file.document.path, line, column, field: String(path.at(-1)) },
      killedBy,
      root: edited(root, path, rewritten(scalar, text)),
    };
  });
}
