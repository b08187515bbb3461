import type { Command } from 'commander';
import { EXIT } from '../cli/exit.ts';
import { type Io, print } from '../cli/io.ts';
import { parseWord } from './options.ts';

/** The JSON Schemas there are, each made when asked for. */
const SCHEMAS: Readonly<Record<string, () => Promise<object>>> = {
  records: async () => (await import('../records/schema.ts')).recordsSchema(),
  rule: async () =>
    (await import('../rules/schema.ts')).schemaOfRule((await import('../measure/registry.ts')).MEASURE_KINDS),
  pack: async () => (await import('../rules/schema.ts')).schemaOfPack(),
  config: async () => (await import('../config/read-config.ts')).schemaOfConfig(),
  result: async () => {
    const [{ toJSONSchema }, { resultSchema }] = await Promise.all([import('zod'), import('../model/result.ts')]);
    return toJSONSchema(resultSchema);
  },
};

/** `schema`: prints the JSON Schema of a file grantalign reads or writes. */
export function addSchema(program: Command, io: Io, exit: (code: number) => void): void {
  program
    .command('schema')
    .description('print the JSON Schema of record files, rules, packs, configs or result files')
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
