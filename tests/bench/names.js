// `node tests/bench/names.js [FILE] [--seed N]`: how well `grantalign link` finds schools by damaged names. FILE is a school
// directory as CDE exports it, or a compact one; the default is the one the pack has. A table on standard error, JSON on
// standard output.
//
// 2,000 schools are drawn, and 500 more that are taken out of the directory, so that their names stand for no school in it.
// The thresholds (src/link/names/zones.ts) were chosen on other draws, so both halves are reported: if they differ, luck
// had a hand in them. A name damaged into the very name of another school of the LEA ("Clovis East High" into "Clovis
// High") is that school's, whoever wrote it: such names are counted apart, and only a person can tell.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { DAMAGES, seeded } from './name-damage.js';

const { values, positionals } = parseArgs({
  options: { seed: { type: 'string', default: '20261123' } },
  allowPositionals: true,
});
const PRESENT = 2000;
const ABSENT = 500;
const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);
const grantalign = (...args) =>
  run(process.execPath, [join(root, 'bin/grantalign.js'), ...args], { maxBuffer: 1 << 28, cwd: folder });
const folder = await mkdtemp(join(tmpdir(), 'grantalign-names-'));

const lines = (await compactDirectory(positionals[0])).split('\n');
const schools = schoolsIn(lines);
// What a name is in its LEA, as the directory writes it: damaged into another school's very name it is that school's.
const owners = new Map();
for (const { cds, lea, name } of schools) owners.set(keyOf(name, lea), [...(owners.get(keyOf(name, lea)) ?? []), cds]);
const draw = seeded(Number(values.seed));
const drawn = draw.shuffled(schools).slice(0, PRESENT + ABSENT);
const absent = new Set(drawn.slice(PRESENT).map(({ cds }) => cds));
await writeFile(join(folder, 'directory.txt'), lines.filter((line) => !absent.has(line.slice(0, 14))).join('\n'));

const halves = {
  first_half: drawn.filter((_, at) => at % 2 === 0),
  second_half: drawn.filter((_, at) => at % 2 === 1),
};
const measured = {};
for (const [half, sample] of Object.entries(halves)) {
  measured[half] = [];
  for (const [damage, apply] of Object.entries(DAMAGES)) measured[half].push(await measure(damage, apply, sample));
  measured[half].push({ damage: 'all', ...figures(sum(measured[half])) });
}
await rm(folder, { recursive: true });

const { seed } = values;
process.stdout.write(`${JSON.stringify({ seed, schools: PRESENT, absent: ABSENT, ...measured }, null, 2)}\n`);
for (const [half, rows] of Object.entries(measured)) process.stderr.write(`${table(half, rows)}\n`);

/** The directory as the pack has it; one of CDE's own files is made into one. */
async function compactDirectory(path) {
  if (path === undefined) return readFile(join(root, 'rules/california/schools.txt'), 'utf8');
  const given = await readFile(path, 'utf8');
  if (given.startsWith('# grantalign school directory')) return given;
  await grantalign('directory', resolve(path), '-o', 'compact.txt');
  return readFile(join(folder, 'compact.txt'), 'utf8');
}

/** Schools with their LEA's code and name: an LEA's own row ends in 0000000. */
function schoolsIn(rows) {
  const entries = rows
    .filter((line) => /^\d{14}\t/.test(line))
    .map((line) => line.split('\t'))
    .map(([cds, , , name]) => ({ cds, name }));
  const leas = new Map(entries.filter(({ cds }) => cds.endsWith('0000000')).map(({ cds, name }) => [cds, name]));
  return (
    entries
      .map((entry) => ({ ...entry, lea: `${entry.cds.slice(0, 7)}0000000` }))
      // Private and out-of-state schools stand under codes of no county: no record of a grant names them.
      .filter(({ cds, lea }) => cds !== lea && leas.has(lea) && Number(cds.slice(0, 2)) <= 58)
      .map((entry) => ({ ...entry, leaName: leas.get(entry.lea) }))
  );
}

/** Damages every name of a sample and counts what `link` makes of it. */
async function measure(damage, apply, sample) {
  const letters = seeded(Number(values.seed) + damage.length);
  const damaged = sample.map((school) => ({ ...school, written: apply(school.name, letters, school.leaName) }));
  const cell = (text) => `"${text.replaceAll('"', '""')}"`;
  const grants = new Set(sample.map(({ lea }) => `CCSPP-${lea},implementation,${lea}`));
  await writeFile(join(folder, 'community_school_grants.csv'), ['grant_id,type,lea_cds', ...grants].join('\n'));
  const rows = damaged.map(({ written, lea }) => `${cell(written)},CCSPP-${lea}`);
  // Two schools whose names are damaged to the same text are one record; each is still looked for.
  const records = ['site_name,grant_id', ...new Set(rows)].join('\n');
  await writeFile(join(folder, 'community_school_sites.csv'), records);
  const files = ['community_school_grants.csv', 'community_school_sites.csv'];
  const { stdout } = await grantalign('link', ...files, '--directory', 'directory.txt');
  const crosswalk = parse(stdout, { bom: true, columns: true });
  const found = new Map(crosswalk.map((row) => [keyOf(row.left.replace(/^'/, ''), row.left_lea_cds), row]));
  const counts = { names: 0, absent: 0, others: 0, sure: 0, sure_right: 0, shown: 0, right: 0 };
  for (const { cds, lea, written } of damaged) {
    const named = owners.get(keyOf(written, lea));
    if (named !== undefined && !named.includes(cds)) {
      counts.others++;
      continue;
    }
    const row = found.get(keyOf(written, lea));
    if (row === undefined) throw new Error(`no row for ${written}`);
    const isRight = digits(row.candidate) === cds;
    counts[absent.has(cds) ? 'absent' : 'names']++;
    if (row.candidate !== '') counts.shown++;
    if (isRight) counts.right++;
    if (row.zone !== 'sure') continue;
    counts.sure++;
    if (isRight) counts.sure_right++;
  }
  return { damage, ...figures(counts) };
}

function keyOf(name, lea) {
  return `${digits(lea)} ${name.toLowerCase().replace(/\s+/g, ' ').trim()}`;
}

function digits(code) {
  return code.replace(/\D/g, '');
}

function sum(rows) {
  const total = { names: 0, absent: 0, others: 0, sure: 0, sure_right: 0, shown: 0, right: 0 };
  for (const row of rows) for (const name of Object.keys(total)) total[name] += row[name];
  return total;
}

/** Precision: of what is shown, how much is right; recall: of the schools that are there, how many are found. */
function figures(counts) {
  const share = (part, whole) => (whole === 0 ? null : Number((part / whole).toFixed(4)));
  return {
    ...counts,
    sure_precision: share(counts.sure_right, counts.sure),
    sure_recall: share(counts.sure_right, counts.names),
    precision: share(counts.right, counts.shown),
    recall: share(counts.right, counts.names),
  };
}

function table(half, rows) {
  const columns = ['sure_precision', 'sure_recall', 'precision', 'recall'];
  const head = `| ${half.replace('_', ' ')} | names | not there | another's name | ${columns.map((name) => name.replace('_', ' ')).join(' | ')} |`;
  const body = rows.map(
    (row) =>
      `| ${row.damage} | ${row.names} | ${row.absent} | ${row.others} | ${columns.map((name) => row[name]?.toFixed(3)).join(' | ')} |`,
  );
  return [head, `|${'---|'.repeat(columns.length + 4)}`, ...body, ''].join('\n');
}
