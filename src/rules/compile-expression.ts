import type { CaseRecord, ScopeTable } from '../model/case.ts';
import type { Expression, Judging } from '../model/rule.ts';
import type { Value } from '../model/value.ts';
import { compile, costOf } from './evaluate/compile.ts';
import { type Frame, spend } from './evaluate/frame.ts';
import type { ExpressionImage } from './image.ts';
import { childrenOf, type Node } from './node.ts';

/** Where the evidence of a derived field stands: the cells linking went by, and the linked record. */
const DERIVED_FROM: Readonly<Record<string, { readonly reads?: string; readonly follows: string }>> = {
  at_community_school: { reads: 'site_cds', follows: 'site' },
  residents: { follows: 'placements' },
};
/** Derived fields that are linked records. */
const LINKS: readonly string[] = ['site', 'grant', 'placements'];
/** Where what linking works out for the LEA comes from. */
const LEA_FROM: Readonly<Partial<Record<string, readonly ScopeTable[]>>> = {
  months_of_overlap: ['residency_grants', 'community_school_grants'],
};

/** Turns an expression's image into closures. */
export function compileExpression(image: ExpressionImage, lookups: Value): Expression {
  const { text, origin, node } = image;
  const run = compile(node, { text, origin, lookups });
  const cost = costOf(node);
  // One frame for every evaluation: an expression never runs inside itself.
  const frame: Frame = { judging: NOTHING, locals: [] };
  return {
    text,
    origin,
    ...usesOf(node),
    evaluate(judging: Judging, record: CaseRecord | null): Value {
      spend(judging, cost, origin);
      frame.judging = judging;
      // An expression of the case has no item; the checker lets none read slot 0.
      frame.locals[0] = record as CaseRecord;
      return run(frame);
    },
  };
}

const NOTHING = {} as Judging;

/** What an expression reads of its own item, the links it goes through, the tables it names: in the order written. */
function usesOf(node: Node): Pick<Expression, 'reads' | 'follows' | 'tables'> {
  const reads = new Set<string>();
  const follows = new Set<string>();
  const tables = new Set<ScopeTable>();
  const visit = (each: Node): void => {
    for (const child of childrenOf(each)) visit(child);
    if (each.op === 'table') tables.add(each.table);
    if (each.op === 'lea') for (const table of LEA_FROM[each.field] ?? []) tables.add(table);
    if (!(each.op === 'field' || each.op === 'has') || each.of.op !== 'local' || each.of.slot !== 0) return;
    const from = each.derived ? DERIVED_FROM[each.field] : undefined;
    if (!each.derived) reads.add(each.field);
    if (from?.reads !== undefined) reads.add(from.reads);
    if (from !== undefined) follows.add(from.follows);
    if (each.derived && LINKS.includes(each.field)) follows.add(each.field);
  };
  visit(node);
  return { reads: [...reads], follows: [...follows], tables: [...tables] };
}
