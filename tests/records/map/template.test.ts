import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templateOf } from '../../../src/records/map/template.ts';

const partsOf = (pattern: string, text: string) => {
  const parts = templateOf(pattern)(text);
  return parts === null ? null : Object.fromEntries(parts);
};

describe('a pattern with named gaps', () => {
  it.each([
    [
      '{residents} residents per year at {site_name}',
      '2-4 residents per year at Castlemont High',
      { residents: '2-4', site_name: 'Castlemont High' },
    ],
    [
      '{residents} at {site_name}',
      '2–4 residents per year AT  Castlemont\nHigh',
      { residents: '2-4 residents per year', site_name: 'Castlemont High' },
    ],
    ['{site_name} ({residents})', 'Castlemont High (3)', { site_name: 'Castlemont High', residents: '3' }],
    [
      '{site_name}: {residents} residents',
      'Castlemont High: 3 Residents',
      { site_name: 'Castlemont High', residents: '3' },
    ],
    ['Host: {site_name}, {}', 'host: Castlemont High, room 4', { site_name: 'Castlemont High' }],
    ['{residents} at {site_name}', 'Castlemont High', null],
    ['{residents} at {site_name}', '3 at ', null],
    ['{site_name} ({residents})', 'Castlemont High (3', null],
    ['Host: {site_name}', 'Site: Castlemont High', null],
  ])('%s of %j', (pattern, text, parts) => {
    expect(partsOf(pattern, text)).toEqual(parts);
  });

  it('gives back whatever it was filled with', () => {
    const name = fc.stringMatching(/^[A-Z][A-Za-z.' ]{0,20}[a-z]$/).filter((text) => !/ at | {2}/i.test(` ${text} `));
    const count = fc.integer({ min: 0, max: 99 }).map(String);
    fc.assert(
      fc.property(count, name, (residents, site_name) => {
        const read = partsOf('{residents} residents at {site_name}.', `${residents} residents at ${site_name}.`);
        return read?.residents === residents && read.site_name === site_name;
      }),
    );
  });
});
