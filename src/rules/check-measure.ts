import type { ScopeTable } from '../model/case.ts';
import type { DocumentNode } from '../model/document.ts';
import type { MeasureKind } from '../model/measure.ts';
import type { OptionSpec } from '../model/rule.ts';
import { childOf } from '../model/schema/plain.ts';
import { checkLevels, typeOfWords } from './check-levels.ts';
import { checkRequired } from './check-required.ts';
import type { Type } from './expression/type.ts';
import type { ExpressionImage, MeasureImage, OptionImage } from './image.ts';
import type { RuleBench } from './rule-bench.ts';

/** Checks a measure's expressions by what its kind takes. */
export function checkMeasure(bench: RuleBench, root: DocumentNode, kind: MeasureKind): MeasureImage | null {
  const node = childOf(root, 'measure');
  const of = tableOf(childOf(node, 'of'));
  const types = new Map<string, Type>();
  const where = optional(bench, childOf(node, 'where'), 'where', of);
  const countedBy = optional(bench, childOf(node, 'counted_by'), 'counted_by', of);
  const options: Record<string, OptionImage> = {};
  for (const [name, spec] of Object.entries(kind.options)) {
    const option = checkOption(bench, childOf(node, name), name, spec, of, types);
    if (option !== null) options[name] = option;
  }
  if (of === null) refuseWithoutTable(bench, node);
  return { kind: kind.name, of, where, counted_by: countedBy, options };
}

function checkOption(
  bench: RuleBench,
  node: DocumentNode | undefined,
  name: string,
  spec: OptionSpec,
  of: ScopeTable | null,
  types: Map<string, Type>,
): OptionImage | null {
  switch (spec.is) {
    case 'expression': {
      const checked = bench.check(node, name, spec.type, of, name !== 'that');
      if (checked !== null) types.set(name, checked.type);
      return checked === null ? null : { is: 'expression', expression: checked.image };
    }
    case 'words': {
      const image = node?.is === 'list' ? bench.words(node) : bench.check(node, name, 'list', of, true)?.image;
      if (image === undefined || node === undefined) return null;
      checkRequired(bench, node, image, types.values());
      return { is: 'expression', expression: image };
    }
    case 'asks':
      return { is: 'asks', asks: checkAsks(bench, node, of) };
    case 'levels':
      return { is: 'levels', levels: checkLevels(bench, node, typeOfWords(types.get(spec.of))) };
    case 'scale':
      return { is: 'levels', levels: creditsIn(node) };
    case 'text':
      return { is: 'text', text: node?.is === 'scalar' ? node.text : '' };
  }
}

/** Words of a scale are its own: there is no field to hold them against. */
function creditsIn(node: DocumentNode | undefined): Readonly<Record<string, number>> {
  const entries = node?.is === 'map' ? node.entries : [];
  return Object.fromEntries(
    entries.map(({ key, value }) => [key.text, value.is === 'scalar' ? Number(value.text) : 0]),
  );
}

function checkAsks(bench: RuleBench, node: DocumentNode | undefined, of: ScopeTable | null) {
  const asks: { ask: string; that: ExpressionImage; weight: number }[] = [];
  for (const each of node?.is === 'list' ? node.nodes : []) {
    const checked = bench.check(childOf(each, 'that'), 'that', 'bool', of, false);
    const weight = childOf(each, 'weight');
    const ask = childOf(each, 'ask');
    if (checked === null || ask?.is !== 'scalar') continue;
    asks.push({ ask: ask.text, that: checked.image, weight: weight?.is === 'scalar' ? Number(weight.text) : 1 });
  }
  return asks;
}

/** Without a table there is one item, the case: nothing to choose from and nothing to count. */
function refuseWithoutTable(bench: RuleBench, node: DocumentNode | undefined): void {
  for (const name of ['where', 'counted_by']) {
    const found = childOf(node, name);
    if (found !== undefined) {
      bench.refuse(found, 'rules/missing-key', `"${name}" chooses among records; expected "of" beside it`, null);
    }
  }
}

function optional(
  bench: RuleBench,
  node: DocumentNode | undefined,
  name: 'where' | 'counted_by',
  of: ScopeTable | null,
): ExpressionImage | null {
  if (node === undefined || of === null) return null;
  return bench.check(node, name, name === 'where' ? 'bool' : 'number', of, name !== 'where')?.image ?? null;
}

function tableOf(node: DocumentNode | undefined): ScopeTable | null {
  return node?.is === 'scalar' ? (node.text as ScopeTable) : null;
}
