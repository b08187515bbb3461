import type { CharterFunding } from '../../model/directory.ts';

/** Whether a charter column says yes or no; null where it says neither. */
export function readCharter(text: string): boolean | null {
  const word = text.toLowerCase();
  if (['y', 'yes', '1', 'true'].includes(word)) return true;
  return ['n', 'no', '0', 'false'].includes(word) ? false : null;
}

/** `Directly funded` and `Locally funded` as the state writes them; a charter outside both is null. */
export function readFunding(text: string): CharterFunding | null {
  const word = text.toLowerCase();
  if (/^direct/.test(word)) return 'direct';
  return /^local/.test(word) ? 'local' : null;
}
