import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ROOT } from '../../cli/run.ts';
import { ACTION, type Step } from './action-file.ts';
import { type Contexts, fillIn, isDue } from './expression.ts';

/** A push or a pull request that starts the action. */
export interface Trigger {
  /** The checkout. */
  readonly workspace: string;
  /** What stands under `with:` in a workflow. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** What GitHub tells of it. */
  readonly event?: unknown;
  /** `http://127.0.0.1:PORT`; left out: an address where nobody answers. */
  readonly api?: string;
  readonly branch?: string;
  readonly token?: string;
  /** Put before PATH: programs that stand in for others. */
  readonly programs?: string;
  /** Where the action's own checkout is; left out: here. */
  readonly action?: string;
  readonly cancelled?: boolean;
}

/** What a run of the action left behind. */
export interface ActionRun {
  /** The job's result: the first exit code that is not 0. */
  readonly code: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: string;
  readonly summary: string;
  /** The names of the steps that ran. */
  readonly ran: readonly string[];
  /** Actions it would have started, with what they are given. */
  readonly used: readonly { readonly uses: string; readonly with: Readonly<Record<string, string>> }[];
}

/** Runs the steps of action.yml one after another as GitHub's runner does; steps that use other actions are noted. */
export async function runAction(trigger: Trigger): Promise<ActionRun> {
  const temp = await mkdtemp(join(tmpdir(), 'grantalign-runner-'));
  const github = {
    token: trigger.token ?? 'a-token',
    server_url: 'https://github.com',
    head_ref: trigger.branch ?? 'main',
  };
  const steps: Record<string, { outputs: Record<string, string> }> = {};
  const contexts: Contexts = { github, steps, inputs: inputsOf(trigger, { github }) };
  const files = { event: join(temp, 'event.json'), summary: join(temp, 'summary.md') };
  await writeFile(files.event, JSON.stringify(trigger.event ?? {}));
  await writeFile(files.summary, '');
  const run = { code: 0, log: '', ran: [] as string[], used: [] as { uses: string; with: Record<string, string> }[] };
  for (const [at, step] of ACTION.runs.steps.entries()) {
    const state = { failed: run.code !== 0, cancelled: trigger.cancelled === true };
    if (!isDue(step.if, contexts, state)) continue;
    run.ran.push(step.name);
    const filled = (texts: Readonly<Record<string, string>> = {}) =>
      Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, fillIn(text, contexts, state)]));
    if (step.uses !== undefined) {
      run.used.push({ uses: step.uses, with: filled(step.with) });
      continue;
    }
    const output = join(temp, `output-${at}`);
    await writeFile(output, '');
    const done = await runStep(
      step,
      { ...runnerEnv(trigger, temp, files), GITHUB_OUTPUT: output, ...filled(step.env) },
      trigger,
      temp,
    );
    run.log += done.log;
    if (run.code === 0) run.code = done.code;
    if (step.id !== undefined) steps[step.id] = { outputs: await outputsIn(output) };
  }
  const state = { failed: run.code !== 0, cancelled: false };
  const outputs = Object.entries(ACTION.outputs).map(([name, { value }]) => [name, fillIn(value, contexts, state)]);
  return { ...run, outputs: Object.fromEntries(outputs), summary: await readFile(files.summary, 'utf8') };
}

/** Inputs that a workflow leaves out have their default; one that the action does not know is an error. */
function inputsOf({ inputs = {} }: Trigger, contexts: Contexts): Record<string, string> {
  for (const name of Object.keys(inputs)) {
    if (!Object.hasOwn(ACTION.inputs, name)) throw new Error(`the action has no input "${name}"`);
  }
  const defaults = Object.entries(ACTION.inputs).map(([name, input]) => [
    name,
    fillIn(input.default, contexts, { failed: false, cancelled: false }),
  ]);
  return { ...Object.fromEntries(defaults), ...inputs };
}

function runnerEnv(
  { workspace, api, branch = 'main', programs, action }: Trigger,
  temp: string,
  files: { event: string; summary: string },
) {
  return {
    PATH: [...(programs === undefined ? [] : [programs]), process.env.PATH].join(delimiter),
    HOME: temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION_PATH: action ?? ROOT,
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'valley/drafts',
    GITHUB_HEAD_REF: branch,
    GITHUB_API_URL: api ?? 'http://127.0.0.1:9',
    GITHUB_EVENT_PATH: files.event,
    GITHUB_STEP_SUMMARY: files.summary,
    RUNNER_TEMP: temp,
  };
}

/** A script of a step is a file of its own to bash, as at GitHub. */
async function runStep(step: Step, env: Readonly<Record<string, string>>, { workspace }: Trigger, temp: string) {
  if (step.shell !== 'bash' || step.run === undefined)
    throw new Error(`the step "${step.name}" is of no kind known here`);
  // The text of a script is fixed: whatever is filled in could be a command.
  if (step.run.includes('${{')) throw new Error(`the step "${step.name}" puts an expression into its script`);
  const script = join(temp, 'step.sh');
  await writeFile(script, step.run);
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], { cwd: workspace, env });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => (log += bytes.toString()));
  child.stdin.end();
  const [code] = (await once(child, 'close')) as [number | null];
  return { code: code ?? 130, log };
}

async function outputsIn(path: string): Promise<Record<string, string>> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
  return Object.fromEntries(
    lines.map((line) => {
      const [, name = '', value = ''] = /^([\w-]+)=(.*)$/.exec(line) ?? [];
      if (name === '') throw new Error(`"${line}" sets no output`);
      return [name, value];
    }),
  );
}
