import { resolve } from 'node:path';
import type { Config } from './config/registry.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import { findConfigFile, readConfigFile } from './read/config-file.ts';

/** A config ready to apply, and where it was found; without one, or where it cannot be read, it says nothing. */
export interface LoadedConfig {
  readonly config: Config;
  /** Relative to the working directory; null: there is none. */
  readonly path: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Loads the config that is named, else the nearest `grantalign.config.yaml` from the working directory upward. */
export async function loadConfig(named: string | undefined, cwd: string): Promise<LoadedConfig> {
  const full = named === undefined ? findConfigFile(cwd) : resolve(cwd, named);
  if (full === null) return { config: {}, path: null, diagnostics: [] };
  const { file, diagnostics } = await readConfigFile(full, cwd);
  if (file === null) return { config: {}, path: null, diagnostics };
  const { readConfig } = await import('./config/read-config.ts');
  const read = readConfig(file, file.folder);
  return { config: read.config, path: file.document.path, diagnostics: [...diagnostics, ...read.diagnostics] };
}
