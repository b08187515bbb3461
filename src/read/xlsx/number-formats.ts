import type { Archive } from './archive.ts';
import { LARGEST_LIST } from './limits.ts';
import { readXml } from './xml.ts';

/** How a number is shown, as far as it changes what is read: as it is, as a day or percentage, or padded with zeros. */
export type NumberFormat = 'plain' | 'date' | 'percent' | { readonly digits: number };

/** The formats every workbook has without listing them (ECMA-376, 18.8.30): percentages, days and hours. */
const BUILT_IN_PERCENT = new Set([9, 10]);
const isBuiltInDate = (id: number) => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58);

/** The number format of each cell style. */
export async function readNumberFormats(archive: Archive, part: string | null): Promise<readonly NumberFormat[]> {
  const formats: NumberFormat[] = [];
  if (part === null) return formats;
  const codes = new Map<number, string>();
  let isCellStyle = false;
  await readXml(part, archive.read(part, LARGEST_LIST), {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      else if (name === 'cellXfs') isCellStyle = true;
      else if (name === 'xf' && isCellStyle) formats.push(formatOf(Number(attributes.numFmtId ?? 0), codes));
    },
    close(name) {
      if (name === 'cellXfs') isCellStyle = false;
    },
  });
  return formats;
}

function formatOf(id: number, codes: ReadonlyMap<number, string>): NumberFormat {
  const code = codes.get(id);
  if (code !== undefined) return meaningOf(code);
  return BUILT_IN_PERCENT.has(id) ? 'percent' : isBuiltInDate(id) ? 'date' : 'plain';
}

/** What a format code makes of a number that is not negative. */
export function meaningOf(code: string): NumberFormat {
  // Quoted and escaped signs, widths and colours are decoration; [h] and [mm] count hours and minutes.
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';', 1)[0];
  if (bare === undefined) return 'plain';
  if (bare.includes('%')) return 'percent';
  if (/^0{2,}$/.test(bare)) return { digits: bare.length };
  return /[ymdhs]/i.test(bare) && !/general/i.test(bare) ? 'date' : 'plain';
}
