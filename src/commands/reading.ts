import type { CheckRequest } from '../audit-request.ts';
import { UsageError } from '../cli/exit.ts';
import type { Io } from '../cli/io.ts';
import type { Config } from '../config/registry.ts';
import { signedFiles } from './signed.ts';

/** What every command that reads records takes. */
export interface ReadingFlags {
  readonly config?: string;
  readonly year?: string;
  readonly directory?: string;
  readonly enrich?: readonly string[];
  readonly keepGoing?: true;
  readonly dropPersonalColumns?: true;
  readonly waivers?: readonly string[];
  readonly attestations?: readonly string[];
  readonly quiet?: true;
  readonly color?: boolean;
  readonly progress: boolean;
}

/** What is to be read for a command, such as `audit`: flags win over the config, the config over what is built in. */
export function readingOf(verb: string, paths: readonly string[], flags: ReadingFlags, config: Config, io: Io) {
  const inputs = paths.length > 0 ? paths : (config.inputs?.value ?? []);
  if (inputs.length === 0) {
    throw new UsageError(`nothing to ${verb}`, `name at least one file or folder of records: grantalign ${verb} PATH`);
  }
  return {
    paths: inputs,
    cwd: io.cwd,
    stdin: io.stdin,
    year: flags.year ?? config.year?.value ?? null,
    directory: flags.directory ?? config.directory?.value,
    enrich: flags.enrich ?? config.enrich?.value ?? [],
    keepGoing: flags.keepGoing === true,
    dropPersonalColumns: flags.dropPersonalColumns === true,
    apart: signedFiles(flags, config),
    maps: config.columns?.value ?? [],
  } satisfies CheckRequest;
}
