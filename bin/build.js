// Builds dist/: the command line and the library in few chunks, and the built-in pack checked and parsed ahead of time.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'tsdown';

const source = (path) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

// A chunk costs a millisecond to load, and left alone the audit's modules lie in sixty. What every command line loads is
// one chunk and what every audit loads is another: the modules these import statically, so that what is imported when
// needed (zod, workbooks, the other formats) stays apart.
const CHUNKS = [
  { name: 'base', entries: ['cli/main.ts'] },
  {
    name: 'audit',
    entries: [
      'audit.ts',
      'commands/write-reports.ts',
      'commands/print-diagnostics.ts',
      'report/text/index.ts',
      'load-directory.ts',
      'records/read-records.ts',
      'records/official/compact-directory.ts',
      'read/yaml.ts',
    ],
  },
];

/** Groups for the bundler, the first with the highest priority: a group takes what its modules import as well. */
const groups = CHUNKS.map(({ name, entries }, index) => {
  let modules;
  return {
    name: (id, graph) => {
      modules ??= closureOf(entries.map(source), graph);
      return modules.has(id) ? name : null;
    },
    priority: CHUNKS.length - index,
  };
});

/** Our modules that some modules import statically, themselves included. */
function closureOf(ids, graph) {
  const found = new Set();
  for (let next = [...ids]; next.length > 0; ) {
    const id = next.pop();
    if (found.has(id) || !id.startsWith(source(''))) continue;
    found.add(id);
    next.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}

await build({
  config: false,
  entry: { main: 'src/cli/main.ts', index: 'src/index.ts' },
  format: 'esm',
  platform: 'node',
  fixedExtension: false,
  target: 'node20',
  outDir: 'dist',
  clean: true,
  dts: { entry: 'src/index.ts' },
  deps: {
    alwaysBundle: [
      /^(commander|chalk|csv-parse|yaml|zod|@marcbachmann\/cel-js|fast-string-width|fast-string-truncated-width|fast-wrap-ansi|hono|saxes|xmlchars|yauzl|pend|yazl|buffer-crc32)(\/|$)/,
    ],
  },
  outputOptions: { codeSplitting: { groups } },
  logLevel: 'warn',
});

const { checkPackAt } = await import('../dist/index.js');
const { image, diagnostics } = await checkPackAt('california', process.cwd());
if (image === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
await writeFile(new URL('../dist/california.pack.json', import.meta.url), JSON.stringify(image));
