import type { Command } from 'commander';
import { EXIT, UsageError } from '../cli/exit.ts';
import { type Io, print } from '../cli/io.ts';
import { SCHEMAS } from '../schemas.ts';
import { parseWord } from './options.ts';

interface SchemaFlags {
  readonly rules?: string;
}

/** `schema`: prints the JSON Schema of a file grantalign reads or writes. */
export function addSchema(program: Command, io: Io, exit: (code: number) => void): void {
  program
    .command('schema')
    .description('print the JSON Schema of record files, rules, packs, configs, result files or comparisons')
    .argument(
      '<of>',
      `what the schema is of: ${Object.keys(SCHEMAS).join(', ')}`,
      parseWord('schema', Object.keys(SCHEMAS)),
    )
    .option('-r, --rules <pack>', 'of a config: with the names of this pack, for gates on rules and levers')
    .action(async (of: string, flags: SchemaFlags) => exit(await runSchema(of, flags, io)));
}

async function runSchema(of: string, { rules }: SchemaFlags, io: Io): Promise<number> {
  if (rules !== undefined && of !== 'config') {
    throw new UsageError(`--rules is for "schema config"; "${of}" is the same for every pack`, 'leave --rules out');
  }
  const schema = rules === undefined ? await SCHEMAS[of]?.() : await configSchema(rules, io);
  if (schema === null) return EXIT.cannotAudit;
  await print(io.stdout, `${JSON.stringify(schema, null, 2)}\n`);
  return EXIT.done;
}

async function configSchema(pack: string, io: Io): Promise<object | null> {
  const [{ schemaOfConfigFor }, { printDiagnostics }] = await Promise.all([
    import('../config-schema.ts'),
    import('./print-diagnostics.ts'),
  ]);
  const { schema, diagnostics } = await schemaOfConfigFor(pack, io.cwd);
  await printDiagnostics(diagnostics, {}, io);
  return schema;
}
