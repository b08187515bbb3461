import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import { describe, expect, test } from 'vitest';
import { widthOf, wrap } from '../../../src/report/text/wrap.ts';

const word = fc.stringMatching(/^[a-z0-9.:/·█☐]{1,14}$/);
const sentence = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));

describe('lines', () => {
  test('break where the library for coloured text would break them', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 15, max: 80 }), (text, width) => {
        expect(wrap(text, width)).toEqual(wrapAnsi(text, width).split('\n'));
        expect(widthOf(text)).toBe(stringWidth(text));
      }),
    );
  });

  test.each([
    [
      'a path longer than the line stays whole',
      'see records/region/placements.csv:12 there',
      12,
      ['see', 'records/region/placements.csv:12', 'there'],
    ],
    [
      'a path that ends the text stays whole',
      'see records/region/placements.csv:12',
      12,
      ['see', 'records/region/placements.csv:12'],
    ],
    ['wide characters take two columns', '学校学校 学校学校', 8, ['学校学校', '学校学校']],
    ['a short text is one line', 'Alisal High', 11, ['Alisal High']],
  ])('%s', (_, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  test('cut a long word where a column of a table asks for it', () => {
    expect(wrap('Watsonville', 6, true)).toEqual(['Watson', 'ville']);
  });
});
