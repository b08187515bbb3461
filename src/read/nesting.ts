/** Records nest four levels deep and rules six; the parser itself runs out of stack at about a thousand. */
const DEEPEST = 100;

/**
 * The 1-based line where a YAML or JSON text nests too deep, or null. A rough count before parsing (brackets anywhere,
 * indentation and dashes at a line's start), since the parser's own end at such a text cannot be caught.
 */
export function tooDeepAt(text: string): number | null {
  let line = 1;
  let brackets = 0;
  let lead = 0;
  let isLeading = true;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === 10) {
      line++;
      lead = 0;
      isLeading = true;
      continue;
    }
    if (char === 91 || char === 123) brackets++;
    else if ((char === 93 || char === 125) && brackets > 0) brackets--;
    // space, dash, question mark: each may open a level
    if (isLeading && (char === 32 || char === 45 || char === 63)) lead++;
    else isLeading = false;
    if (brackets > DEEPEST || lead > 2 * DEEPEST) return line;
  }
  return null;
}
