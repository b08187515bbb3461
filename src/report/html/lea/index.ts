import type { Result } from '../../../model/result.ts';
import { nameOf } from '../../lea-name.ts';
import type { View } from '../../view.ts';
import { type Html, html } from '../markup.ts';
import { type Section, writePage } from '../page.ts';

/** The page of one LEA. */
export function writeLea(view: View, result: Result, trail?: Html): string {
  const name = nameOf(view.lea);
  return writePage({
    title: `${name}: alignment of residency and community school grants`,
    top: html`<h1>${name}</h1>`,
    sections: sectionsOf(view, result),
    ...(trail === undefined ? {} : { trail }),
  });
}

/** What is told of an LEA, in the order it is read. */
export function sectionsOf(view: View, _result: Result): Section[] {
  return [
    {
      id: 'gaps',
      title: 'Not yet in place',
      body: html`${view.notYet.map(({ rule, result }) => html`<h3>${rule.title}</h3>\n<p>${result.found}</p>\n`)}`,
    },
  ];
}
