import { COUNTIES } from '../../model/counties.ts';
import type { DocumentNode } from '../../model/document.ts';
import type { TaRegions } from '../../model/rule.ts';
import { childOf } from '../../model/schema/plain.ts';
import { suggest } from '../../model/schema/suggest.ts';
import { errorAt, type Tell } from '../../model/schema/tell.ts';
import type { PackFile } from '../pack-file.ts';

/** A region serves counties that there are, and a county has one region. */
export function checkTaRegions(
  named: TaRegions | undefined,
  node: DocumentNode | undefined,
  file: PackFile,
  tell: Tell,
): void {
  const served = new Map<string, string>();
  const regions = childOf(node ?? null, 'regions');
  for (const [region, counties] of Object.entries(named?.regions ?? {})) {
    const list = childOf(regions ?? null, region);
    for (const [index, county] of counties.entries()) {
      const spot = list?.is === 'list' ? (list.nodes[index] ?? null) : null;
      const before = served.get(county);
      if (!COUNTIES.includes(county)) {
        tell(errorAt(file, spot, 'rules/unknown-name', `"${county}" is no county`, suggest(county, COUNTIES)));
      } else if (before !== undefined) {
        const message = `"${county}" is served by "${before}" and by "${region}"; expected one region`;
        tell(errorAt(file, spot, 'rules/wrong-value', message, null));
      }
      served.set(county, region);
    }
  }
}
