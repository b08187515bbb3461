/** Zero-width signs that pages and word processors leave in what is pasted: nobody sees them. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
/** A line break of old mainframes, which no pattern of blanks knows. */
const NEXT_LINE = /\u0085/g;
/** Hyphens, dashes and the minus sign: one sign to whoever types a range or a code. */
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;

/** Whether a text holds only the 95 signs of a keyboard, as nearly all do. */
function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

function unmarked(text: string): string {
  return text.replace(UNSEEN, '').replace(NEXT_LINE, ' ');
}

/** A cell of numbers, codes or words as it is meant: digits and letters of any width, any dash, without unseen signs. */
export function cleaned(text: string): string {
  return isPlain(text) ? text : unmarked(text).normalize('NFKC').replace(DASHES, '-');
}

/** A cell of free text without unseen signs; an accent and its letter are one character however they were typed. */
export function cleanedText(text: string): string {
  return isPlain(text) ? text : unmarked(text).normalize('NFC');
}

/** A cell's text without the apostrophe put before what a spreadsheet would take for a formula. */
export function asWritten(cell: string): string {
  return cleanedText(cell)
    .trim()
    .replace(/^'(?=[=+\-@'])/, '');
}
