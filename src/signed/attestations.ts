import type { Case } from '../model/case.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { nearestName } from '../model/nearest.ts';
import { isSameWord } from '../model/plain-word.ts';
import type { Pack } from '../model/rule.ts';
import type { Attestation, Signed } from '../model/signed.ts';
import { chooseAnswer, type DatedAnswer } from './choose-answer.ts';
import { forceOn, type Signing } from './force.ts';
import { leaText, nearestLea, type Parties, partiesOf } from './parties.ts';

/** Answers by LEA and rule, those that do not hold too: whoever is asked again sees what was said. */
export interface Answers {
  readonly byLea: ReadonlyMap<string, ReadonlyMap<string, Attestation>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Holds answers against the rules that ask for them and all the records' LEAs. */
export function dateAnswers(
  signed: readonly Signed<'attestations'>[],
  pack: Pack,
  cases: readonly Case[],
  signing: Signing,
): Answers {
  const diagnostics: Diagnostic[] = [];
  const groups = new Map<string, DatedAnswer[]>();
  for (const each of signed) {
    const parties = partiesOf(each, pack.rules, cases);
    const word = 'code' in parties ? parties : wordOf(parties);
    if ('code' in parties || typeof word !== 'string') {
      if (typeof word !== 'string') diagnostics.push(word);
      continue;
    }
    if (parties.lea === null) {
      diagnostics.push(reportNoLea(parties, cases));
      continue;
    }
    const { by, on, expires, note = null } = each.cells;
    const zone = each.zone ?? signing.zone;
    const force = forceOn(signing.dayIn(zone), on, expires);
    const attestation: Attestation = { answer: word, by, on, note, force, origin: each.originOf('answer') };
    const key = `${parties.lea.cds}\n${parties.rule.id}`;
    groups.set(key, [...(groups.get(key) ?? []), { ...parties, attestation, zone }]);
  }
  const byLea = new Map<string, Map<string, Attestation>>();
  for (const [key, answers] of groups) {
    const [cds = '', rule = ''] = key.split('\n');
    const chosen = chooseAnswer(answers);
    diagnostics.push(...chosen.diagnostics);
    const own = byLea.get(cds) ?? new Map<string, Attestation>();
    byLea.set(cds, own.set(rule, chosen.attestation));
  }
  return { byLea, diagnostics };
}

/** The word of the scale an answer is, in any case and with any sign between its parts; or why it is none. */
function wordOf({ rule, signed }: Parties<'attestations'>): string | Diagnostic {
  const { answer } = signed.cells;
  const { scale } = rule.measure.options;
  if (rule.measure.kind !== 'judgement' || typeof scale !== 'object') {
    return {
      severity: 'error',
      code: 'signed/no-judgement',
      message: `"${rule.id}" asks nobody for a judgement; a rule of the kind "judgement" was expected`,
      hint: '"grantalign rules show" tells what the rule is measured by',
      origin: signed.originOf('rule'),
    };
  }
  const words = Object.keys(scale);
  const word = words.find((each) => isSameWord(each, answer));
  if (word !== undefined) return word;
  const near = nearestName(answer, words);
  return {
    severity: 'error',
    code: 'signed/outside-scale',
    message: `"${answer}" is no answer to "${rule.id}"; ${words.map((each) => `"${each}"`).join(', ')} were expected`,
    hint: near === null ? 'write one of the words' : `did you mean "${near}"?`,
    origin: signed.originOf('answer'),
  };
}

function reportNoLea(parties: Parties<'attestations'>, cases: readonly Case[]): Diagnostic {
  const { signed, rule } = parties;
  const near = nearestLea(signed.cells.lea, cases);
  return {
    severity: 'warning',
    code: 'signed/unused',
    message: `the answer to "${rule.id}" is about ${leaText(parties)}, which is no LEA in the records`,
    hint: near === null ? 'take it out, or correct it' : `did you mean "${near}"?`,
    origin: signed.originOf('lea'),
  };
}
