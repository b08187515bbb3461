import type { Difference } from '../../model/difference.ts';
import { jsonLines } from '../json.ts';

/** The whole comparison, one LEA a line. */
export async function* diffJson(difference: Difference): AsyncGenerator<string> {
  yield* jsonLines(difference);
}
