import type { Command } from 'commander';
import { EXIT, UsageError } from '../cli/exit.ts';
import { type Io, print } from '../cli/io.ts';
import { isError } from '../model/diagnostic.ts';
import { type MapDraft, SURE } from '../model/map-draft.ts';
import { RECORD_KIND_NAMES, type RecordKind } from '../model/record.ts';
import { parseWord } from './options.ts';

interface MapFlags {
  readonly kind?: RecordKind;
  readonly output?: string;
  readonly color?: boolean;
}

/** `map`: drafts what a file's headings mean, for a person to confirm in the config. */
export function addMap(program: Command, io: Io, exit: (code: number) => void): void {
  program
    .command('map')
    .description('draft a column map for a file whose headings are not ours: guesses for you to confirm')
    .argument('<file>', 'a file with a table of records, such as a CSV file or a workbook')
    .option(
      '--kind <kind>',
      `what its rows are: ${RECORD_KIND_NAMES.join(', ')}`,
      parseWord('--kind', RECORD_KIND_NAMES),
    )
    .option('-o, --output <file>', 'write a new config, such as grantalign.config.yaml; never over one that is there')
    .action(async (path: string, flags: MapFlags) => exit(await runMap(path, flags, io)));
}

async function runMap(path: string, flags: MapFlags, io: Io): Promise<number> {
  const [{ draftMaps }, { isThere, writeText }, { printDiagnostics }] = await Promise.all([
    import('../draft-map.ts'),
    import('./output-file.ts'),
    import('./print-diagnostics.ts'),
  ]);
  const { output, kind } = flags;
  if (output !== undefined && (await isThere(output, io.cwd))) {
    throw new UsageError(
      `"${output}" is there already`,
      'leave -o out and put the lines that are printed under its "columns:", or name another file',
    );
  }
  const { drafts, text, diagnostics } = await draftMaps(path, kind ?? null, io.cwd);
  await printDiagnostics(diagnostics, {}, io);
  if (diagnostics.some(isError)) return EXIT.cannotAudit;
  if (text === null) {
    throw new UsageError(
      `no table of records was found in "${path}"`,
      'its headings are like those of no records; name what its rows are: --kind',
    );
  }
  if (output === undefined) await print(io.stdout, text);
  else await writeText(output, text, io.cwd);
  await print(io.stderr, drafts.map((draft) => `${summaryOf(draft)}\n`).join(''));
  return EXIT.done;
}

/** `list.csv: placements, 5 fields proposed, 1 unsure; still to say: grant_id`. */
function summaryOf({ path, sheet, kind, fields, open }: MapDraft): string {
  const sure = fields.filter(({ confidence }) => confidence >= SURE).length;
  const still = open.length === 0 ? '' : `; still to say: ${open.join(', ')}`;
  const where = sheet === null ? path : `${path}, sheet "${sheet}"`;
  return `${where}: ${kind}, ${sure} ${sure === 1 ? 'field' : 'fields'} proposed, ${fields.length - sure} unsure${still}`;
}
