import { evidenceLine, foundAfter, foundAndSeen } from '../evidence.ts';
import { gainOf, notKnownLine, outcomeWord, stillOpen } from '../finding-words.ts';
import { sinceAfter } from '../since-words.ts';
import type { Finding } from '../view.ts';
import { waivedLine } from '../waivers.ts';
import { BASIS_LABELS, whose } from '../words.ts';
import { lines, type Markdown, md, type Piece } from './markup.ts';

/** One thing not yet in place: what was found and where, what to do, whose it is, what it adds, on what ground. */
export function gapBlock(finding: Finding): Markdown {
  const { rule } = finding;
  return block(
    md`- **${rule.title}** · ${rule.severity}${gainOf(finding)}${sinceMark(finding)}`,
    finding,
    outcomeWord(finding),
  );
}

/** The blanks stand in the template: at the ends of data they are taken off. */
function sinceMark(finding: Finding): Markdown | null {
  const mark = sinceAfter(finding).replace(/^ · /, '');
  return mark === '' ? null : md` · ${mark}`;
}

/** A duty that is not shown met, or is left open, in the words for it. */
export function dutyBlock(finding: Finding, words: string): Markdown {
  return block(md`- **${finding.rule.title}**${sinceMark(finding)}`, finding, words);
}

/** A finding that needs nothing done: its title, what was found and where. */
export function shownLine({ rule, result }: Finding): Markdown {
  const basis = rule.role === 'condition' && rule.basis === 'framework' ? md` (${BASIS_LABELS.framework})` : null;
  return lines([md`- ${rule.title}${basis}${foundAndSeen(result)}`]);
}

function block(title: Markdown, finding: Finding, words: string): Markdown {
  const { rule, result } = finding;
  return lines([
    title,
    md`  - Found: ${words}${foundAfter(result)}`,
    labelled('Still open', stillOpen(result).join('; ')),
    labelled('Not known', notKnownLine(result)),
    labelled('Waived', waivedLine(result)),
    labelled('Evidence', evidenceLine(result)),
    md`  - Do: ${rule.fix} **${whose(rule)}**`,
    md`  - Basis: ${BASIS_LABELS[rule.basis]} · ${rule.source}`,
  ]);
}

function labelled(label: string, text: string): Piece {
  return text === '' ? null : md`  - ${label}: ${text}`;
}
