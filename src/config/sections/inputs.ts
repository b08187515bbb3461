import * as z from 'zod';
import type { DocumentNode } from '../../model/document.ts';
import type { ConfigPlace } from '../section.ts';
import { pathFrom, pathText } from './paths.ts';

const path = pathText();

/** `inputs`: the records to read where the command line names none. */
export const INPUTS = {
  schema: z
    .union([path, z.array(path)], { error: 'expected a path, or a list of paths' })
    .describe('Files or folders of records, KIND=PATH included, where the command line names none'),
  read(value: string | readonly string[], _: DocumentNode, { folder }: ConfigPlace): readonly string[] {
    return (typeof value === 'string' ? [value] : value).map((each) => {
      const [, kind = '', path = each] = /^([\w -]+=)?(.+)$/s.exec(each) ?? [];
      return `${kind}${pathFrom(folder, path)}`;
    });
  },
};
