import { resolve } from 'node:path';
import type { AuditRequest } from '../../audit-request.ts';
import { EXIT, UsageError } from '../../cli/exit.ts';
import type { Io } from '../../cli/io.ts';
import { namesStandardInput } from '../../read/watch/watched-paths.ts';
import { Watcher } from '../../read/watch/watcher.ts';
import type { Round } from './round.ts';
import { knownAfter, nameFiles, say, tellChanges } from './tell-changes.ts';
import { watchedBy } from './watched-by.ts';

/** The audit that is repeated. */
export interface Watching {
  /** One audit, config included; throws a UsageError where command line and config name nothing that can be done. */
  readonly round: (accept: (request: AuditRequest) => void) => Promise<Round>;
  /** Prints and writes all that an audit which is not watched prints and writes. */
  readonly present: (round: Round) => Promise<void>;
  /** The config named on the command line. */
  readonly named: string | undefined;
}

/** Audits now and at every save until it is ended from outside: the report once, then what changed since the last run. */
export async function watchAudit({ round, present, named }: Watching, io: Io): Promise<number> {
  const placeOf = ({ printing }: Round) => {
    const outputs = printing.wanted.outputs.map(({ path }) => resolve(io.cwd, path));
    return { named, outputs, cwd: io.cwd };
  };
  const watcher = new Watcher();
  try {
    let last = await round(refuseStandardInput);
    let watched = watchedBy(last, placeOf(last));
    await watcher.look(watched);
    await present(last);
    let shown = last.result;
    await say(`watching ${watcher.size} files; Ctrl-C ends it`, io);
    for (;;) {
      const changed = await watcher.changes(io.interrupted);
      if (changed.length === 0) return EXIT.interrupted;
      await say(`\n${nameFiles(changed, io.cwd)} changed`, io);
      // Looked at before it is read again: a save in the meantime is the next change.
      await watcher.look(watched);
      const next = await told(() => round(refuseStandardInput), io);
      if (next === null) continue;
      const wider = watchedBy(next, placeOf(next));
      if (wider.paths.join('\n') !== watched.paths.join('\n')) await watcher.look(wider);
      watched = wider;
      await told(
        () => (shown === null && next.result !== null ? present(next) : tellChanges(last, next, shown, io)),
        io,
      );
      shown = next.result ?? shown;
      last = knownAfter(last, next);
    }
  } finally {
    watcher.close();
  }
}

/** Refused before it is read: it is read once, and nobody could say when it changed. */
function refuseStandardInput({ paths, baseline = '' }: AuditRequest): void {
  if (!namesStandardInput([...paths, baseline])) return;
  throw new UsageError('"-" is standard input, which cannot be watched', 'name files or folders, or leave --watch out');
}

/** What cannot be done for now is told, and waited for to change. */
async function told<T>(work: () => Promise<T>, io: Io): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await say(`error: ${error.message}${error.hint === null ? '' : `\n    hint: ${error.hint}`}`, io);
    return null;
  }
}
