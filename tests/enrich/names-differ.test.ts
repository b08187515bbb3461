import { describe, expect, it } from 'vitest';
import { namesDiffer } from '../../src/enrich/names-differ.ts';

describe('a name people write is the name the directory has', () => {
  it.each([
    ['Lincoln Elem.', 'Lincoln Elementary'],
    ['St. Francis HS', 'Saint Francis High'],
    ['MLK Academy', 'Martin Luther King Jr. Elementary'],
    ['Dr. King', 'Martin Luther King, Jr. Elementary'],
    ['Edna Brewer MS', 'Brewer (Edna) Middle'],
    ['Cañada Heights', 'Canada Hts. Elementary'],
    ['Roosvelt High', 'Roosevelt High'],
    ['Oakland USD', 'Oakland Unified'],
    ['Mt Diablo', 'Mount Diablo High'],
    ['High School', 'Central High'],
    ['LPS Oakland', 'LPS Oakland R & D Campus'],
    ['Sojourner Truth', 'SojournerTruth Independent Study'],
    ['Elinor Lincoln Hickey', 'Elinor Lincoln Hickey Jr./Sr. High'],
  ])('%s, %s', (written, listed) => {
    expect(namesDiffer(written, listed)).toBe(false);
    expect(namesDiffer(listed, written)).toBe(false);
  });
});

describe('a name that shares no word of its own is told', () => {
  it.each([
    ['Lincoln Elementary', 'Castlemont High'],
    ['Fremont High', 'Tennyson High'],
    ['Fresno Unified', 'Oakland Unified'],
  ])('%s, %s', (written, listed) => {
    expect(namesDiffer(written, listed)).toBe(true);
    expect(namesDiffer(listed, written)).toBe(true);
  });
});
