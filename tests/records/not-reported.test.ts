import { describe, expect, it } from 'vitest';
import { brief, readTexts } from './reading.ts';

const HEADER = 'grant_id,school_year,site_name,residents\n';
const ROW = '2023TRI01,2025-26,Castlemont High,3\n';
const SAID = 'Not reported yet: type rows below the headings.\n';

describe('a table with "not reported" above its headings', () => {
  it.each([
    ['says nothing while it has no rows', `${SAID}${HEADER}`, false, 0],
    [
      'says nothing where a title and a blank row stand there too',
      `Placements 2025-26\n\nnot reported,,,\n${HEADER}\n`,
      false,
      0,
    ],
    ['counts as any other once it has rows', `${SAID}${HEADER}${ROW}`, true, 1],
    ['says that there are none when the line is gone', HEADER, true, 0],
    ['says that there are none when the line says so', `None reported\n${HEADER}`, true, 0],
  ])('%s', async (_, text, reported, rows) => {
    const { tables } = await readTexts({ 'placements.csv': text });
    expect([tables.placements.reported, tables.placements.rows.length]).toEqual([reported, rows]);
  });

  it('is told of, and nothing else is', async () => {
    const { diagnostics, inputs } = await readTexts({ 'placements.csv': `${SAID}${HEADER}` });
    expect(brief(diagnostics)).toEqual(['placements.csv note records/not-reported']);
    expect(inputs).toEqual([]);
  });

  it('does not hide rows that could not be read', async () => {
    const { tables, diagnostics } = await readTexts(
      { 'placements.csv': `${SAID}${HEADER},2025-26,Castlemont High,3\n` },
      { keepGoing: true },
    );
    expect(tables.placements.reported).toBe(true);
    expect(diagnostics.map(({ code }) => code)).not.toContain('records/not-reported');
  });
});
