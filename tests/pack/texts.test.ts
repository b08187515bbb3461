import { describe, expect, test } from 'vitest';
import { RULES, roleOf, type WrittenRule } from './california.ts';

const rows = RULES.map((rule) => [rule.id, rule] as const);
const textsOf = (rule: WrittenRule): string => [rule.title, rule.why, rule.fix, rule.found, rule.source].join('\n');

// Words that blame, and words that mistake a proposal for a duty.
const BLAME = /\b(fail(s|ed|ure|ing)?|violat\w+|broken|breach\w*|non-?complian\w+|deficien\w+|invalid)\b/i;
const LEGAL = /\b(must|shall|required by law|mandat\w+|the law (requires|demands)|obliged|legally)\b/i;
const ASKED_FIRST = 'ask your CDE or CTC consultant whether this is allowable';
// Residents' stipends or salaries out of community school money, or that money as match.
const MONEY = /\b(pay(s|ing)? (for )?(the )?residents|stipends?|salar(y|ies)|match)\b/i;
const MID_YEAR = /\b(mid-?year|move (current )?residents|transfer residents|reassign)\b/i;
const RACE =
  /\b(race|racial|ethnic\w*|black|latin[oax]\w*|hispanic|asian|white|people of colou?r|teachers of colou?r|demographic\w*)\b/i;
const ACTORS =
  /\b(lead|office|program|HR|principal|writer|coordinator|partners?|IHE|LEA|CDE|CTC|hub|R-TAC|SRTAC|agency|team|by you)\b/;

describe('what readers are told', () => {
  test.each(rows)('%s blames nobody', (_, rule) => {
    expect(textsOf(rule)).not.toMatch(BLAME);
  });

  test.each(rows.filter(([, rule]) => rule.basis === 'advocacy'))(
    '%s is a proposal and is not put as law',
    (_, rule) => {
      expect(textsOf(rule)).not.toMatch(LEGAL);
    },
  );

  test.each(rows)('%s never has residents moved during a year', (_, rule) => {
    expect(rule.fix).not.toMatch(MID_YEAR);
  });

  test.each(rows)('%s neither names nor counts people by race', (_, rule) => {
    expect([textsOf(rule), JSON.stringify(rule.measure)].join('\n')).not.toMatch(RACE);
  });

  test.each(rows)('%s says who does what next', (_, rule) => {
    expect(rule.fix).toMatch(ACTORS);
    expect(rule.fix.trim()).toMatch(/\.$/);
  });

  test.each(rows)('%s says why in one or two sentences', (_, rule) => {
    const sentences = rule.why
      .trim()
      .split(/[.!?](?:\s|$)/)
      .filter((sentence) => sentence !== '');
    expect(sentences.length).toBeGreaterThanOrEqual(1);
    expect(sentences.length).toBeLessThanOrEqual(2);
  });

  test.each(rows.filter(([, rule]) => MONEY.test(rule.fix)))(
    '%s sends questions of money to the consultant first',
    (_, rule) => {
      expect(rule.fix.replaceAll(/\s+/g, ' ')).toContain(ASKED_FIRST);
    },
  );

  test('there are fixes about money, so the rule above has something to read', () => {
    const about = RULES.filter((rule) => MONEY.test(rule.fix)).map((rule) => rule.id);
    expect(about).toEqual(
      expect.arrayContaining(['duties/match', 'duties/stipend-floor', 'grant-design/residency-in-the-budget']),
    );
  });

  test('no two rules have one title', () => {
    expect(new Set(RULES.map((rule) => rule.title)).size).toBe(RULES.length);
  });
});

describe('who is asked', () => {
  test.each(rows)('%s asks somebody who can act', (_, rule) => {
    expect(rule.asked_of.length).toBeGreaterThan(0);
    for (const asked of rule.asked_of) expect(['lea', 'ihe', 'ta-centre', 'cde', 'ctc']).toContain(asked);
  });

  test('what only the agencies can change is asked of nobody else', () => {
    const agencies = RULES.filter((rule) => rule.asked_of.every((asked) => asked === 'cde' || asked === 'ctc'));
    expect(agencies.map((rule) => rule.id)).toEqual(['grant-design/terms-overlap']);
    expect(agencies[0]?.fix).toMatch(/cannot be changed by you/);
  });
});

describe('the basis of a demand', () => {
  test('alignment rules are proposals, but for two that a framework names', () => {
    const frameworks = RULES.filter((rule) => roleOf(rule) === 'alignment' && rule.basis !== 'advocacy');
    expect(frameworks.map((rule) => [rule.id, rule.basis])).toEqual([
      ['placement/residents-in-clusters', 'framework'],
      ['sustainability/coordinators-in-place', 'framework'],
    ]);
  });

  test('proposals name the article they come from', () => {
    for (const rule of RULES) if (rule.basis === 'advocacy') expect(rule.source, rule.id).toMatch(/^Hatkoff/);
  });

  test('duties rest on a term of the grant, but for two that a framework names', () => {
    const duties = RULES.filter((rule) => roleOf(rule) === 'condition');
    expect(duties.every((rule) => rule.lever === 'duties')).toBe(true);
    expect(duties.filter((rule) => rule.basis !== 'grant-condition').map((rule) => [rule.id, rule.basis])).toEqual([
      ['duties/advisory-council', 'framework'],
      ['duties/mentors-qualified', 'framework'],
    ]);
  });

  test('what is from memory says so, and only that is unverified', () => {
    const unverified = RULES.filter((rule) => rule.verified === false);
    expect(unverified.map((rule) => rule.id)).toEqual([
      'context/capacity-building-phases',
      'duties/site-award-within-band',
      'duties/terms-within-program',
    ]);
    for (const rule of RULES) {
      expect(/from memory, not\s+verified/.test(rule.source), rule.id).toBe(rule.verified === false);
    }
  });
});
