import type { Io } from '../cli/io.ts';
import type { Config } from '../config/registry.ts';
import { isError } from '../model/diagnostic.ts';

interface ConfigFlags {
  readonly config?: string;
  readonly quiet?: true;
  readonly color?: boolean;
}

/** The config that applies to a run: empty where there is none; null where it cannot be used, which is printed. */
export async function configFor(flags: ConfigFlags, io: Io): Promise<Config | null> {
  const { loadConfig } = await import('../load-config.ts');
  const { config, diagnostics } = await loadConfig(flags.config, io.cwd);
  if (diagnostics.length > 0) {
    const { printDiagnostics } = await import('./print-diagnostics.ts');
    await printDiagnostics(diagnostics, flags, io);
  }
  return diagnostics.some(isError) ? null : config;
}
