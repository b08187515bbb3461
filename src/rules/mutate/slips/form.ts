import type { DocumentNode, MappingEntry } from '../../../model/document.ts';
import { childOf, nodeAt } from '../../../model/schema/plain.ts';
import type { RuleSource } from '../../source/read-pack.ts';
import { edited, type NodePath, rewritten } from '../edit-node.ts';
import { movedDay, movedNumbers, rounded } from '../move.ts';
import { LEFT_OUT, type Mutant, mutantName } from '../mutant.ts';

/** What an example has to show so that a part of a rule cannot be left out. */
const PARTS: readonly (readonly [path: NodePath, killedBy: string])[] = [
  [['from'], 'an example with an "as_of" before the rule begins'],
  [['until'], 'an example with an "as_of" after the rule has ended'],
  [['applies_when'], 'a not-applicable example with records that the rule would judge'],
  [['measure', 'where'], 'an example with a record that "where" leaves out and that would change the credit'],
  [['measure', 'counted_by'], 'an example with two records of other counts, with the credit they come to'],
];

/** Ways of getting a rule wrong outside its expressions: parts left out, ramps, dates, weights and levels moved. */
export function slipsOfForm(rule: RuleSource): readonly Mutant[] {
  const { root } = rule;
  const leftOut = PARTS.flatMap(([path, killedBy]) => leaveOut(rule, path, killedBy));
  return [
    ...leftOut,
    ...daysMoved(rule),
    ...rampMoved(rule),
    ...inAsks(rule),
    ...levelsMoved(rule),
    ...inList(rule, root),
  ];
}

function leaveOut(rule: RuleSource, path: NodePath, killedBy: string, shown?: string): readonly Mutant[] {
  const node = nodeAt(rule.root, path);
  if (node === undefined) return [];
  return [
    mutant(
      rule,
      path,
      node,
      shown ?? (node.is === 'scalar' ? node.text : String(path.at(-1))),
      LEFT_OUT,
      null,
      killedBy,
    ),
  ];
}

function daysMoved(rule: RuleSource): readonly Mutant[] {
  return ['from', 'until'].flatMap((key) => {
    const node = childOf(rule.root, key);
    if (node?.is !== 'scalar') return [];
    const killedBy = `examples with an "as_of" on ${node.text} and on the day beside it`;
    return movedDay(node.text).map((day) => mutant(rule, [key], node, node.text, day, rewritten(node, day), killedBy));
  });
}

function rampMoved(rule: RuleSource): readonly Mutant[] {
  const ramp = rule.fields.credit;
  if (ramp === undefined) return [];
  const step = Math.abs(ramp.full_at - ramp.none_at) / 10;
  const killedBy = 'examples between the ends of the ramp, and just at them, with the credit they come to';
  const moved = (['none_at', 'full_at'] as const).flatMap((end) => {
    const path = ['credit', end];
    const node = nodeAt(rule.root, path);
    return node === undefined ? [] : numbersMoved(rule, path, movedNumbers(ramp[end], step), killedBy);
  });
  // A ramp from 0 to 1 is what holds without one.
  const isDefault = ramp.none_at === 0 && ramp.full_at === 1;
  return isDefault ? moved : [...leaveOut(rule, ['credit'], killedBy), ...moved];
}

function inAsks(rule: RuleSource): readonly Mutant[] {
  const asks = nodeAt(rule.root, ['measure', 'asks']);
  if (asks?.is !== 'list') return [];
  return asks.nodes.flatMap((node, index) => {
    const path = ['measure', 'asks', index];
    const ask = childOf(node, 'ask');
    const shown = ask?.is === 'scalar' ? ask.text : 'the ask';
    const weight = childOf(node, 'weight');
    const alone = `an example that meets all asks but "${shown}", or it alone, with the credit`;
    return [
      ...(asks.nodes.length > 1 ? leaveOut(rule, path, alone, shown) : []),
      ...(weight?.is === 'scalar'
        ? numbersMoved(rule, [...path, 'weight'], nearWeights(Number(weight.text)), alone)
        : []),
    ];
  });
}

/** A weight is above 0: the one below 1 is its half. */
function nearWeights(weight: number): readonly number[] {
  return [weight > 1 ? weight - 1 : weight / 2, weight + 1].map(rounded);
}

function levelsMoved(rule: RuleSource): readonly Mutant[] {
  // Credit by word: of a field's words, or of the answers people may give.
  return ['levels', 'scale'].flatMap((name) => {
    const levels = nodeAt(rule.root, ['measure', name]);
    return levels?.is !== 'map' ? [] : levels.entries.flatMap((entry) => levelMoved(rule, ['measure', name], entry));
  });
}

function levelMoved(rule: RuleSource, path: NodePath, { key, value }: MappingEntry): readonly Mutant[] {
  if (value.is !== 'scalar') return [];
  const credits = movedNumbers(Number(value.text), 0.1).filter((credit) => credit >= 0 && credit <= 1);
  return numbersMoved(rule, [...path, key.text], credits, `an example of "${key.text}" with its credit`);
}

/** Words required, written out as a list in YAML. */
function inList(rule: RuleSource, root: DocumentNode): readonly Mutant[] {
  const required = nodeAt(root, ['measure', 'required']);
  if (required?.is !== 'list' || required.nodes.length < 2) return [];
  return required.nodes.flatMap((node, index) => {
    const word = node.is === 'scalar' ? node.text : 'the word';
    return leaveOut(rule, ['measure', 'required', index], `an example that lacks "${word}" alone, with its credit`);
  });
}

function numbersMoved(
  rule: RuleSource,
  path: NodePath,
  values: readonly number[],
  killedBy: string,
): readonly Mutant[] {
  const node = nodeAt(rule.root, path);
  if (node?.is !== 'scalar') return [];
  return values.map((value) =>
    mutant(rule, path, node, node.text, String(value), rewritten(node, String(value)), killedBy),
  );
}

function mutant(
  { file, root }: RuleSource,
  path: NodePath,
  node: DocumentNode,
  before: string,
  after: string,
  instead: DocumentNode | null,
  killedBy: string,
): Mutant {
  return {
    name: mutantName(path, before, after),
    origin: { path: file.document.path, line: node.line, column: node.column, field: null },
    killedBy,
    root: edited(root, path, instead),
  };
}
