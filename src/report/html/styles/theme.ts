/**
 * Colours by what they stand for. Blue and orange stay apart for readers who do not tell red from green, every pair
 * of text and ground has a contrast of 4.5 or more, and a word or a pattern says the same beside each colour.
 */
export const THEME = `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --panel: #f4f6f8; --ink: #16191d; --quiet: #525a64; --line: #cdd3da; --link: #0b57a4;
  --good: #00588f; --good-ground: #e3f0fa; --partly: #2d6273; --partly-ground: #e4f1f3;
  --open: #8f3d00; --open-ground: #fdeee2; --unsure: #5c5200; --unsure-ground: #f7f2d6;
  --bar: #0072b2; --maybe: #0072b2; --empty: #e4e8ec; --focus: #b3530a;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #14171a; --panel: #1d2226; --ink: #eef1f4; --quiet: #a9b2bc; --line: #3b444d; --link: #8ec5ff;
    --good: #8ccbf5; --good-ground: #11324a; --partly: #9bd3df; --partly-ground: #17373f;
    --open: #ffb98a; --open-ground: #47240c; --unsure: #e8d873; --unsure-ground: #39330a;
    --bar: #56b4e9; --maybe: #56b4e9; --empty: #333b43; --focus: #ffb98a;
  }
}
`;
