import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { Recorder, ROOT } from '../../cli/run.ts';

const root = mkdtempSync(join(tmpdir(), 'grantalign-watch-'));
afterAll(() => rmSync(root, { recursive: true }));
let folders = 0;
/** Looks, ten milliseconds apart, before a wait is given up. */
const PATIENCE = 3000;

/** A folder with the draft, and an audit that watches it. */
class Watch {
  readonly cwd = join(root, `watch-${folders++}`);
  readonly draft = join(this.cwd, 'draft.yaml');
  readonly out = new Recorder();
  readonly err = new Recorder();
  private readonly ending = new AbortController();
  private running: Promise<number> = Promise.resolve(-1);

  constructor() {
    mkdirSync(this.cwd);
    cpSync(join(ROOT, 'fixtures/draft/draft.yaml'), this.draft);
  }

  async begin(...words: readonly string[]): Promise<void> {
    this.running = main(['audit', ...words, '--as-of', '2026-06-30', '--watch'], {
      stdin: Readable.from([]),
      stdout: this.out,
      stderr: this.err,
      cwd: this.cwd,
      env: {},
      now: new Date('2026-06-30T19:00:00Z'),
      interrupted: this.ending.signal,
    });
    await this.says('Ctrl-C ends it');
  }

  edit(from: string, to: string): void {
    const text = readFileSync(this.draft, 'utf8');
    expect(text).toContain(from);
    writeFileSync(this.draft, text.replace(from, to));
  }

  /** Waits for words on standard error beyond those said before. */
  async says(words: string): Promise<string> {
    for (let tries = 0; ; tries++) {
      if (tries > PATIENCE) throw new Error(`"${words}" was not said, but: ${this.err.text}`);
      const at = this.err.text.indexOf(words);
      if (at >= 0) {
        const said = this.err.text.slice(0, at + words.length);
        this.err.text = this.err.text.slice(at + words.length);
        return said;
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  end(): Promise<number> {
    this.ending.abort();
    return this.running;
  }
}

describe('audit --watch', () => {
  it('prints the report once, then what each save changed, and ends as interrupted', async () => {
    const watch = new Watch();
    await watch.begin('draft.yaml', '--fail-on', 'condition', '-o', 'result.json');
    const report = watch.out.text;
    expect(report).toContain('Duties: 8 shown, 1 not shown (draft.yaml:25)');
    watch.edit('projected_residents: 10', 'projected_residents: 9');
    const said = await watch.says('gate fail-on condition: undecided, was stops');
    expect(said).toContain('draft.yaml changed');
    expect(said).toMatch(/better: Planned residents by site add up/);
    expect(JSON.parse(readFileSync(join(watch.cwd, 'result.json'), 'utf8'))).toMatchObject({
      gates: [{ verdict: 'undecided' }],
    });
    watch.edit('# The codes and names', '# Codes and names');
    await watch.says('Nothing changed.');
    expect(watch.out.text).toBe(report);
    expect(await watch.end()).toBe(130);
  });

  it('tells errors as they come and go, half-written saves included', async () => {
    const watch = new Watch();
    await watch.begin('draft.yaml', '--quiet');
    watch.edit('coaching: periodic', 'coaching: sometimes');
    const came = await watch.says('no result while there is 1 error');
    expect(came).toContain('"sometimes" is not a word this field takes');
    const whole = readFileSync(watch.draft, 'utf8').replace('coaching: sometimes', 'coaching: ongoing');
    writeFileSync(watch.draft, '');
    writeFileSync(watch.draft, whole.slice(0, 700));
    writeFileSync(watch.draft, whole);
    await watch.says('no longer: error draft.yaml: "sometimes"');
    await watch.says('Coaching');
    expect(await watch.end()).toBe(130);
  });

  it('says of nothing that it is gone while it cannot look', async () => {
    const watch = new Watch();
    const config = join(watch.cwd, 'grantalign.config.yaml');
    const waivers = join(watch.cwd, 'waivers.csv');
    writeFileSync(config, 'gates: { fail_on: condition }\nwaivers: waivers.csv\n');
    const row = 'projected-sites-add-up,27661590000000,May.,County office of education,2026-03-01,2026-07-05';
    writeFileSync(waivers, `rule,lea,reason,approved_by,granted,expires\n${row}\n`);
    await watch.begin('draft.yaml');
    expect(watch.err.text.includes('no longer')).toBe(false);
    writeFileSync(config, 'gatez: { fail_on: condition }\nwaivers: waivers.csv\n');
    expect(await watch.says('no result while there is 1 error')).not.toContain('no longer');
    writeFileSync(config, 'gates: { fail_on: condition }\nwaivers: waivers.csv\n');
    const back = await watch.says('Nothing changed.');
    expect(back).toContain('no longer: error grantalign.config.yaml');
    expect(back).not.toContain('expires in');
    writeFileSync(waivers, `rule,lea,reason,approved_by,granted,expires\n${row.replace('07-05', '06-01')}\n`);
    const expired = await watch.says('gate fail-on condition: stops, was undecided');
    expect(expired).toContain('no longer: warning waivers.csv');
    expect(expired).not.toContain('Nothing changed.');
    expect(await watch.end()).toBe(130);
  });

  it('begins with what is wrong, and prints the report when it is mended', async () => {
    const watch = new Watch();
    watch.edit('coaching: periodic', 'coaching: sometimes');
    await watch.begin('draft.yaml');
    expect(watch.out.text).toBe('');
    watch.edit('coaching: sometimes', 'coaching: periodic');
    await watch.says('placements linked');
    expect(watch.out.text).toContain('Salinas Union High');
    await watch.end();
  });

  it('follows files that vanish, come back by renaming, and are new in a folder', async () => {
    const watch = new Watch();
    mkdirSync(join(watch.cwd, 'records'));
    renameSync(watch.draft, join(watch.cwd, 'records/draft.yaml'));
    await watch.begin('records');
    renameSync(join(watch.cwd, 'records/draft.yaml'), join(watch.cwd, 'kept.yaml'));
    await watch.says('no result while there is');
    cpSync(join(watch.cwd, 'kept.yaml'), join(watch.cwd, 'records/.draft.yaml.tmp'));
    renameSync(join(watch.cwd, 'records/.draft.yaml.tmp'), join(watch.cwd, 'records/draft.yaml'));
    await watch.says('Nothing changed.');
    mkdirSync(join(watch.cwd, 'records/outcomes'));
    writeFileSync(
      join(watch.cwd, 'records/outcomes/outcomes.csv'),
      'lea_cds,reported_by,school_year,indicator,value\n27661590000000,residency,2025-26,retention,86\n',
    );
    expect(await watch.says('Salinas Union High: alignment')).toContain('outcomes.csv changed');
    await watch.end();
  });

  it('hears of its config, its pack and the pack that one extends', async () => {
    const watch = new Watch();
    cpSync(join(ROOT, 'tests/commands/packs/valley'), join(watch.cwd, 'base'), { recursive: true });
    mkdirSync(join(watch.cwd, 'ours'));
    writeFileSync(
      join(watch.cwd, 'ours/pack.yaml'),
      'id: ours\ntitle: Ours\nversion: 1.0.0\nextends: ../base # the county\n',
    );
    await watch.begin('draft.yaml');
    writeFileSync(join(watch.cwd, 'grantalign.config.yaml'), 'gates: { fail_on: condition }\n');
    await watch.says('gate fail-on condition: stops');
    writeFileSync(join(watch.cwd, 'grantalign.config.yaml'), 'pack: ./ours\n');
    await watch.says('changed');
    await watch.says('Salinas');
    const pack = join(watch.cwd, 'base/pack.yaml');
    writeFileSync(pack, readFileSync(pack, 'utf8').replace('weight: 10', 'weight: 20'));
    await watch.says('base/pack.yaml changed');
    await watch.says('hanged');
    writeFileSync(join(watch.cwd, 'grantalign.config.yaml'), 'pakc: ./ours\n');
    await watch.says('Did you mean "pack"?');
    await watch.end();
  });

  it('refuses standard input, wherever it is named', async () => {
    const watch = new Watch();
    await watch.begin('draft.yaml');
    writeFileSync(join(watch.cwd, 'grantalign.config.yaml'), 'inputs: ["-"]\n');
    await watch.says('grantalign.config.yaml changed');
    await watch.end();
    const err = new Recorder();
    const io = {
      stdin: Readable.from([]),
      stdout: new Recorder(),
      stderr: err,
      cwd: watch.cwd,
      env: {},
      now: new Date(),
    };
    expect(await main(['audit', 'placements=-', '--watch'], io)).toBe(2);
    expect(err.text).toContain('which cannot be watched');
    expect(await main(['audit', '--watch'], { ...io, cwd: watch.cwd })).toBe(2);
  });

  it('ends by Ctrl-C with 130', async () => {
    const watch = new Watch();
    const child = spawn(process.execPath, [join(ROOT, 'bin/grantalign.js'), 'audit', 'draft.yaml', '--watch'], {
      cwd: watch.cwd,
    });
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
      if (err.includes('Ctrl-C ends it')) child.kill('SIGINT');
    });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
  });
});
