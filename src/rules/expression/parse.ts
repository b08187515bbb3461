import type { ASTNode, Environment, ParseResult } from '@marcbachmann/cel-js';
import type { DiagnosticCode } from '../../model/diagnostic.ts';
import { MAX_LENGTH, MAX_NODES } from './limits.ts';
import type { Range } from './lowering.ts';

/** A parsed expression, or what is wrong with it. */
export type Parsed =
  | { readonly is: 'parsed'; readonly ast: ASTNode; check(): Refusal | null }
  | ({ readonly is: 'refused' } & Refusal);

/** Why CEL does not take an expression. */
interface Refusal {
  readonly code: DiagnosticCode;
  readonly range: Range;
  readonly message: string;
  readonly hint: string | null;
}

/** Parses an expression; every number in it becomes a double, as all numbers of records are. */
export function parse(environment: Environment, text: string): Parsed {
  if (text.length > MAX_LENGTH) return { is: 'refused', ...tooLarge(`more than ${MAX_LENGTH} characters long`) };
  let parsed: ParseResult;
  try {
    parsed = environment.parse(text);
  } catch (error) {
    return { is: 'refused', ...refusalOf(error) };
  }
  eachNode(parsed.ast, makeDouble);
  return { is: 'parsed', ast: parsed.ast, check: () => checkTypes(parsed) };
}

function checkTypes(parsed: ParseResult): Refusal | null {
  eachNode(parsed.ast, countInDoubles);
  const { error } = parsed.check();
  return error === undefined ? null : { ...refusalOf(error), code: 'rules/expression-type' };
}

/** cel-js reports by throwing; a stack too deep for it (`!!!!...`) is an expression too deep for a rule. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof RangeError) return tooLarge('nested too deep');
  const { code, range, summary } = error as { code?: string; range?: Range; summary?: string };
  if (code === 'limit_exceeded') return tooLarge(`larger than rules may be (${MAX_NODES} nodes at most)`);
  const what = (summary ?? String(error)).replaceAll('count_of', 'size').replace(/\binvalid\b/gi, 'unusable');
  return {
    code: 'rules/expression-syntax',
    range: range ?? { start: 0, end: 1 },
    message: `the expression does not read as CEL: ${what}`,
    hint: 'Expressions are CEL: see cel.dev for its grammar.',
  };
}

function tooLarge(what: string): Refusal {
  return {
    code: 'rules/expression-size',
    range: { start: 0, end: 1 },
    message: `the expression is ${what}`,
    hint: 'Split the rule in two, or use a set or a lookup.',
  };
}

/** A literal may be rewritten in place: the tree is ours, and macros share its nodes. */
type Mutable = { -readonly [K in keyof ASTNode]: unknown };

function makeDouble(node: ASTNode): void {
  if (node.op === 'value' && typeof node.args === 'bigint') (node as Mutable).args = Number(node.args);
}

/** size() is an int in CEL; `count_of` is the same as a double. */
function countInDoubles(node: ASTNode): void {
  if (node.op === 'call' && node.args[0] === 'size') (node.args as [string, ASTNode[]])[0] = 'count_of';
  if (node.op === 'rcall' && node.args[0] === 'size') (node.args as [string, ASTNode, ASTNode[]])[0] = 'count_of';
}

function eachNode(ast: ASTNode, visit: (node: ASTNode) => void): void {
  const pending: ASTNode[] = [ast];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    visit(node);
    pending.push(...childrenOf(node));
  }
}

function childrenOf(node: ASTNode): readonly ASTNode[] {
  switch (node.op) {
    case 'value':
    case 'id':
      return [];
    case 'call':
      return node.args[1];
    case 'rcall':
      return [node.args[1], ...node.args[2]];
    case '.':
    case '.?':
      return [node.args[0]];
    case 'map':
      return node.args.flat();
    case '!_':
    case '-_':
      return [node.args];
    default:
      return node.args as readonly ASTNode[];
  }
}
