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
    .description(
      'print the JSON Schema of a kind of file: records, rules, packs, configs, signed statements, results, comparisons',
    )
    .argument(
      '<of>',
      `what the schema is of: ${Object.keys(SCHEMAS).join(', ')}`,
      parseWord('schema', Object.keys(SCHEMAS)),
    )
    .option(
      '-r, --rules <pack>',
      'of a config, waivers or attestations: with the names of this pack, for editors to offer',
    )
    .action(async (of: string, flags: SchemaFlags) => exit(await runSchema(of, flags, io)));
}

async function runSchema(of: string, { rules }: SchemaFlags, io: Io): Promise<number> {
  const schema = rules === undefined ? await SCHEMAS[of]?.() : await schemaWithNames(of, rules, io);
  if (schema === null) return EXIT.cannotAudit;
  await print(io.stdout, `${JSON.stringify(schema, null, 2)}\n`);
  return EXIT.done;
}

async function schemaWithNames(of: string, pack: string, io: Io): Promise<object | null> {
  const [{ PACK_SCHEMAS, schemaForPack }, { printDiagnostics }] = await Promise.all([
    import('../pack-schemas.ts'),
    import('./print-diagnostics.ts'),
  ]);
  if (!Object.hasOwn(PACK_SCHEMAS, of)) {
    const named = Object.keys(PACK_SCHEMAS).map((each) => `"schema ${each}"`);
    throw new UsageError(`--rules is for ${named.join(', ')}; "${of}" is the same for every pack`, 'leave --rules out');
  }
  const { schema, diagnostics } = await schemaForPack(of, pack, io.cwd);
  await printDiagnostics(diagnostics, {}, io);
  return schema;
}
