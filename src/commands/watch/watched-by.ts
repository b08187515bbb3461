import { dirname, resolve } from 'node:path';
import { CONFIG_FILE } from '../../read/config-file.ts';
import type { Watched } from '../../read/watch/snapshot.ts';
import { packPaths } from '../../read/watch/watched-paths.ts';
import { namedFiles } from '../named-files.ts';
import type { Round } from './round.ts';

/** Where a run's files stand, beside those of its request. */
export interface WatchPlace {
  /** `--config`, as given. */
  readonly named: string | undefined;
  /** Full paths of reports that are written. */
  readonly outputs: readonly string[];
  readonly cwd: string;
}

/** All that a run is made from, and the config that would hold if it came to be. */
export function watchedBy({ request, config }: Round, { named, outputs, cwd }: WatchPlace): Watched {
  const paths = named === undefined ? configPaths(config, cwd) : [resolve(cwd, named)];
  if (request !== null) paths.push(...namedFiles(request, cwd), ...packPaths(request.pack, cwd));
  return { paths: [...new Set(paths)], except: outputs };
}

/** From the working directory upward, to the config that was found: a nearer one would hold instead. */
function configPaths(found: string | null, cwd: string): string[] {
  const last = found === null ? resolve(cwd, CONFIG_FILE) : resolve(cwd, found);
  const paths = [resolve(cwd, CONFIG_FILE)];
  for (let folder = cwd; paths.at(-1) !== last && dirname(folder) !== folder; ) {
    folder = dirname(folder);
    paths.push(resolve(folder, CONFIG_FILE));
  }
  return paths;
}
