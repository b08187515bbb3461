import type { Command } from 'commander';
import { EXIT } from '../cli/exit.ts';
import { type Io, print } from '../cli/io.ts';
import { isError } from '../model/diagnostic.ts';

interface ConfigFlags {
  readonly config?: string;
}

/** `config`: what applies to a run without being typed. */
export function addConfig(program: Command, io: Io, exit: (code: number) => void): void {
  program
    .command('config')
    .description('what applies without being typed: grantalign.config.yaml')
    .command('show')
    .description('print every setting and where it comes from')
    .option('-c, --config <file>', 'config (default: the nearest grantalign.config.yaml, from here upward)')
    .action(async (flags: ConfigFlags) => exit(await showConfig(flags, io)));
}

async function showConfig(flags: ConfigFlags, io: Io): Promise<number> {
  const [{ loadConfig }, { shownSettings }, { printDiagnostics }, { printable }] = await Promise.all([
    import('../load-config.ts'),
    import('../config/show.ts'),
    import('./print-diagnostics.ts'),
    import('../report/printable.ts'),
  ]);
  const { config, path, diagnostics } = await loadConfig(flags.config, io.cwd);
  await printDiagnostics(diagnostics, {}, io);
  if (diagnostics.some(isError)) return EXIT.cannotAudit;
  const shown = shownSettings(config, path);
  const widest = Math.max(...shown.map(({ value }) => value.length));
  const lines = shown.map(({ name, value, from }) => `${name.padEnd(12)}  ${value.padEnd(widest)}  ${from}`);
  const head = path === null ? 'no grantalign.config.yaml here or above' : `config: ${path}`;
  await print(io.stdout, [head, ...lines].map((line) => `${printable(line)}\n`).join(''));
  return EXIT.done;
}
