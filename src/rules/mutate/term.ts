import type { ASTNode } from '@marcbachmann/cel-js';

/** What an expression is made of, in one form: a kind, a word (operator, name or literal) and what stands below it. */
export interface Term {
  readonly is:
    | 'text'
    | 'number'
    | 'truth'
    | 'name'
    | 'field'
    | 'entry'
    | 'list'
    | 'not'
    | 'negative'
    | 'choice'
    | 'call'
    | 'method'
    | 'binary'
    /** A mapping or a null: refused when a pack loads. */
    | 'other';
  readonly word: string;
  readonly kids: readonly Term[];
  /** Where it stands in the expression, in characters: an operator at its sign. */
  readonly at: number;
}

/** Reads what CEL's parser gives as terms. */
export function termOf(ast: ASTNode, text: string): Term {
  const term = (is: Term['is'], word: string, nodes: readonly ASTNode[], at = ast.start): Term => ({
    is,
    word,
    kids: nodes.map((node) => termOf(node, text)),
    at,
  });
  switch (ast.op) {
    case 'value':
      return { ...literal(ast.args), kids: [], at: ast.start };
    case 'id':
      return term('name', ast.args, []);
    case '.':
      return term('field', ast.args[1], [ast.args[0]]);
    case '[]':
      return term('entry', '', ast.args);
    case 'list':
      return term('list', '', ast.args);
    case '!_':
      return term('not', '', [ast.args]);
    case '-_':
      return term('negative', '', [ast.args]);
    case '?:':
      return term('choice', '', ast.args);
    case 'call':
      return term('call', ast.args[0], ast.args[1]);
    case 'rcall':
      return term('method', ast.args[0], [ast.args[1], ...ast.args[2]]);
    case 'map':
    case '.?':
    case '[?]':
      return term('other', '', []);
    default: {
      const [left, right] = ast.args;
      return term('binary', ast.op, [left, right], signBetween(left.end, right.start, ast.op, text));
    }
  }
}

function literal(value: unknown): Pick<Term, 'is' | 'word'> {
  if (typeof value === 'string') return { is: 'text', word: value };
  if (typeof value === 'boolean') return { is: 'truth', word: String(value) };
  if (typeof value === 'number' || typeof value === 'bigint') return { is: 'number', word: String(value) };
  return { is: 'other', word: '' };
}

/** Parentheses belong to neither side's stretch: the sign is looked for between the two. */
function signBetween(from: number, to: number, sign: string, text: string): number {
  const at = text.indexOf(sign, from);
  return at === -1 || at > to ? from : at;
}
