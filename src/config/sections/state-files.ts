import * as z from 'zod';
import type { DocumentNode } from '../../model/document.ts';
import type { ConfigPlace } from '../section.ts';
import { pathFrom, pathText } from './paths.ts';

const path = pathText();

/** `directory`: CDE's school directory to check codes against. */
export const DIRECTORY = {
  schema: path.describe("A file of CDE's school directory, or none; the pack's own where it is left out"),
  read: (value: string, _: DocumentNode, { folder }: ConfigPlace): string =>
    value === 'none' ? value : pathFrom(folder, value),
};

/** `enrich`: files of CDE that fill what sites lack. */
export const ENRICH = {
  schema: z
    .union([path, z.array(path)], { error: 'expected a path, or a list of paths' })
    .describe('CUPC files of CDE to fill upp and enrollment of sites from'),
  read: (value: string | readonly string[], _: DocumentNode, { folder }: ConfigPlace): readonly string[] =>
    (typeof value === 'string' ? [value] : value).map((each) => pathFrom(folder, each)),
};
