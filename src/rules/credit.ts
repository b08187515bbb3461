/** A credit an example expects: a number from 0 to 1, or a fraction as `2/3`; null where it is neither. */
export function creditOf(written: string | number): number | null {
  const fraction = /^(\d+)\/([1-9]\d*)$/.exec(String(written));
  const credit = fraction === null ? Number(written) : Number(fraction[1]) / Number(fraction[2]);
  return String(written).trim() !== '' && credit >= 0 && credit <= 1 ? credit : null;
}
