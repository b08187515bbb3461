// Builds dist/: the command line and the library in few chunks, and the built-in pack checked and parsed ahead of time.
import { writeFile } from 'node:fs/promises';
import { build } from 'tsdown';

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
      /^(commander|chalk|csv-parse|yaml|zod|@marcbachmann\/cel-js|fast-string-width|fast-string-truncated-width|fast-wrap-ansi|hono|saxes|xmlchars|yauzl|pend)(\/|$)/,
    ],
  },
  logLevel: 'warn',
});

const { checkPackAt } = await import('../dist/index.js');
const { image, diagnostics } = await checkPackAt('california', process.cwd());
if (image === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
await writeFile(new URL('../dist/california.pack.json', import.meta.url), JSON.stringify(image));
