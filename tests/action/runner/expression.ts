/** What an expression may speak of, as nested values. */
export type Contexts = Readonly<Record<string, unknown>>;

/** Words of GitHub's expressions that are asked of a job's state. */
export interface JobState {
  readonly failed: boolean;
  readonly cancelled: boolean;
}

const TOKEN = /\s*(?:('(?:[^']|'')*')|([a-z_][\w-]*(?:\.[\w-]+)*)|(==|!=|&&|\|\||[!()]))/giy;

/**
 * The value of an expression in the subset that action.yml is written in: names, texts, `==`, `!=`, `&&`, `||`, `!`, and
 * the questions about a job's state. Anything else is an error: what the tests do not know they must not pass over.
 */
export function evaluate(expression: string, contexts: Contexts, state: JobState): unknown {
  const tokens = tokensOf(expression);
  let at = 0;

  const either = (): unknown => joined('||', both, (left, right) => (isTrue(left) ? left : right));
  const both = (): unknown => joined('&&', equal, (left, right) => (isTrue(left) ? right : left));
  const equal = (): unknown => {
    const left = operand();
    const sign = tokens[at];
    if (sign !== '==' && sign !== '!=') return left;
    at += 1;
    // GitHub compares texts without regard to case.
    const same = textOf(left).toLowerCase() === textOf(operand()).toLowerCase();
    return sign === '==' ? same : !same;
  };
  const operand = (): unknown => {
    const token = tokens[at] ?? '';
    at += 1;
    if (token === '!') return !isTrue(operand());
    if (token === '(') return closed(either());
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
    if (tokens[at] === '(') {
      at += 1;
      return closed(askState(token, state));
    }
    if (!/^[a-z_]/i.test(token)) throw new Error(`"${expression}" is no expression known here`);
    return valueAt(token, contexts);
  };
  const joined = (sign: string, part: () => unknown, join: (left: unknown, right: unknown) => unknown): unknown => {
    let left = part();
    while (tokens[at] === sign) {
      at += 1;
      left = join(left, part());
    }
    return left;
  };
  const closed = (value: unknown): unknown => {
    if (tokens[at] !== ')') throw new Error(`"${expression}" is no expression known here`);
    at += 1;
    return value;
  };

  const value = either();
  if (at !== tokens.length) throw new Error(`"${expression}" is no expression known here`);
  return value;
}

/** A text with its `${{ }}` filled in. */
export function fillIn(text: string, contexts: Contexts, state: JobState): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, inner: string) => textOf(evaluate(inner.trim(), contexts, state)));
}

/** Whether a step runs: without a question about the job's state, only while nothing has failed. */
export function isDue(condition: string | undefined, contexts: Contexts, state: JobState): boolean {
  const inner = (condition ?? '').replace(/^\$\{\{(.*)\}\}$/s, '$1').trim();
  const asks = /\b(always|cancelled|failure|success)\(/.test(inner);
  if (!asks && (state.failed || state.cancelled)) return false;
  return inner === '' || isTrue(evaluate(inner, contexts, state));
}

function tokensOf(expression: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (expression.slice(TOKEN.lastIndex).trim() !== '') {
    const found = TOKEN.exec(expression);
    if (found === null) throw new Error(`"${expression}" is no expression known here`);
    tokens.push(found[1] ?? found[2] ?? found[3] ?? '');
  }
  return tokens;
}

function askState(name: string, { failed, cancelled }: JobState): boolean {
  if (name === 'always') return true;
  if (name === 'cancelled') return cancelled;
  if (name === 'failure') return failed;
  if (name === 'success') return !failed && !cancelled;
  throw new Error(`no function "${name}" is known here`);
}

/** A context that is not known is an error; what a known one does not hold is empty, as at GitHub. */
function valueAt(path: string, contexts: Contexts): unknown {
  const [context = '', ...keys] = path.split('.');
  if (!Object.hasOwn(contexts, context)) throw new Error(`no context "${context}" is known here`);
  let value = contexts[context];
  for (const key of keys) value = (value as Record<string, unknown> | undefined)?.[key];
  return value ?? '';
}

function isTrue(value: unknown): boolean {
  return value !== false && value !== '' && value !== 0;
}

function textOf(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}
