import { Refusal } from './decoded.ts';

const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ['y', true],
  ['yes', true],
  ['true', true],
  ['1', true],
  ['n', false],
  ['no', false],
  ['false', false],
  ['0', false],
]);

/** Decodes Y, N, Yes, No, TRUE, FALSE, 1, 0 in any case. */
export function decodeYesNo(text: string): boolean | Refusal {
  return (
    YES_NO.get(text.toLowerCase()) ??
    new Refusal(
      'records/not-yes-no',
      `"${text}" is neither yes nor no; Y, N, Yes, No, TRUE, FALSE, 1 or 0 was expected`,
      'leave the cell blank if it is not known',
    )
  );
}
