import { CelScalar, celFunc, isCelError, listType, run } from '@bufbuild/cel';
import { describe, expect, it } from 'vitest';
import { expression, judging, record } from './bench.ts';

// The same facts twice: as records for our evaluator, as plain maps for one that follows the CEL specification.
const ROWS = [
  {
    residents: 2,
    mentors: 2,
    full_year: true,
    half_time_with_mentor: true,
    status: 'actual',
    residency_area: 'bilingual',
  },
  {
    residents: 0,
    mentors: 1,
    full_year: false,
    half_time_with_mentor: true,
    status: 'planned',
    residency_area: 'science',
  },
  { residents: 5, mentors: 4, full_year: true, half_time_with_mentor: false, status: 'actual', residency_area: 'tk' },
];
const FUNCTIONS = [
  celFunc('sum', [listType(CelScalar.DOUBLE)], CelScalar.DOUBLE, (list) =>
    [...list].reduce<number>((a, b) => a + Number(b), 0),
  ),
  celFunc('min', [CelScalar.DOUBLE, CelScalar.DOUBLE], CelScalar.DOUBLE, Math.min),
  celFunc('max', [CelScalar.DOUBLE, CelScalar.DOUBLE], CelScalar.DOUBLE, Math.max),
];
// Every number of ours is a double: sizes are compared as doubles on the other side.
const TEXTS = [
  'p.full_year && !p.half_time_with_mentor',
  'p.full_year || p.half_time_with_mentor && p.residents > 1.0',
  'p.residents + p.mentors * 2.0 - 1.0 >= 5.0',
  'p.residents / (p.mentors + 1.0) < 0.75',
  '-p.residents < -1.5',
  'p.residents == p.mentors',
  'p.residents != 5.0',
  'p.status == "actual" ? p.residents > 1.0 : p.mentors > 1.0',
  'p.residency_area in ["bilingual", "tk"]',
  'p.residents in [0.0, 5.0]',
  'p.residency_area.contains("i") && p.residency_area.startsWith("b")',
  'p.residency_area.endsWith("e")',
  'p.residency_area < "m"',
  'p.residency_area >= "science"',
  '(p.residency_area + "-" + p.status).size() > 12',
  'ps.exists(x, x.residents > p.residents)',
  'ps.all(x, x.mentors >= p.mentors)',
  'ps.exists_one(x, x.full_year)',
  'ps.exists_one(x, x.residents == p.residents)',
  'ps.filter(x, x.full_year).size() == 2',
  'ps.filter(x, x.full_year).map(x, x.residents) == [2.0, 5.0]',
  'ps.map(x, x.full_year, x.residency_area) == ["bilingual", "tk"]',
  'sum(ps.map(x, x.residents)) == 7.0',
  'min(p.residents, 3.0) + max(p.mentors, 2.0) > 4.0',
  '[p.residents, p.mentors] == [2.0, 2.0]',
  'ps.map(x, ps.filter(y, y.residents > x.residents).size()) == [1, 2, 0]',
  '"bilingual" in ps.map(x, x.residency_area)',
  'has(p.residents) && !has(p.mentors_qualified)',
  'p.residents > 0.0 && 10.0 / p.residents > 3.0',
];

describe('with nothing missing, an expression says what the CEL specification says', () => {
  it.each(TEXTS)('%s', async (text) => {
    const ours = await expression(text.replace(/\bps\b/g, 'placements').replace(/\bp\b/g, 'placement'), 'placements');
    const placements = ROWS.map((row) => record('placements', row));
    for (const [index, row] of ROWS.entries()) {
      const theirs = run(
        text,
        { p: new Map(Object.entries(row)), ps: ROWS.map((each) => new Map(Object.entries(each))) },
        { funcs: FUNCTIONS },
      );
      if (isCelError(theirs)) throw theirs;
      expect(ours.evaluate(judging({ placements }), placements[index] ?? null)).toBe(theirs);
    }
  });
});
