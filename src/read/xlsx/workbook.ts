import type { Diagnostic } from '../../model/diagnostic.ts';
import { nearestName } from '../../model/nearest.ts';
import { sheetPath } from '../../model/sheet-path.ts';
import type { SourceVisitor } from '../../model/source.ts';
import { Archive } from './archive.ts';
import type { Sharing } from './cell-text.ts';
import { refuseOtherArchives, refuseOtherContainers } from './container.ts';
import { type ListedSheet, readContents } from './contents.ts';
import { LARGEST_FILE } from './limits.ts';
import { readNumberFormats } from './number-formats.ts';
import { reportOddities } from './oddities.ts';
import { readSharedTexts } from './shared-texts.ts';
import { type CellCount, SheetRows } from './sheet-rows.ts';
import { tooLarge, Unreadable } from './unreadable.ts';
import { readXml } from './xml.ts';

/** Which sheets of a workbook are read: all but those named apart, or the one of a name. */
export interface SheetChoice {
  /** null: all. */
  readonly only: string | null;
  readonly except: ReadonlySet<string>;
}

/** A workbook, by its path and how its name ends. */
export interface WorkbookFile {
  readonly path: string;
  readonly ending: string;
  readonly bytes: AsyncIterable<Buffer>;
}

/** Hands every chosen sheet's rows to the visitor, in the workbook's order, and gives what stopped it, if anything did. */
export async function readWorkbook(
  { path, ending, bytes }: WorkbookFile,
  choice: SheetChoice,
  visitor: SourceVisitor,
): Promise<Diagnostic | null> {
  let reached = path;
  try {
    const archive = await openWorkbook(await gathered(bytes), ending);
    const contents = await readContents(archive);
    const sheets = chosen(contents.sheets, choice);
    const sharing: Sharing = {
      texts: await readSharedTexts(archive, contents.sharedTexts),
      formats: await readNumberFormats(archive, contents.styles),
      is1904: contents.is1904,
    };
    const count = { cells: 0 };
    for (const sheet of sheets) {
      reached = sheetPath(path, sheet.name);
      await readSheet(archive, sheet, reached, sharing, count, visitor);
    }
    return null;
  } catch (error) {
    if (error instanceof Unreadable) return error.about(reached);
    throw error;
  }
}

async function openWorkbook(bytes: Buffer, ending: string): Promise<Archive> {
  refuseOtherContainers(bytes, ending);
  const archive = await Archive.open(bytes);
  let mimetype = '';
  if (archive.names.has('mimetype')) for await (const chunk of archive.read('mimetype')) mimetype += chunk.toString();
  refuseOtherArchives(archive.names, mimetype, ending);
  return archive;
}

async function readSheet(
  archive: Archive,
  { name, part, isHidden }: ListedSheet,
  path: string,
  sharing: Sharing,
  count: CellCount,
  visitor: SourceVisitor,
): Promise<void> {
  const rows = new SheetRows(visitor, sharing, count);
  visitor.sheet({ name, path });
  try {
    if (part !== null) await readXml(part, archive.read(part), rows);
  } catch (error) {
    if (error instanceof Unreadable && error.line === null) throw error.at(rows.lineReached);
    throw error;
  } finally {
    visitor.sheetEnd(reportOddities(path, isHidden, rows.oddities));
  }
}

/** A zip archive's directory stands at its end, so it is read whole. */
async function gathered(bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > LARGEST_FILE) throw tooLarge('the file is larger than 64 MiB');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function chosen(sheets: readonly ListedSheet[], { only, except }: SheetChoice): readonly ListedSheet[] {
  // Excel takes names that differ in case alone for the same.
  const plain = (name: string) => name.toLowerCase();
  const apart = new Set([...except].map(plain));
  if (only === null) return sheets.filter(({ name }) => !apart.has(plain(name)));
  const found = sheets.filter(({ name }) => plain(name) === plain(only));
  if (found.length > 0) return found;
  const names = sheets.map(({ name }) => name);
  const near = nearestName(only, names);
  throw new Unreadable(
    'read/no-such-sheet',
    `the workbook has no sheet "${only}"; it has ${names.map((name) => `"${name}"`).join(', ')}`,
    near === null ? 'name one of its sheets' : `did you mean "${near}"?`,
  );
}
