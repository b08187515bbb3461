// Shares of the type's size, as of the widest of the common sans-serif faces in bold: elsewhere a line is shorter.
const NARROW = /[ .,:;'|!()ijltfr-]/;
const WIDE = /[mwMW@%&]/;
const PLAIN = /[\x20-\x7e\u00c0-\u017f]/;
const CAPITAL = /[A-Z0-9_]/;

/** About how many pixels a line of text takes at a size, at the most: drawings cannot measure what a browser will. */
export function drawnWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += widthOf(letter);
  return ems * size;
}

/** The beginning of a text that fits into as many pixels. */
export function fitting(text: string, size: number, pixels: number): string {
  let shown = '';
  let left = pixels / size;
  for (const letter of text) {
    left -= widthOf(letter);
    if (left < 0) break;
    shown += letter;
  }
  return shown;
}

function widthOf(letter: string): number {
  if (!PLAIN.test(letter)) return 1.3;
  if (NARROW.test(letter)) return 0.46;
  if (WIDE.test(letter)) return 1.12;
  return CAPITAL.test(letter) ? 0.8 : 0.72;
}
