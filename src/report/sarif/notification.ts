import type { Result } from '../../model/result.ts';
import type { Alerts } from '../alert.ts';
import { decidingLines, WOULD_DECIDE } from '../deciding-words.ts';
import { gateSentence } from '../gate-words.ts';
import { counted } from '../numbers.ts';
import { sinceLines } from '../since-words.ts';
import { type Location, locationOf } from './location.ts';
import { type Message, messageOf } from './message.ts';

/** What is to be said of the run and not of a finding. */
export interface Notification {
  readonly level: 'warning' | 'note' | 'error';
  readonly message: Message;
  readonly descriptor?: { readonly id: string };
  readonly locations?: readonly Location[];
}

// Diagnostics come one a file and sort: more than this many files is a folder nobody goes through alert by alert.
const DIAGNOSTICS = 200;

/** What was repaired on the way in, and every finding that is no alert here, counted. */
export function notificationsOf(result: Result, alerts: Alerts, written: number): Notification[] {
  const notifications = result.diagnostics.slice(0, DIAGNOSTICS).map(({ severity, code, message, hint, origin }) => ({
    level: severity,
    descriptor: { id: code },
    message: messageOf(hint === null ? message : `${message}. Hint: ${hint}`),
    ...(origin === null ? {} : { locations: [locationOf(origin)] }),
  }));
  const notes = [...undecidedGates(result), ...sinceLines(result), ...countsOf(result, alerts, written)];
  return [...notifications, ...notes.map(note)];
}

/** Facts named for an undecided gate; the result file has more. */
const DECIDERS = 5;

/** A gate that stops is a matter of the step; one that is undecided says what would decide it. */
function undecidedGates({ gates, cases }: Result): string[] {
  return gates
    .filter(({ verdict }) => verdict === 'undecided')
    .map((gate) => {
      const facts = decidingLines(gate, cases, DECIDERS);
      const told = facts.length === 0 ? '' : `. ${WOULD_DECIDE}: ${facts.join('; ')}`;
      return `Gate ${gate.gate}: ${gateSentence(gate)}${told}`;
    });
}

function countsOf({ diagnostics }: Result, { alerts, waived, notReported, forTheState }: Alerts, written: number) {
  const lines: string[] = [];
  const cut = alerts.length - written;
  if (cut > 0) lines.push(`${counted(cut, 'finding')} more, those that weigh least, in the result file`);
  if (waived > 0) lines.push(`${counted(waived, 'finding')} left out: a waiver in force silences them`);
  if (notReported > 0) {
    lines.push(`${counted(notReported, 'finding')} left out: not reported, see the missing facts of the text report`);
  }
  if (forTheState > 0) lines.push(`${counted(forTheState, 'finding')} left out: only CTC or CDE can change them`);
  const more = diagnostics.length - DIAGNOSTICS;
  if (more > 0) lines.push(`${counted(more, 'diagnostic')} more in the result file`);
  return lines;
}

function note(text: string): Notification {
  return { level: 'note', message: messageOf(text) };
}
