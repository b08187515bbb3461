import type { DocumentNode } from '../../model/document.ts';
import type { ConfigPlace } from '../section.ts';
import { pathFrom, pathText } from './paths.ts';

/** `baseline`: an earlier result; gates count only what got worse since. */
export const BASELINE = {
  schema: pathText('expected the path of a result file').describe(
    'A result file of an earlier audit: gates count only what is worse than in it',
  ),
  read: (value: string, _: DocumentNode, { folder }: ConfigPlace): string => pathFrom(folder, value),
};
