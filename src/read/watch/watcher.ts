import { type FSWatcher, watch } from 'node:fs';
import { changedBetween, type Snapshot, snapshotOf, type Watched } from './snapshot.ts';

/** Quiet for so long, a save is over: editors write in steps, or write beside and rename. */
const QUIET_MS = 50;
/** A file that never rests is looked at all the same. */
const LONGEST_MS = 500;
/** Where the system does not say that a file changed (a network drive), it is looked at so often. */
const LOOK_MS = 2000;

/** Waits for files to change. The system's notices only say when to look: what changed is told from the files themselves. */
export class Watcher {
  private watched: Watched = { paths: [], except: [] };
  private before: Snapshot = { files: new Map(), folders: new Set() };
  private readonly notices = new Map<string, FSWatcher>();
  private wake: () => void = () => {};
  /** A notice came since the last look: one that comes between two waits is not lost. */
  private isNoticed = false;

  /** Looks at the files before they are read, so that a save while they are read is not missed. */
  async look(watched: Watched): Promise<void> {
    this.watched = watched;
    this.before = await snapshotOf(watched);
    this.listen(this.before.folders);
  }

  /** The full paths of the files that changed since the last look, once they rest; empty: the wait was ended. */
  async changes(ended: AbortSignal | undefined): Promise<readonly string[]> {
    const isEnded = () => ended?.aborted === true;
    const wakeUp = () => this.noticed();
    ended?.addEventListener('abort', wakeUp);
    try {
      for (;;) {
        if (isEnded()) return [];
        this.isNoticed = false;
        const changed = changedBetween(this.before, await snapshotOf(this.watched));
        if (changed.length === 0) {
          await this.notice(LOOK_MS);
          continue;
        }
        const begun = performance.now();
        while (await this.notice(QUIET_MS)) if (performance.now() - begun > LONGEST_MS) break;
        return isEnded() ? [] : changed;
      }
    } finally {
      ended?.removeEventListener('abort', wakeUp);
    }
  }

  /** How many files are watched. */
  get size(): number {
    return this.before.files.size;
  }

  /** Ends all watching. */
  close(): void {
    for (const notice of this.notices.values()) notice.close();
    this.notices.clear();
  }

  /** Waits for a notice; false: none came in time. */
  private notice(within: number): Promise<boolean> {
    return new Promise((resolve) => {
      const settle = (isNoticed: boolean) => {
        clearTimeout(timer);
        this.wake = () => {};
        this.isNoticed = false;
        resolve(isNoticed);
      };
      const timer = setTimeout(() => settle(false), within);
      this.wake = () => settle(true);
      if (this.isNoticed) settle(true);
    });
  }

  private noticed(): void {
    this.isNoticed = true;
    this.wake();
  }

  private listen(folders: ReadonlySet<string>): void {
    for (const [folder, notice] of this.notices) {
      if (folders.has(folder)) continue;
      notice.close();
      this.notices.delete(folder);
    }
    for (const folder of folders) if (!this.notices.has(folder)) this.listenIn(folder);
  }

  private listenIn(folder: string): void {
    try {
      const notice = watch(folder, () => this.noticed());
      // A folder that vanishes, or a limit of the system, leaves the regular look.
      notice.on('error', () => this.notices.delete(folder));
      this.notices.set(folder, notice);
    } catch {
      this.notices.delete(folder);
    }
  }
}
