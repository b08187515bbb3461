import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds, each in a line. It is run in the page, past the page's own policy, as an extension would be. */
export async function violations(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setBypassCSP', { enabled: true });
  await page.reload();
  await page.evaluate(axe.source);
  const found = (await page.evaluate('axe.run()')) as axe.AxeResults;
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
}

/** Run in a page: what stands out of it to the right; what scrolls in a frame of its own does not. */
export const WIDER_THAN_THE_PAGE = `(() => {
  const width = document.documentElement.clientWidth;
  const wide = [];
  if (document.documentElement.scrollWidth > width) wide.push('the page scrolls sideways');
  for (const element of document.querySelectorAll('main *, footer *')) {
    if (element.closest('.wide') !== null) continue;
    const { right, left, width: own } = element.getBoundingClientRect();
    if (own > 0 && right > width + 1 && left >= 0) wide.push(element.tagName + ' ' + element.textContent.slice(0, 40));
  }
  return wide.slice(0, 5);
})()`;

/** Run in a page: lines of text that stand on one another, by rectangles of text that overlap by more than a hair. */
export const TEXTS_ON_EACH_OTHER = `(() => {
  const boxes = [];
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement.closest('details:not([open]) > :not(summary)') !== null) continue;
    if (node.data.trim() === '' || node.parentElement.closest('title, desc, style, option') !== null) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (right > 0 && right - left > 1) boxes.push({ left, right, top, bottom, text: node.data.slice(0, 30) });
    }
  }
  boxes.sort((one, other) => one.top - other.top);
  const clashes = [];
  for (let at = 0; at < boxes.length; at += 1) {
    for (let next = at + 1; next < boxes.length && boxes[next].top < boxes[at].bottom; next += 1) {
      const [one, other] = [boxes[at], boxes[next]];
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      const height = Math.min(one.bottom - one.top, other.bottom - other.top);
      if (across > 2 && down > height / 2) clashes.push(one.text + ' | ' + other.text);
    }
  }
  return clashes.slice(0, 5);
})()`;
