import { type Decoded, type Decoder, Refusal, Repaired } from './decoded.ts';

const DIGITS = /^\d+$/;
const PARTS = /^(\d{1,2})\s*[- ./_]\s*(\d{1,5})(?:\s*[- ./_]\s*(\d{1,7}))?$/;
const SCIENTIFIC = /^\d([.,]\d+)?e\+?\d+$/i;
/** Counties are numbered 01 (Alameda) to 58 (Yuba). */
const LAST_COUNTY = 58;

/** Decodes a CDS code to its 14 digits, mending what can be mended without guessing. */
export function codeDecoder(names: 'lea' | 'site'): Decoder {
  return (written) => {
    const text = unwrapped(written);
    if (DIGITS.test(text)) {
      if (text.length === 14)
        return text === written ? checked(text, text, names) : repaired(text, text, names, 'unwrapped');
      if (text.length === 13) return repaired(text, `0${text}`, names, 'padded');
      if (text.length === 7 && names === 'lea') return repaired(text, `${text}0000000`, names, 'completed');
      return refuseLength(text, names);
    }
    const parts = PARTS.exec(text);
    if (parts !== null) return joined(text, parts, names);
    if (SCIENTIFIC.test(text)) return refuseScientific(text);
    return new Refusal(
      'records/not-a-code',
      `"${text}" is not a CDS code; 14 digits were expected, such as ${EXAMPLE[names]}`,
      'look the code up in the California School Directory',
    );
  };
}

/**
 * What spreadsheets and scripts put around digits that should stay text: an apostrophe before it, quotes, `.0`.
 */
function unwrapped(text: string): string {
  return text
    .replace(/^["'’‘`´“]/, '')
    .replace(/["'’”]$/, '')
    .replace(/^(\d{13,14})\.0+$/, '$1');
}

const EXAMPLE = { lea: '01612590000000', site: '01612590130617' };

function joined(text: string, parts: RegExpExecArray, names: 'lea' | 'site'): Decoded {
  const [, county = '', district = '', school] = parts;
  if (school === undefined && names === 'site') return refuseLength(text.replace(/\D/g, ''), names);
  const code = county.padStart(2, '0') + district.padStart(5, '0') + (school ?? '').padStart(7, '0');
  return repaired(text, code, names, 'joined');
}

function repaired(text: string, code: string, names: 'lea' | 'site', repair: Repaired['repair']): Decoded {
  const value = checked(text, code, names);
  return typeof value === 'string' ? new Repaired(value, repair) : value;
}

/** The code, or why no school or agency has it. `0000001` stays: it is a place that is known to be no school. */
function checked(text: string, code: string, names: 'lea' | 'site'): string | Refusal {
  const county = Number(code.slice(0, 2));
  if (county < 1 || county > LAST_COUNTY) {
    return new Refusal(
      'records/not-a-code',
      `"${text}" begins with county ${code.slice(0, 2)}; California's counties are 01 to 58`,
      'check whether digits were lost or moved, and look the code up in the California School Directory',
    );
  }
  if (names === 'site' && code.endsWith('0000000')) {
    return new Refusal(
      'records/not-a-code',
      `"${text}" is the code of a district, which ends in 0000000; the code of a school was expected`,
      'look the school up in the California School Directory, or give its name in site_name',
    );
  }
  return code;
}

function refuseLength(text: string, names: 'lea' | 'site'): Refusal {
  const also = names === 'lea' ? ', or the 7 of county and district,' : '';
  return new Refusal(
    'records/not-a-code',
    `"${text}" has ${text.length} ${text.length === 1 ? 'digit' : 'digits'}; the 14 of a CDS code${also} were expected`,
    text.length === 12
      ? 'a spreadsheet drops leading zeros, but one zero is the most a county code has: look the code up'
      : text.length === 7 && names === 'site'
        ? 'if this is the school alone, put the 7 digits of its county and district before it'
        : 'look the code up in the California School Directory',
  );
}

function refuseScientific(text: string): Refusal {
  return new Refusal(
    'records/lost-digits',
    `"${text}" is a CDS code that a spreadsheet rounded; its last digits are gone`,
    'go back to the source, format the column as Text before pasting, and export again',
  );
}
