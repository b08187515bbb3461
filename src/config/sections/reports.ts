import * as z from 'zod';
import type { DocumentNode } from '../../model/document.ts';
import type { Origin } from '../../model/origin.ts';
import { childOf } from '../../model/schema/plain.ts';
import { excerptAt, originOf } from '../../model/schema/tell.ts';
import { SORTS, type Sort } from '../../model/sort.ts';
import type { ConfigPlace } from '../section.ts';
import { pathFrom, pathText } from './paths.ts';

const path = pathText();
const files = z
  .union([path, z.array(path)], { error: 'expected a path, or a list of paths' })
  .describe('Reports in files, each by its ending or as format:path; -o on the command line stands in for all of them');

const schema = z
  .union(
    [
      files,
      z.strictObject({
        files: files.optional(),
        format: pathText('expected the name of a format').optional().describe('The format on standard output'),
        sort: z.enum(SORTS).optional().describe('The order of several LEAs'),
        detail: z.boolean().optional().describe('Print every LEA in full'),
        public: z.boolean().optional().describe('Mask counts of 10 people or fewer, in every report'),
      }),
    ],
    { error: 'expected a path, a list of paths, or a mapping with "files", "format", "sort", "detail" or "public"' },
  )
  .describe('Reports that are written without being asked for');

/** A word of the config that the formats have to know, and where it stands. */
export interface Written {
  readonly text: string;
  readonly origin: Origin;
  /** The line it stands on, and a caret. */
  readonly excerpt: string;
}

/** What a config says of reports; what it leaves out is not here. */
export interface ReportSetting {
  readonly files?: readonly Written[];
  readonly format?: Written;
  readonly sort?: Sort | undefined;
  readonly detail?: boolean | undefined;
  readonly public?: boolean | undefined;
}

/** `reports`: what is printed and written where the command line does not say. */
export const REPORTS = {
  schema,
  read(value: z.output<typeof schema>, node: DocumentNode, at: ConfigPlace): ReportSetting {
    if (typeof value === 'string' || Array.isArray(value)) return { files: filesIn(node, at) };
    const [named, format] = [childOf(node, 'files'), childOf(node, 'format')];
    return {
      ...(named === undefined ? {} : { files: filesIn(named, at) }),
      ...(format?.is === 'scalar' ? { format: writtenAt(format, format.text, at) } : {}),
      sort: value.sort,
      detail: value.detail,
      public: value.public,
    };
  },
};

function filesIn(node: DocumentNode, at: ConfigPlace): readonly Written[] {
  const nodes = node.is === 'list' ? node.nodes : [node];
  return nodes.flatMap((each) => {
    if (each.is !== 'scalar') return [];
    // A letter and a colon is a drive; a word and a colon is a format, and what follows is the path.
    const [, format = '', rest = each.text] = /^([a-z]{2,}:)(.+)$/s.exec(each.text) ?? [];
    return [writtenAt(each, `${format}${pathFrom(at.folder, rest)}`, at)];
  });
}

function writtenAt(node: DocumentNode, text: string, { file }: ConfigPlace): Written {
  return { text, origin: originOf(file, node), excerpt: excerptAt(file, node) };
}
