/** The page itself: type, width, landmarks, headings, links. */
export const LAYOUT = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: anywhere;
}
main, footer, .trail { max-width: 70rem; margin: 0 auto; padding: 0 1rem; }
main:focus { outline: none; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0; }
h2 { font-size: 1.3rem; line-height: 1.25; margin: 0 0 .75rem; }
h3 { font-size: 1.05rem; line-height: 1.35; margin: 0; }
p { margin: .25rem 0; max-width: 46rem; }
ul, ol { margin: .25rem 0; padding-left: 1.25rem; }
li { margin: .2rem 0; }
section { margin: 2.5rem 0; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
code { font: .85em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
.quiet { color: var(--quiet); }
.small { font-size: .875rem; }
.skip { position: absolute; left: -100vw; top: 0; padding: .5rem 1rem; background: var(--ground); z-index: 1; }
.skip:focus { left: 0; }
.trail { padding-top: 1rem; font-size: .875rem; }
.top { padding: 1.5rem 0 0; }
.contents { margin: 1.5rem 0 0; padding: .5rem 0; border: solid var(--line); border-width: 1px 0; font-size: .875rem; }
.contents ul { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; list-style: none; margin: 0; padding: 0; }
.contents a { display: inline-block; padding: .25rem 0; }
footer { margin: 3rem auto 2rem; padding-top: 1rem; color: var(--quiet); font-size: .875rem; }
footer::before { content: ""; display: block; border-top: 1px solid var(--line); margin-bottom: .75rem; }
`;
