import { dirname, resolve } from 'node:path';
import { CONFIG_FILE } from '../../read/config-file.ts';
import type { Watched } from '../../read/watch/snapshot.ts';
import { inputPaths, packPaths } from '../../read/watch/watched-paths.ts';
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
  if (request !== null) {
    const { directory, enrich = [], signed, baseline } = request;
    // Whatever is signed: each sort is a list of files.
    const statements = Object.values(signed ?? {}).flatMap((each) => (Array.isArray(each) ? each.map(String) : []));
    const files = [
      ...enrich,
      ...statements,
      ...(baseline === undefined ? [] : [baseline]),
      ...(directory === undefined || directory === 'none' ? [] : [directory]),
    ];
    paths.push(...inputPaths(request.paths, cwd), ...packPaths(request.pack, cwd));
    paths.push(...files.map((file) => resolve(cwd, file)));
  }
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
