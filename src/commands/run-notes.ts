import type { Result } from '../model/result.ts';
import { notesOn } from '../report/gate-words.ts';
import { printable } from '../report/printable.ts';
import { linkSummary } from './link-summary.ts';

/** Facts named under an undecided gate on standard error; the reports name more. */
const DECIDERS = 3;

/** The link summary and the gates, on standard error: they are wanted whatever the format. */
export async function runNotes({ links, gates, cases }: Result): Promise<string> {
  const lines = [linkSummary(links)];
  const isOpen = gates.some(({ would_decide = [] }) => would_decide.length > 0);
  const words = isOpen ? await import('../report/deciding-words.ts') : null;
  for (const gate of gates) {
    lines.push([`gate ${gate.gate}: ${gate.verdict} (${gate.why})`, ...notesOn(gate)].join('. '));
    const facts = words?.decidingLines(gate, cases, DECIDERS) ?? [];
    if (facts.length > 0) lines.push(`  ${words?.WOULD_DECIDE}:`, ...facts.map((fact) => `    ${fact}`));
  }
  return lines.map((line) => `${printable(line)}\n`).join('');
}
