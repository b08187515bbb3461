import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { DAY, ROOT } from './run.ts';

/** Runs the real binary; `head` closes its standard output after the first bytes. */
async function grantalign(argv: readonly string[], { head = false, interrupt = false } = {}) {
  const child = spawn(process.execPath, [`${ROOT}bin/grantalign.js`, ...argv], { cwd: ROOT });
  let out = '';
  let err = '';
  child.stdout.on('data', (bytes: Buffer) => {
    out += bytes.toString();
    if (head) child.stdout.destroy();
  });
  child.stderr.on('data', (bytes: Buffer) => {
    err += bytes.toString();
  });
  if (interrupt) setTimeout(() => child.kill('SIGINT'), 1500);
  else child.stdin.end();
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}

// It runs dist/, which `npm ci` and `npm run build` build.
describe('the installed command', () => {
  it('audits the region and exits 0', async () => {
    const { code, out } = await grantalign(['audit', 'fixtures/region', ...DAY]);
    expect(code).toBe(0);
    expect(out).toContain('16 LEAs, 9 scored');
  });

  it('keeps its exit code when the reader of its output goes away', async () => {
    const { code, err } = await grantalign(['audit', 'fixtures/region', ...DAY, '-f', 'json', '--fail-on', 'major'], {
      head: true,
    });
    expect(code).toBe(1);
    expect(err).not.toContain('EPIPE');
  });

  it('exits 130 when it is interrupted while it waits for records', async () => {
    const { code, out } = await grantalign(['audit', '-', ...DAY], { interrupt: true });
    expect(code).toBe(130);
    expect(out).toBe('');
  });

  it('tells its version without loading the audit', async () => {
    const loaded = [`${ROOT}dist/main.js`];
    for (const path of loaded) {
      const text = await readFile(path, 'utf8');
      // Commands that write load what writes when they run.
      expect(text).not.toMatch(/^import .*"node:(fs|stream|path)/m);
      const paths = [...text.matchAll(/^import [^"]*"\.\/([^"]+)"/gm)].map(([, name]) => `${ROOT}dist/${name}`);
      loaded.push(...paths.filter((each) => !loaded.includes(each)));
    }
    // The entry, the chunk of every command line, and what the bundler puts beside it.
    expect(loaded.map((path) => path.replace(/^.*\/(\w+).*$/, '$1'))).toEqual(['main', 'base', 'rolldown']);
  });
});
