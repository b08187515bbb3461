// `node tests/bench/watch.js [--saves N]`: milliseconds from a save of the draft to what it changed on the screen. JSON.
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { saves: { type: 'string', default: '15' } } });
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'grantalign-bench-watch-'));
const draft = join(folder, 'draft.yaml');
await cp(join(root, 'fixtures/draft/draft.yaml'), draft);
const text = await readFile(draft, 'utf8');

const words = ['audit', 'draft.yaml', '--as-of', '2026-06-30', '--fail-on', 'condition', '--watch'];
const child = spawn(process.execPath, [join(root, 'bin/grantalign.js'), ...words], {
  cwd: folder,
  stdio: ['ignore', 'ignore', 'pipe'],
});
let said = '';
let heard = () => {};
child.stderr.on('data', (chunk) => {
  said += chunk;
  heard();
});

/** Resolves when the watch has said these words. */
function hears(wanted) {
  return new Promise((resolve) => {
    heard = () => {
      if (said.includes(wanted)) resolve();
    };
    heard();
  });
}

await hears('Ctrl-C ends it');
const times = [];
for (let save = 0; save < Number(values.saves); save++) {
  // Two states in turn: the annual target that the planned sites add up to, and the one they do not.
  const target = save % 2 === 0 ? 9 : 10;
  said = '';
  const begun = performance.now();
  await writeFile(draft, text.replace('projected_residents: 10', `projected_residents: ${target}`));
  await hears('gate fail-on condition');
  times.push(performance.now() - begun);
}
child.kill('SIGINT');
await rm(folder, { recursive: true });
times.sort((left, right) => left - right);
const at = (share) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
const measured = { saves: times.length, median_ms: at(0.5), slowest_ms: at(1), limit_ms: 300 };
process.stdout.write(`${JSON.stringify({ node: process.version, measured }, null, 2)}\n`);
