import type { Answers } from '../answers.ts';
import { shellWord } from './shell-word.ts';

/** A workflow that audits every push: annotations at the records, the report as the job's summary and as one comment. */
export function githubWorkflow({ version, below }: Answers): string {
  // Annotations name files from the root of the repository: the audit runs there, whatever folder it is of.
  const config = below === '' ? '' : ` -c ${shellWord(`${below}/grantalign.config.yaml`)}`;
  return `# Audits the draft at every push. Exit code 1: a gate failed; 3: a gate cannot be decided on what is reported yet;
# 2: the records or the config have an error. Each of them marks the push; 0 alone is a pass.
name: grantalign
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
  pull-requests: write # the comment
jobs:
  audit:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: |
          npx --yes grantalign@${version} audit${config} -f github -o report.md -o result.json
      # One comment on the pull request, written anew at each push.
      - if: \${{ !cancelled() }}
        env:
          COMMENT_TOKEN: \${{ github.token }}
        run: npx --yes --package grantalign@${version} grantalign-comment report.md
      - uses: actions/upload-artifact@v4
        if: always()
        with:
          name: grantalign
          path: |
            report.md
            result.json
          if-no-files-found: ignore
`;
}
