/** A text as SARIF writes it. */
export interface Message {
  readonly text: string;
  readonly markdown?: string;
}

/** A message of plain text: what the standard reads as a link or a placeholder stands for itself. */
export function messageOf(text: string): Message {
  return { text: text.replace(/[\\[\]]/g, '\\$&').replace(/\{(\d+)\}/g, '{{$1}}') };
}

const MARKS = /[\\`*_[\]<>|~&@]/g;

/** Text inside a line of Markdown, with every sign that means anything there escaped. */
export function markdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(MARKS, '\\$&');
}
