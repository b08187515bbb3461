// How a step speaks to the runner of GitHub Actions: commands in the log, outputs in a file.
import { appendFile, readFile } from 'node:fs/promises';
import { EOL } from 'node:os';

/** Shows a message on the page of the run; `level` is error, warning or notice. */
export function tell(level, title, message) {
  process.stdout.write(`::${level} title=${property(title)}::${value(message)}\n`);
}

/** Folds what is printed until it is closed. */
export function group(title) {
  process.stdout.write(`::group::${value(title)}\n`);
  return { close: () => process.stdout.write('::endgroup::\n') };
}

/** Hands outputs to later steps. Each is one line: a path or a word. */
export async function setOutputs(outputs, env = process.env) {
  const lines = Object.entries(outputs).map(([name, text]) => `${name}=${String(text).replace(/[\r\n]+/g, ' ')}${EOL}`);
  await appendFile(env.GITHUB_OUTPUT, lines.join(''));
}

/** What happened, as GitHub tells it; empty where it does not. */
export async function readEvent(env = process.env) {
  if (!env.GITHUB_EVENT_PATH) return {};
  return JSON.parse(await readFile(env.GITHUB_EVENT_PATH, 'utf8'));
}

function value(text) {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text) {
  return value(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
