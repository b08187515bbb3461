import type { Environment } from '@marcbachmann/cel-js';
import type { ScopeTable } from '../model/case.ts';
import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.ts';
import type { DocumentNode, Sequence } from '../model/document.ts';
import { errorAt, type Spot } from '../model/schema/tell.ts';
import { type Checked, checkExpression, type Wanted } from './expression/check-expression.ts';
import type { PackNames } from './expression/vocabulary.ts';
import type { ExpressionImage } from './image.ts';
import type { PackFile } from './pack-file.ts';

/** What checking one rule's expressions needs at hand: its file, the names in sight, where to say what is wrong. */
export interface RuleBench {
  /** null: refused, and said so; or there is no such node. */
  check(
    node: DocumentNode | undefined,
    field: string,
    wanted: Wanted,
    of: ScopeTable | null,
    mayAskHas: boolean,
  ): Checked | null;
  /** Words written out in YAML, as an expression. */
  words(node: Sequence): ExpressionImage;
  refuse(spot: Spot, code: DiagnosticCode, message: string, hint: string | null): void;
}

/** Sets up a bench for a rule's file. */
export function benchFor(
  file: PackFile,
  environment: Environment,
  names: PackNames,
  tell: (diagnostic: Diagnostic) => void,
): RuleBench {
  const { path } = file.document;
  return {
    check(node, field, wanted, of, mayAskHas) {
      if (node?.is !== 'scalar') return null;
      const written = { path, text: file.text, scalar: node };
      return checkExpression(environment, names, { written, field, of, wanted, mayAskHas }, tell);
    },
    words(node) {
      const words = node.nodes.flatMap((each) => (each.is === 'scalar' ? [each.text] : []));
      const members = words.map((value) => ({ op: 'constant', value }) as const);
      const origin = { path, line: node.line, column: node.column, field: null };
      return { text: `[${words.join(', ')}]`, origin, node: { op: 'list', members } };
    },
    refuse: (spot, code, message, hint) => tell(errorAt(file, spot, code, message, hint)),
  };
}
