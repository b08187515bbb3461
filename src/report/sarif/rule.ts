import type { RuleText } from '../../model/result.ts';
import { levelOf } from '../alert-level.ts';
import { shorten } from '../shorten.ts';
import { BASIS_LABELS, whose } from '../words.ts';
import { type Message, markdown } from './message.ts';

/** A rule as SARIF describes it: what GitHub shows beside an alert. */
export interface RuleDescriptor {
  readonly id: string;
  readonly shortDescription: Message;
  readonly fullDescription: Message;
  readonly help: Message;
  readonly defaultConfiguration: { readonly level: string };
  readonly properties: { readonly tags: readonly string[]; readonly precision: string };
}

// GitHub refuses longer descriptions.
const DESCRIPTION = 1024;

/** Why a rule is there, what to do, whose it is and on what ground, as text and as Markdown. */
export function ruleDescriptor(rule: RuleText): RuleDescriptor {
  const { id, title, why, lever, basis, role, verified } = rule;
  const facts = factsOf(rule);
  return {
    id,
    shortDescription: { text: shorten(title, DESCRIPTION) },
    fullDescription: { text: shorten(why, DESCRIPTION) },
    help: {
      text: facts.map(([label, text]) => `${label}: ${text}`).join('\n'),
      markdown: facts.map(([label, text]) => `**${label}:** ${markdown(text)}`).join('\n\n'),
    },
    // What the rule raises where the records speak against it; each result says its own.
    defaultConfiguration: { level: levelOf(rule, verified ? standingOf(rule) : 'check') },
    // GitHub lists what is precise first, within a level.
    properties: { tags: [lever, basis, role], precision: verified ? 'high' : 'low' },
  };
}

function standingOf({ role }: RuleText): 'not-shown' | 'not-yet' {
  return role === 'condition' ? 'not-shown' : 'not-yet';
}

function factsOf(rule: RuleText): (readonly [string, string])[] {
  const facts: (readonly [string, string])[] = [
    ['Why', rule.why],
    ['Do', rule.fix],
    ['Whose', whose(rule)],
  ];
  if (rule.for_the_state !== null) facts.push(['For the state', rule.for_the_state]);
  facts.push(['Basis', `${BASIS_LABELS[rule.basis]} · ${rule.source}`]);
  if (!rule.verified) facts.push(['Check', 'this rule rests on a number from memory']);
  return facts;
}
