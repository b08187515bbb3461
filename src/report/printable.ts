// Controls, marks that reorder or hide text, line separators, halves of characters, private use.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/u;
const UNPRINTABLES = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu;
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/;

/**
 * The text as a terminal may safely show it: breaks and tabs are spaces, every other character that would act on the
 * screen, or hide, is spelt out. Every string of data goes through here before it is laid out.
 */
export function printable(text: string): string {
  if (!UNPRINTABLE.test(text)) return text;
  return text.replace(UNPRINTABLES, (character) => (BREAKS.test(character) ? ' ' : spelt(character)));
}

function spelt(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

// JSON.stringify escapes C0 controls and lone surrogates only; the rest of the dangerous ones stand raw in strings.
const RAW_IN_JSON = /[\u007f-\u009f\u2028\u2029]|\p{Cf}|##(?=\[)/u;
const RAWS_IN_JSON = /[\u007f-\u009f\u2028\u2029]|\p{Cf}|##(?=\[)/gu;

/** JSON text that reads back the same and holds nothing that would act on a terminal, or in the log of a job. */
export function printableJson(json: string): string {
  return RAW_IN_JSON.test(json) ? json.replace(RAWS_IN_JSON, escaped) : json;
}

function escaped(character: string): string {
  let text = '';
  for (let at = 0; at < character.length; at += 1) {
    text += `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
  }
  return text;
}
