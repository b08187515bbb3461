import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ROOT, run } from '../cli/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'grantalign-reports-'));
afterAll(() => rmSync(folder, { recursive: true }));

const INPUTS = `inputs: ${join(ROOT, 'fixtures/draft')}\nas_of: 2026-06-30\n`;

function config(reports: string): void {
  writeFileSync(join(folder, 'grantalign.config.yaml'), `${INPUTS}${reports}`);
}

const written = (name: string): string => readFileSync(join(folder, name), 'utf8');

beforeEach(() => {
  for (const name of ['todo.csv', 'report.md', 'other.md', 'pages'])
    rmSync(join(folder, name), { recursive: true, force: true });
});

describe('the reports a config names', () => {
  it('are written beside it, wherever below it the audit is run', async () => {
    config('reports: [todo:todo.csv, report.md, pages/]\n');
    mkdirSync(join(folder, 'below'), { recursive: true });
    const { code, out } = await run(['audit', '--quiet'], { cwd: join(folder, 'below') });
    expect(code).toBe(0);
    expect(out).toContain('Salinas Union High');
    expect(written('todo.csv')).toContain('lea_cds');
    expect(written('report.md')).toContain('## Salinas Union High');
    expect(existsSync(join(folder, 'pages/index.html'))).toBe(true);
  });

  it('may be one, with the format on standard output, and masked', async () => {
    config('reports: { files: report.md, format: json, public: true }\n');
    const { out } = await run(['audit', '--quiet'], { cwd: folder });
    expect(JSON.parse(out)).toHaveProperty('masked');
    expect(written('report.md')).not.toContain('Contains small counts');
  });

  it('give way to what the command line names', async () => {
    config('reports: { files: [report.md], format: json, sort: score, detail: true }\n');
    const { out } = await run(['audit', '--quiet', '-o', 'other.md', '-f', 'summary'], { cwd: folder });
    expect(out).not.toMatch(/^\{/);
    expect(existsSync(join(folder, 'report.md'))).toBe(false);
    expect(written('other.md')).toContain('## Salinas Union High');
  });

  it('are told of, all of them with their place, where no format has their name or ending', async () => {
    config('reports:\n  files: [report.docx, todo:todo.csv, html:pages.html]\n  format: mardown\n');
    const { code, out, err } = await run(['audit', '--quiet'], { cwd: folder });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('grantalign.config.yaml:5:11: there is no format "mardown"');
    expect(err).toContain('did you mean "markdown"?');
    expect(err).toContain('grantalign.config.yaml:4:11: no format is known by the name or ending of "report.docx"');
    expect(err.match(/^error/gm)).toHaveLength(2);
  });

  it('are shown with where they are named', async () => {
    config('reports: { files: [report.md, todo:todo.csv], format: summary, detail: true }\n');
    const { out } = await run(['config', 'show'], { cwd: folder });
    const shown = out
      .replace(/ {2,}/g, '  ')
      .split('\n')
      .filter((line) => line.startsWith('reports'));
    expect(shown).toEqual([
      'reports  report.md  grantalign.config.yaml:3:20',
      'reports  todo:todo.csv  grantalign.config.yaml:3:31',
      'reports  format summary  grantalign.config.yaml:3:55',
      'reports  detail true  grantalign.config.yaml:3:10',
    ]);
  });
});
