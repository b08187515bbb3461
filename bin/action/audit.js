// The step "Audit": runs the audit on the checkout and tells later steps how it ended. It fails on a bug only.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { auditBase } from './base.js';
import { auditArguments, InputError, readInputs } from './inputs.js';
import { setOutputs, tell } from './runner.js';

const COMMAND = fileURLToPath(new URL('../grantalign.js', import.meta.url));
const VERDICTS = { 0: 'pass', 1: 'fail', 3: 'undecided' };

const root = process.cwd();
const folder = await mkdtemp(join(process.env.RUNNER_TEMP || tmpdir(), 'grantalign-'));
const report = join(folder, 'report.md');
const result = join(folder, 'result.json');
const sarif = join(folder, 'report.sarif');

const { code, wantsSarif } = await audited();
await setOutputs({
  'exit-code': code,
  verdict: VERDICTS[code] ?? 'not-audited',
  report: ifThere(report),
  result: ifThere(result),
  sarif: wantsSarif ? ifThere(sarif) : '',
  ...(await scores()),
});

async function audited() {
  try {
    const inputs = readInputs(process.env, root);
    const words = ['--format=github', `--output=markdown:${report}`, `--output=json:${result}`];
    if (inputs.sarif) words.push(`--output=sarif:${sarif}`);
    const base = inputs.baseline === 'base' ? await auditBase(inputs, { root, folder, run }) : null;
    // Handed over as standard input: reports name the baseline, and a folder of this run's own is no name for it.
    const baseline = base === null ? inputs.baseline : base && '-';
    const code = await run([...words, ...auditArguments({ ...inputs, baseline })], root, { input: base });
    return { code, wantsSarif: inputs.sarif };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    tell('error', 'An input of the action cannot be used', error.message);
    return { code: 2, wantsSarif: false };
  }
}

/** One audit, its messages in the log; `out` is where its report goes, `input` a file it reads as standard input. */
async function run(words, cwd, { out = 'inherit', input = null } = {}) {
  const given = input ? openSync(input) : 'ignore';
  const child = spawn(process.execPath, [COMMAND, 'audit', ...words], { cwd, stdio: [given, out, 'inherit'] });
  const [code] = await once(child, 'close');
  return code ?? 70;
}

function ifThere(path) {
  return existsSync(path) ? path : '';
}

async function scores() {
  const { portfolio } = existsSync(result) ? JSON.parse(await readFile(result, 'utf8')) : {};
  // Cut, as every report cuts: 49.96 has not reached 50.
  const of100 = (share) => String(Math.floor(Math.round(share * 1e9) / 1e6) / 10);
  const score = portfolio?.score ?? null;
  return score === null
    ? { 'score-low': '', 'score-high': '' }
    : { 'score-low': of100(score.low), 'score-high': of100(score.high) };
}
