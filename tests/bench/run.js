// `npm run bench [-- --runs N]`: whole processes, median of the runs, ratios side by side. JSON on standard output.
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeLargeRegion } from './large-region.js';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '7' } } });
const runs = Number(values.runs);
const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = join(root, 'bin', 'grantalign.js');
const folder = await mkdtemp(join(tmpdir(), 'grantalign-bench-'));
await writeLargeRegion(folder, 1000);

const AS_OF = ['--as-of', '2026-06-30'];
// A whole process reports the most memory it held when it ends.
const MEMORY = `data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,String(process.resourceUsage().maxRSS)))`;

/** Milliseconds and most megabytes of one run. */
function time(args) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ['--import', MEMORY, ...args], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    let memory = '';
    child.stdio[3].on('data', (chunk) => {
      memory += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) reject(new Error(`${args.join(' ')}: exit ${code}`));
      else resolve({ ms: performance.now() - start, mb: Number(memory) / 1024 });
    });
  });
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Runs a command and its yardstick in turn, so that a machine that slows down slows both. */
async function compare(name, limit, args, yardstick, count = runs) {
  const pairs = [];
  await time(args);
  await time(yardstick);
  for (let run = 0; run < count; run++) pairs.push([await time(args), await time(yardstick)]);
  return {
    name,
    ratio: Number(median(pairs.map(([ours, theirs]) => ours.ms / theirs.ms)).toFixed(2)),
    limit,
    ms: Math.round(median(pairs.map(([ours]) => ours.ms))),
    yardstick_ms: Math.round(median(pairs.map(([, theirs]) => theirs.ms))),
    mb: Math.round(median(pairs.map(([ours]) => ours.mb))),
  };
}

const nothing = ['-e', '0'];
const measured = [
  await compare('--version over node -e 0', 1.5, [cli, '--version'], nothing, runs * 3),
  await compare(
    'audit of the draft over node -e 0',
    4.5,
    [cli, 'audit', 'fixtures/draft', ...AS_OF],
    nothing,
    runs * 3,
  ),
  await compare(
    'audit of 200,000 placements over csv-parse alone on the same files',
    2,
    [cli, 'audit', folder, ...AS_OF],
    [join(root, 'tests/bench/stream-csv.js'), ...(await readdir(folder)).map((file) => join(folder, file))],
  ),
];
await rm(folder, { recursive: true });
process.stdout.write(`${JSON.stringify({ node: process.version, cpus: cpus().length, runs, measured }, null, 2)}\n`);
