/** Reads the parts of a text by name; null: the text is not of this form. */
export type Template = (text: string) => ReadonlyMap<string, string> | null;

interface Gap {
  readonly name: string;
  /** What must stand after the gap, in small letters; empty: the end. */
  readonly after: string;
}

/**
 * A sentence with gaps, such as `{residents} at {site_name}`. Words between gaps match in any case and with any blanks;
 * a gap takes what stands before the next of them, the last gap the rest. `{}` takes what nobody reads.
 */
export function templateOf(pattern: string): Template {
  const parts = plainBlanks(pattern).split(/\{\s*([^{}]*?)\s*\}/);
  const start = smallLetters(parts[0] ?? '');
  const gaps: Gap[] = [];
  for (let index = 1; index < parts.length; index += 2) {
    gaps.push({ name: parts[index] ?? '', after: smallLetters(parts[index + 1] ?? '') });
  }
  return (text) => partsOf(plainBlanks(text), start, gaps);
}

function partsOf(text: string, start: string, gaps: readonly Gap[]): ReadonlyMap<string, string> | null {
  const small = smallLetters(text);
  if (!small.startsWith(start.trimStart())) return null;
  let at = start.trimStart().length;
  const parts = new Map<string, string>();
  for (const [index, { name, after }] of gaps.entries()) {
    const isLast = index === gaps.length - 1;
    const end = isLast ? small.length - after.trimEnd().length : small.indexOf(after, at);
    if (end < at || (isLast && !small.endsWith(after.trimEnd()))) return null;
    const part = text.slice(at, end).trim();
    if (part === '') return null;
    if (name !== '') parts.set(name, part);
    at = end + after.length;
  }
  return parts;
}

/** Line breaks and runs of blanks are layout; any dash is a dash. */
function plainBlanks(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim();
}

/** Letter for letter, so that places stay: some capitals of other alphabets become two small letters. */
function smallLetters(text: string): string {
  return text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}
