import { describe, expect, it } from 'vitest';
import { spelledText, spellName } from '../../../src/link/names/spell.ts';

describe('a name spelled out', () => {
  const same: readonly (readonly [string, readonly string[]])[] = [
    ['Burbank Elementary', ['BURBANK  elementary', 'Burbank Elem.', 'Burbank ES', 'Burbank Elementary School']],
    ["St. Mary's High", ['Saint Marys HS', 'ST MARY’S HIGH SCHOOL']],
    ['Mt. Eden High', ['Mount Eden H.S.', 'Mt Eden HS']],
    ['Mountain View Middle', ['Mt. View MS', 'Mtn. View Mid.']],
    [
      'Los Banos Junior High',
      ['Los Baños Jr. High', 'Los Banos JHS', 'Los Banos Jr High School', 'Los Banos Juunior High'],
    ],
    ['Fifth Street Elementary', ['5th St. Elem', '5th Street ES']],
    ['Twentynine Palms Junior High', ['29 Palms JHS', 'Twenty Nine Palms Jr. High']],
    ['One Hundred Fifty-Third Street', ['1 Hundred 53rd St.']],
    ['P.S. 12', ['PS 12', 'P S 012']],
    ['Dr. Martin Luther King, Jr.', ['Martin Luther King', 'MARTIN LUTHER KING JR']],
    ['Alisal K-8', ['Alisal K8', 'Alisal K 8']],
    ['Oakland Tech. Acad.', ['Oakland Technology Academy', 'Oakland Technical Academy']],
    ['Arts & Sciences Ctr', ['Arts and Science Center']],
  ];
  it.each(same)('"%s" is the same in every spelling people use', (name, others) => {
    for (const other of others) expect(spelledText(spellName(other))).toBe(spelledText(spellName(name)));
  });

  const different: readonly (readonly [string, string])[] = [
    ['PS 12', 'PS 13'],
    ['Lincoln Elementary', 'Lincoln High'],
    ['Los Banos Junior High', 'Los Banos High'],
    ['Edison Charter Academy', 'Edison Charter Academy II'],
    ['First Avenue Middle', 'Fifth Avenue Middle'],
  ];
  it.each(different)('"%s" and "%s" stay two names', (one, other) => {
    expect(spelledText(spellName(one))).not.toBe(spelledText(spellName(other)));
  });

  const agencies: readonly (readonly [string, string, string])[] = [
    ['Hayward USD - Mt. Eden High', 'Hayward Unified', 'Mt. Eden High'],
    ['Mt. Eden High (Hayward Unified School District)', 'Hayward Unified', 'Mt. Eden High'],
    ['HUSD Mt. Eden High', 'Hayward Unified', 'Mt. Eden High'],
    ['Mt. Eden High, Hayward Unif. Sch. Dist.', 'Hayward Unified', 'Mt. Eden High'],
    ['Hayward High', 'Hayward Unified', 'Hayward High'],
    ['Hayward Unified', 'Hayward Unified', 'Hayward Unified'],
    ['Delano Union High School District Valle Vista', 'Delano Union High', 'Valle Vista'],
  ];
  it.each(agencies)('"%s" of %s is "%s"', (written, lea, name) => {
    expect(spelledText(spellName(written, [lea]))).toBe(spelledText(spellName(name)));
  });

  it.each(['', ' - ', '...'])('a name without letters (%j) has no words', (written) => {
    expect(spellName(written).words).toEqual([]);
  });

  it('keeps words that say nothing where there are no others', () => {
    expect(spelledText(spellName('The School'))).toBe('the school');
  });
});
