import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { across, writeBar } from '../../../src/report/html/bar.ts';
import { drawnWidth, fitting } from '../../../src/report/html/drawn-width.ts';
import { writeScale } from '../../../src/report/html/lea/scale.ts';
import { PACK } from '../sample/pack.ts';

describe('the scale of a score', () => {
  test('says its ends and its bands in words', () => {
    const scale = writeScale({ low: 0.38, high: 0.73 }, PACK.bands).toString();
    expect(scale).toContain('The score on its scale: 38-73 of 100');
    expect(scale).toContain('Side by side from 0, Connecting from 35, Coordinating from 65, Woven from 85.');
    expect(scale).not.toContain('class="point"');
  });

  test('marks a score that is known exactly', () => {
    expect(writeScale({ low: 0.4, high: 0.4 }, PACK.bands).toString()).toContain('<rect class="point" x="40%"');
  });

  test('names no bands on it where a pack of one\u2019s own has long names', () => {
    const bands = [
      { from: 0, title: 'Two programs that have not met' },
      { from: 90, title: 'Two programs that work as one' },
    ];
    const scale = writeScale({ low: 0.1, high: 0.2 }, bands).toString();
    expect(scale).not.toContain('>Two programs that have not met<');
    expect(scale).toContain('Two programs that have not met from 0');
  });
});

describe('a bar', () => {
  test('covers the share that is sure, then the share that may be, and never more than the whole', () => {
    const share = fc.integer({ min: 0, max: 10_000 }).map((part) => part / 10_000);
    fc.assert(
      fc.property(share, share, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const bar = writeBar({ low, high }).toString();
        const [, at = '', maybe = ''] = /class="maybe" x="([\d.]+)%".*? width="([\d.]+)%"/.exec(bar) ?? [];
        const [, sure = ''] = /class="sure".*? width="([\d.]+)%"/.exec(bar) ?? [];
        return (
          at === sure &&
          Math.abs(Number(sure) - low * 100) < 0.011 &&
          Number(at) + Number(maybe) <= 100.011 &&
          Math.abs(Number(at) + Number(maybe) - high * 100) < 0.021
        );
      }),
    );
  });

  test('is empty where nothing applies', () => {
    expect(writeBar(null).toString()).not.toMatch(/sure|maybe/);
    expect(across(1 / 3)).toBe('33.33%');
  });
});

describe('the room a text takes', () => {
  test('is never less for what fits than there is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 400 }), (text, pixels) => {
        const shown = fitting(text, 14, pixels);
        return text.startsWith(shown) && drawnWidth(shown, 14) <= pixels + 1e-6;
      }),
    );
  });
});
