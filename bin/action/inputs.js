// The action's inputs, as its steps hand them over, and the command line they make.
import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, posix } from 'node:path';

/** An input that cannot be used, in a sentence. */
export class InputError extends Error {}

const CONFIG = 'grantalign.config.yaml';

/** Reads the inputs; `root` is the checkout. */
export function readInputs(env, root) {
  const text = (name) => (env[`INPUT_${name}`] ?? '').trim();
  const lines = (name) =>
    text(name)
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const folder = text('WORKING_DIRECTORY') || '.';
  if (!existsSync(join(root, folder)))
    throw new InputError(`working-directory names no folder of the checkout: "${folder}"`);
  // The audit runs at the checkout's root, so that annotations and alerts name files as GitHub does.
  const from = (path) => (path === '' || isAbsolute(path) || path === '-' ? path : posix.join(folder, path));
  const rules = text('RULES');
  return {
    paths: lines('PATHS').map((path) => withKind(path, from)),
    config: text('CONFIG') === '' ? nearestConfig(root, folder) : from(text('CONFIG')),
    rules: existsSync(join(root, from(rules))) ? from(rules) : rules,
    failOn: text('FAIL_ON'),
    minScore: text('MIN_SCORE'),
    waivers: lines('WAIVERS').map(from),
    attestations: lines('ATTESTATIONS').map(from),
    baseline: text('BASELINE') === 'base' ? 'base' : from(text('BASELINE')),
    asOf: text('AS_OF'),
    public: yesOrNo('public', text('PUBLIC')),
    comment: yesOrNo('comment', text('COMMENT')),
    sarif: yesOrNo('sarif', text('SARIF')),
  };
}

/** The words of the command line that the inputs stand for. A value is joined to its option: none can become another. */
export function auditArguments(inputs) {
  const options = {
    config: inputs.config,
    rules: inputs.rules,
    'fail-on': inputs.failOn,
    'min-score': inputs.minScore,
    waivers: inputs.waivers,
    attestations: inputs.attestations,
    baseline: inputs.baseline,
    'as-of': inputs.asOf,
  };
  const words = Object.entries(options).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter((each) => each !== undefined && each !== '')
      .map((each) => `--${name}=${each}`),
  );
  return [...words, ...(inputs.public ? ['--public'] : []), '--', ...inputs.paths];
}

function withKind(path, from) {
  const [, kind = '', rest = path] = /^([\w -]+=)?(.+)$/s.exec(path) ?? [];
  return kind + from(rest);
}

/** The config nearest to the folder, upward as far as the checkout goes; empty where the audit finds it by itself. */
function nearestConfig(root, folder) {
  for (let at = folder; !['.', '/', '..'].includes(at); at = dirname(at)) {
    if (existsSync(join(root, at, CONFIG))) return posix.join(at, CONFIG);
  }
  return '';
}

function yesOrNo(name, text) {
  if (text !== 'true' && text !== 'false') throw new InputError(`${name} is "${text}"; expected true or false`);
  return text === 'true';
}
