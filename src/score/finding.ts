import type { Case } from '../model/case.ts';
import type { Judged } from '../model/measure.ts';
import type { EvidenceResult, MissingFact, RuleResult } from '../model/result.ts';
import type { Rule } from '../model/rule.ts';
import type { Fact } from '../model/value.ts';
import { answerEvidence, evidenceResult } from './evidence.ts';
import { FactSet, usesOf } from './fact-set.ts';
import { foundText, whyNot } from './found.ts';
import { isMaskedFact, missingFact } from './missing.ts';
import type { Verdict } from './outcome.ts';

/** A finding shows its first missing facts, and says how many there are. */
const MISSING_SHOWN = 20;

/** Where a finding looks when it is opened. */
export interface Opening {
  readonly case_: Case;
  readonly as_of: string;
  readonly again: (rule: Rule, witnessed?: boolean) => Judged;
}

/**
 * One rule's line in a case. It keeps its verdict; all that tells why is judged anew when first asked for: over 1,000
 * LEAs most findings are never opened, and what they would hold is most of the memory.
 */
export class Finding implements RuleResult {
  readonly rule: string;
  readonly applies: RuleResult['applies'];
  readonly outcome: RuleResult['outcome'];
  readonly credit: RuleResult['credit'];
  readonly gain: number | null;
  readonly waiver: RuleResult['waiver'];
  readonly #rule: Rule;
  readonly #opening: Opening;
  #opened: Opened | null = null;

  constructor(rule: Rule, verdict: Verdict, gain: number | null, opening: Opening) {
    this.rule = rule.id;
    this.applies = verdict.applies;
    this.outcome = verdict.outcome;
    this.credit = verdict.credit;
    this.gain = gain;
    // What is met has nothing to silence.
    this.waiver =
      verdict.outcome === 'met' || verdict.outcome === 'not-applicable' ? null : waiverOn(rule, opening.case_);
    this.#rule = rule;
    this.#opening = opening;
  }

  get found(): string {
    return this.#open().found;
  }
  get parts(): RuleResult['parts'] {
    return this.#open().parts;
  }
  get missing(): MissingFact[] {
    return this.#open().missing;
  }
  get missing_total(): number {
    return this.#open().missing_total;
  }
  get masked(): number | undefined {
    return this.#open().masked;
  }
  get evidence(): EvidenceResult[] {
    return this.#open().evidence;
  }
  get evidence_total(): number {
    return this.#open().evidence_total;
  }
  get evidence_rest(): string | undefined {
    return this.#open().evidence_rest;
  }

  /** All facts it waits for and not the first few alone: judged anew, without evidence, and not kept. */
  facts(): readonly Fact[] {
    if (this.outcome === 'not-applicable') return [];
    return new FactSet().addEach(usesOf(this.#opening.again(this.#rule, false))).facts;
  }

  /** The finding as the result file has it, keys in the schema's order. */
  toJSON(): RuleResult {
    const { rule, applies, outcome, credit, gain, waiver } = this;
    const { found, parts, missing, missing_total, masked, evidence, evidence_total, evidence_rest } = this.#open();
    return {
      rule,
      applies,
      outcome,
      credit,
      gain,
      found,
      parts,
      missing,
      missing_total,
      ...(masked === undefined ? {} : { masked }),
      evidence,
      evidence_total,
      ...(evidence_rest === undefined ? {} : { evidence_rest }),
      waiver,
    };
  }

  #open(): Opened {
    this.#opened ??=
      this.outcome === 'not-applicable' ? nothingHere(this.#rule, this.#opening) : open(this.#rule, this.#opening);
    return this.#opened;
  }
}

/** The facts a result waits for, those known and withheld with them. */
export function factsIn(result: RuleResult): readonly Fact[] {
  if (!(result instanceof Finding))
    throw new Error(`"${result.rule}" was read from a file, and knows its first facts alone`);
  return result.facts();
}

function waiverOn(rule: Rule, { waivers }: Case): RuleResult['waiver'] {
  return waivers?.get(rule.id) ?? null;
}

function verdictOfCredit(credit: number): EvidenceResult['verdict'] {
  if (credit === 1) return 'met';
  return credit === 0 ? 'gap' : 'partial';
}

type Opened = Pick<
  RuleResult,
  'found' | 'parts' | 'missing' | 'missing_total' | 'masked' | 'evidence' | 'evidence_total' | 'evidence_rest'
>;

function nothingHere(rule: Rule, { case_, as_of }: Opening): Opened {
  const found = whyNot(rule, case_, as_of);
  return { found, parts: [], missing: [], missing_total: 0, evidence: [], evidence_total: 0 };
}

function open(rule: Rule, { case_, again }: Opening): Opened {
  const judged = again(rule);
  const { measured } = judged;
  if (measured === null) throw new Error(`"${rule.id}" applied and, judged again, does not`);
  const { facts } = new FactSet().addEach(usesOf(judged));
  // What is masked is known: nobody is asked for it.
  const missing = facts.filter((fact) => !isMaskedFact(fact));
  const { attested, credit } = measured;
  const answers =
    attested === undefined || credit === null ? [] : [answerEvidence(rule.id, attested, verdictOfCredit(credit.low))];
  return {
    found: foundText(rule, measured, case_),
    parts: [...measured.parts],
    missing: missing.slice(0, MISSING_SHOWN).map(missingFact),
    missing_total: missing.length,
    ...(missing.length < facts.length ? { masked: facts.length - missing.length } : {}),
    evidence: [...measured.evidence.map(evidenceResult), ...answers],
    evidence_total: measured.evidence_total + answers.length,
    ...(measured.evidence_rest === null ? {} : { evidence_rest: measured.evidence_rest }),
  };
}
