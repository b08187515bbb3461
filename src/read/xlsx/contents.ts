import type { Archive } from './archive.ts';
import { LARGEST_LIST } from './limits.ts';
import { damaged } from './unreadable.ts';
import { type Attributes, readXml } from './xml.ts';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** The part its cells are in; null: a chart or another sheet without cells. */
  readonly part: string | null;
}

/** What a workbook says of itself before any cell is read. */
export interface Contents {
  readonly sheets: readonly ListedSheet[];
  /** Its day numbers count from 1904 rather than 1900. */
  readonly is1904: boolean;
  readonly sharedTexts: string | null;
  readonly styles: string | null;
}

/** Reads a workbook's list of sheets and where its parts are. */
export async function readContents(archive: Archive): Promise<Contents> {
  const root = [...(await readLinks(archive, '')).values()].find(({ type }) => type === 'officeDocument');
  if (root === undefined) throw damaged('it does not say where its sheets are');
  const links = await readLinks(archive, root.part);
  const listed: Attributes[] = [];
  let is1904 = false;
  await readXml(root.part, archive.read(root.part, LARGEST_LIST), {
    open(name, attributes) {
      if (name === 'sheet') listed.push(attributes);
      if (name === 'workbookPr') is1904 = ['1', 'true', 'on'].includes(attributes.date1904 ?? '');
    },
  });
  const ofType = (type: string) => [...links.values()].find((link) => link.type === type)?.part ?? null;
  return {
    sheets: listed.map((attributes) => sheetOf(attributes, links)),
    is1904,
    sharedTexts: ofType('sharedStrings'),
    styles: ofType('styles'),
  };
}

interface Link {
  readonly type: string;
  readonly part: string;
}

function sheetOf(attributes: Attributes, links: ReadonlyMap<string, Link>): ListedSheet {
  const { name = '', state = 'visible' } = attributes;
  const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
  const link = links.get(id);
  if (link === undefined) throw damaged(`the sheet "${name}" is listed and not there`);
  return { name, isHidden: state !== 'visible', part: link.type === 'worksheet' ? link.part : null };
}

/** What a part refers to, by id; the archive's own root is the part ''. */
async function readLinks(archive: Archive, part: string): Promise<ReadonlyMap<string, Link>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const at = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const links = new Map<string, Link>();
  await readXml(at, archive.read(at, LARGEST_LIST), {
    open(name, { Id: id, Type: type = '', Target: target = '', TargetMode: mode }) {
      if (name !== 'Relationship' || id === undefined || mode === 'External') return;
      // A target is looked up by name among the archive's parts: one that climbs out of it names none of them.
      links.set(id, { type: type.slice(type.lastIndexOf('/') + 1), part: resolvePart(folder, target) });
    },
  });
  return links;
}

function resolvePart(folder: string, target: string): string {
  return new URL(target, `file:///${folder}`).pathname.slice(1);
}
