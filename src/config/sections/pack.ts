import type { DocumentNode } from '../../model/document.ts';
import type { ConfigPlace } from '../section.ts';
import { pathFrom, pathText } from './paths.ts';

/** `pack`: the rules. A bare name is a built-in pack; a folder is named with a `/`. */
export const PACK = {
  schema: pathText('expected the name of a pack, or a folder').describe(
    'The rule pack: a built-in name such as california, or a folder such as ./our-rules',
  ),
  read(value: string, _: DocumentNode, { folder }: ConfigPlace): string {
    return value.includes('/') ? pathFrom(folder, value.replace(/^\.\//, '')) : value;
  },
};
