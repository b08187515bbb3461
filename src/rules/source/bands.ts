import type { DocumentNode } from '../../model/document.ts';
import type { Band } from '../../model/rule.ts';
import { errorAt, type Tell } from '../../model/schema/tell.ts';
import type { PackFile } from '../pack-file.ts';

/** Bands rise from 0, so that every score is in one. */
export function checkBands(
  bands: readonly Band[] | undefined,
  node: DocumentNode | undefined,
  file: PackFile,
  tell: Tell,
): void {
  if (bands === undefined) return;
  let before = Number.NEGATIVE_INFINITY;
  for (const [index, band] of bands.entries()) {
    const spot = node?.is === 'list' ? (node.nodes[index] ?? null) : null;
    if (index === 0 && band.from !== 0) {
      tell(
        errorAt(
          file,
          spot,
          'rules/wrong-value',
          `the first band is from ${band.from}, which leaves a hole below it; expected 0`,
          null,
        ),
      );
    } else if (band.from === before) {
      const message = `two bands are from ${band.from}, so that they overlap; expected bands that rise`;
      tell(errorAt(file, spot, 'rules/wrong-value', message, null));
    } else if (band.from < before) {
      const message = `the band from ${band.from} is out of order; expected bands that rise`;
      tell(errorAt(file, spot, 'rules/wrong-value', message, null));
    }
    before = band.from;
  }
  if (bands.length === 0) {
    tell(errorAt(file, node ?? null, 'rules/wrong-value', 'there are no bands; expected at least one, from 0', null));
  }
}
