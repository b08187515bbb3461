import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CommentServer } from '../action/runner/comments.ts';
import { runAction } from '../action/runner/run-action.ts';
import { ROOT, run } from '../cli/run.ts';
import type { Act, Scene } from './story.ts';

/** How a scene ended. */
export interface Ending {
  readonly code: number;
  /** What a reader sees of it: the comment after a push, what a command printed otherwise. */
  readonly shown: string;
}

/** Where a story is played: a repository with a draft, and the one pull request it is worked on in. */
export class Stage {
  readonly #folder: string;
  readonly #server: CommentServer;
  readonly #api: string;
  #base = '';

  private constructor(folder: string, server: CommentServer, api: string) {
    this.#folder = folder;
    this.#server = server;
    this.#api = api;
  }

  static async open(): Promise<Stage> {
    const folder = await mkdtemp(join(tmpdir(), 'grantalign-story-'));
    const server = new CommentServer();
    const stage = new Stage(folder, server, await server.open());
    stage.#git('init', '--quiet', '--initial-branch=main');
    return stage;
  }

  close(): Promise<void> {
    return this.#server.close();
  }

  /** How often a comment was written, and how many there are. */
  get comments(): { readonly writes: readonly string[]; readonly there: number } {
    return { writes: this.#server.writes, there: this.#server.comments.length };
  }

  /** Plays a scene to its end; the last of its acts that ends in a code gives the ending. */
  async play({ day, acts }: Scene): Promise<Ending> {
    let ending: Ending = { code: 0, shown: '' };
    for (const act of acts) ending = (await this.#act(act, day)) ?? ending;
    return ending;
  }

  async #act(act: Act, day: string): Promise<Ending | null> {
    switch (act.does) {
      case 'run':
        return this.#run(act.words, day);
      case 'push':
        return this.#push(act.inputs, day);
      case 'merge':
        this.#commit();
        this.#base = this.#git('rev-parse', 'HEAD').trim();
        return null;
      case 'take':
        await this.#write(act.path, await readFile(join(ROOT, act.from), 'utf8'));
        return null;
      case 'add':
        await this.#write(act.path, (await this.#read(act.path)) + act.lines);
        return null;
      case 'change': {
        const text = await this.#read(act.path);
        if (text.split(act.before).length !== 2) throw new Error(`"${act.before}" does not stand once in ${act.path}`);
        await this.#write(act.path, text.replace(act.before, act.after));
        return null;
      }
    }
  }

  /** A command of the story, at noon of its day. */
  async #run(words: readonly string[], day: string): Promise<Ending> {
    const { code, out, err } = await run(words, { cwd: this.#folder, now: new Date(`${day}T20:00:00Z`) });
    return { code, shown: `\`\`\`\n${out}${err}\`\`\`\n` };
  }

  async #push(inputs: Readonly<Record<string, string>>, day: string): Promise<Ending> {
    this.#commit();
    const event = { pull_request: { number: 12, base: { sha: this.#base } } };
    const { code } = await runAction({
      ...{ workspace: this.#folder, api: this.#api, branch: 'draft', event },
      inputs: { ...inputs, 'as-of': day },
    });
    return { code, shown: this.#server.comments[0]?.body ?? '' };
  }

  async #read(path: string): Promise<string> {
    return readFile(join(this.#folder, path), 'utf8').catch(() => '');
  }

  async #write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.#folder, path)), { recursive: true });
    await writeFile(join(this.#folder, path), text);
  }

  #commit(): void {
    this.#git('add', '--all');
    const office = [
      '-c',
      'user.name=Grants office',
      '-c',
      'user.email=grants@example.org',
      '-c',
      'commit.gpgsign=false',
    ];
    this.#git(...office, 'commit', '--quiet', '--allow-empty', '--no-verify', '--message', 'Work on the draft');
  }

  #git(...words: readonly string[]): string {
    return execFileSync('git', words, { cwd: this.#folder, encoding: 'utf8' });
  }
}
