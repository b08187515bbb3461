// Builds dist/: the command line and the library in few chunks, and the built-in pack checked and parsed ahead of time.
import { build } from 'tsdown';

await build({
  config: false,
  entry: { main: 'src/cli/main.ts', index: 'src/index.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  outDir: 'dist',
  clean: true,
  dts: { entry: 'src/index.ts' },
  deps: {
    alwaysBundle: [
      /^(commander|chalk|csv-parse|yaml|zod|@marcbachmann\/cel-js|fast-string-width|fast-string-truncated-width|fast-wrap-ansi)(\/|$)/,
    ],
  },
  logLevel: 'warn',
});

const { writePackImage } = await import('../dist/index.js');
await writePackImage('california', new URL('../dist/', import.meta.url));
