import type { Answers } from '../answers.ts';
import { shellWord } from './shell-word.ts';

/** A pipeline that audits every push: the report as a file, and duties as tests of a merge request. */
export function gitlabPipeline({ version, below }: Answers): string {
  const config = below === '' ? '' : ` -c ${shellWord(`${below}/grantalign.config.yaml`)}`;
  return `# Audits the draft at every push. Exit code 1: a gate failed; 3: a gate cannot be decided on what is reported yet;
# 2: the records or the config have an error. Each of them marks the push; 0 alone is a pass.
grantalign:
  image: node:22
  script:
    - |
      npx --yes grantalign@${version} audit${config} -o report.md -o report.xml -o result.json
  artifacts:
    when: always
    paths: [report.md, result.json]
    reports:
      junit: report.xml
`;
}
