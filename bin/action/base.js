// The baseline "base": what the records said before this push, audited the same way on the same day.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { auditArguments } from './inputs.js';
import { group, readEvent, tell } from './runner.js';

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/**
 * Audits the commit before, in a work tree of its own.
 * @returns the path of its result; empty where there is none, which is said: the gates then count in full
 */
export async function auditBase(inputs, { root, folder, run }) {
  const commit = baseOf(await readEvent());
  if (commit === null) return without('this event comes after no other commit');
  if (!(await isHere(commit, root))) {
    return without(`commit ${commit} cannot be read; let actions/checkout fetch it (fetch-depth: 0)`, 'warning');
  }
  const tree = join(folder, 'base');
  const result = join(folder, 'base.json');
  const shown = group(`Audit of the commit before, ${commit.slice(0, 7)}`);
  let code;
  try {
    // No hook of the repository runs.
    await git(['-c', 'core.hooksPath=/dev/null', 'worktree', 'add', '--detach', tree, commit], root);
    const words = auditArguments(asBefore(inputs, tree));
    code = await run(['--quiet', `--output=json:${result}`, ...words], tree, { out: 'ignore' });
  } finally {
    await git(['worktree', 'remove', '--force', tree], root).catch(() => {});
    shown.close();
  }
  if (existsSync(result)) return result;
  return without(`the records of commit ${commit.slice(0, 7)} could not be audited (exit ${code}, above)`);
}

function without(why, level = 'notice') {
  tell(level, 'No baseline', `${why}. Every gate counts in full.`);
  return '';
}

/** The commit a pull request goes into, or that was there before a push; null: none. */
function baseOf(event) {
  const commit = event.pull_request?.base?.sha ?? event.merge_group?.base_sha ?? event.before ?? '';
  return COMMIT.test(commit) && !/^0+$/.test(commit) ? commit : null;
}

/** Gates and waivers decide nothing about what was; answers do, where they were there. */
function asBefore(inputs, tree) {
  const { paths, config, rules, asOf, public: masked } = inputs;
  const attestations = inputs.attestations.filter((path) => existsSync(join(tree, path)));
  return { paths, rules, asOf, public: masked, attestations, config: existsSync(join(tree, config)) ? config : '' };
}

async function isHere(commit, root) {
  const has = () => git(['cat-file', '-e', `${commit}^{commit}`], root);
  try {
    await has();
    return true;
  } catch {
    // A shallow checkout holds one commit.
    try {
      await git(['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit], root);
      await has();
      return true;
    } catch {
      return false;
    }
  }
}

function git(words, root) {
  return promisify(execFile)('git', words, { cwd: root, env: { ...process.env, GIT_TERMINAL_PROMPT: '0' } });
}
