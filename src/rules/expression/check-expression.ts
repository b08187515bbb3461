import type { Environment } from '@marcbachmann/cel-js';
import type { ScopeTable } from '../../model/case.ts';
import type { Diagnostic, DiagnosticCode } from '../../model/diagnostic.ts';
import type { ExpressionImage } from '../image.ts';
import { TABLE_KINDS } from '../tables.ts';
import { lower } from './lower.ts';
import type { Local, Lowering, Range } from './lowering.ts';
import { parse } from './parse.ts';
import { excerptOf, placeOf, type Written } from './place.ts';
import { nameOf, type Type } from './type.ts';
import { type PackNames, singularOf } from './vocabulary.ts';

/** What an expression has to give. */
export type Wanted = 'bool' | 'number' | 'text' | 'list';

/** Where an expression stands and what is asked of it. */
export interface Asked {
  readonly written: Written;
  readonly field: string;
  /** null: it is about the case. */
  readonly of: ScopeTable | null;
  readonly wanted: Wanted;
  readonly mayAskHas: boolean;
}

/** A checked expression and its type; null where it was refused, with a diagnostic for every reason. */
export interface Checked {
  readonly image: ExpressionImage;
  readonly type: Type;
}

const WANTED_NAMES: Readonly<Record<Wanted, string>> = {
  bool: 'a yes or no',
  number: 'a number',
  text: 'a text',
  list: 'a list of texts',
};

/** Checks one expression against the record tables and the pack's names: ours first, for names, then CEL's types. */
export function checkExpression(
  environment: Environment,
  names: PackNames,
  asked: Asked,
  tell: (diagnostic: Diagnostic) => void,
): Checked | null {
  const { text } = asked.written.scalar;
  let told = false;
  const report = (code: DiagnosticCode, range: Range, message: string, hint: string | null): void => {
    told = true;
    tell(diagnosticAt(asked, code, range, message, hint));
  };
  const scoped = asked.of === null ? environment : environment.clone();
  if (asked.of !== null) scoped.registerVariable(singularOf(asked.of), singularOf(asked.of));
  const parsed = parse(scoped, text);
  if (parsed.is === 'refused') {
    report(parsed.code, parsed.range, parsed.message, parsed.hint);
    return null;
  }
  const typed = lower(parsed.ast, loweringOf(names, asked, report));
  const refusal = told ? null : parsed.check();
  if (refusal !== null) report(refusal.code, refusal.range, refusal.message, refusal.hint);
  if (!told && !isWanted(typed.type, asked.wanted)) {
    const message = `"${asked.field}" gives ${nameOf(typed.type)}; expected ${WANTED_NAMES[asked.wanted]}`;
    report('rules/expression-type', { start: 0, end: text.trimEnd().length }, message, null);
  }
  if (told) return null;
  const { path, line, column } = diagnosticAt(asked, 'rules/expression-type', { start: 0, end: 1 }, '', null).origin;
  return { image: { text, origin: { path, line, column, field: asked.field }, node: typed.node }, type: typed.type };
}

function loweringOf(names: PackNames, asked: Asked, report: Lowering['report']): Lowering {
  const locals = new Map<string, Local>();
  if (asked.of !== null) {
    locals.set(singularOf(asked.of), { slot: 0, type: { is: 'record', kind: TABLE_KINDS[asked.of] } });
  }
  return { names, locals, nesting: 0, mayAskHas: asked.mayAskHas, lower, report };
}

function isWanted(type: Type, wanted: Wanted): boolean {
  if (wanted !== 'list') return type.is === wanted;
  return type.is === 'list' && (type.of.is === 'text' || type.of.is === 'any');
}

type Placed = Diagnostic & { readonly origin: NonNullable<Diagnostic['origin']> };

function diagnosticAt(asked: Asked, code: DiagnosticCode, range: Range, message: string, hint: string | null): Placed {
  const place = placeOf(asked.written, range.start);
  return {
    severity: 'error',
    code,
    message,
    hint,
    origin: { path: asked.written.path, line: place.line, column: place.column, field: asked.field },
    excerpt: excerptOf(place, range.end - range.start),
  };
}
