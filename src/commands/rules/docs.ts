import type { Command } from 'commander';
import { EXIT } from '../../cli/exit.ts';
import { type Io, print } from '../../cli/io.ts';
import { isError } from '../../model/diagnostic.ts';

/** `rules docs`: a pack as a book. */
export function addDocs(rules: Command, io: Io, exit: (code: number) => void): void {
  rules
    .command('docs')
    .description('write a pack as a book in Markdown: every rule in words, its sources, its examples')
    .argument('[pack]', 'a built-in name or a folder', 'california')
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .action(async (pack: string, flags: { readonly output?: string }) => exit(await writeBook(pack, flags.output, io)));
}

async function writeBook(nameOrPath: string, output: string | undefined, io: Io): Promise<number> {
  const [{ checkPackAt }, { packBook }, { reportBook }, { printDiagnostics }] = await Promise.all([
    import('../../load-pack.ts'),
    import('../../pack-book.ts'),
    import('../../report/rules/book.ts'),
    import('../print-diagnostics.ts'),
  ]);
  const pack = await checkPackAt(nameOrPath, io.cwd);
  await printDiagnostics(pack.diagnostics, {}, io);
  const book = pack.diagnostics.some(isError) ? null : await packBook(pack, io.cwd);
  if (book === null) return EXIT.cannotAudit;
  const text = reportBook(book);
  if (output === undefined) await print(io.stdout, text);
  else await (await import('../output-file.ts')).writeText(output, text, io.cwd);
  return EXIT.done;
}
