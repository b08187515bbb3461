import { readFileSync } from 'node:fs';
import { ROOT } from '../cli/run.ts';
import { districtFilesBlock, reportBlock } from './report-block.ts';
import { tablesBlock } from './tables-block.ts';

/** Parts of the README that are made from the program: what stands between `<!-- name -->` and `<!-- /name -->`. */
export const BLOCKS: ReadonlyMap<string, () => Promise<string>> = new Map([
  ['report', reportBlock],
  ['district-files', districtFilesBlock],
  ['tables', tablesBlock],
  ['rule', async () => fileBlock('rules/california/outcomes/shared-targets.yaml')],
  ['extends', async () => fileBlock('tests/commands/packs/valley/pack.yaml')],
]);

/** The text of a block as it stands; null where the markers are not there. */
export function blockIn(readme: string, name: string): string | null {
  return new RegExp(`<!-- ${name} -->\n([^]*?)\n?<!-- /${name} -->`).exec(readme)?.[1] ?? null;
}

/** The README with a block's text replaced. */
export function withBlock(readme: string, name: string, text: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  return `${readme.slice(0, readme.indexOf(open) + open.length)}\n${text}\n${readme.slice(readme.indexOf(close))}`;
}

function fileBlock(path: string): string {
  return `\`${path}\`\n\`\`\`yaml\n${readFileSync(`${ROOT}${path}`, 'utf8').trimEnd()}\n\`\`\``;
}
