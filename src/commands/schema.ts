import type { Command } from 'commander';
import { EXIT } from '../cli/exit.ts';
import { type Io, print } from '../cli/io.ts';
import { SCHEMAS } from '../schemas.ts';
import { parseWord } from './options.ts';

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
    .action(async (of: string) => {
      await print(io.stdout, `${JSON.stringify(await SCHEMAS[of]?.(), null, 2)}\n`);
      exit(EXIT.done);
    });
}
