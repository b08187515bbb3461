import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../cli/run.ts';

async function node(program: string, env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [`${ROOT}bin/${program}`, 'no-report.md'], { env, stdio: 'pipe' });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}

describe('the verdict of the action', () => {
  test.each(['', 'pass', 'NaN', '-1', '0x0'])(
    'is no pass where the audit told "%s" for its exit code',
    async (told) => {
      const { code, said } = await node('action/verdict.js', { EXIT_CODE: told });
      expect(code).toBe(70);
      expect(said).toMatch(/^::error title=A bug in grantalign::/);
      expect(said).not.toContain(' at ');
    },
  );
});

describe('the comment of a merge request', () => {
  const page = JSON.stringify(Array.from({ length: 100 }, (_, id) => ({ id, body: 'another' })));

  test.each([
    ['lists comments without end', page, 'the server lists more than 10000 comments'],
    ['answers with no list', '{"message":"hello"}', 'the server answered with no list of comments'],
  ])('is not written where the server %s, and that fails nothing', async (_what, answer, says) => {
    const posts: string[] = [];
    const server = createServer((request, response) => {
      if (request.method === 'POST') posts.push(request.url ?? '');
      response.end(answer);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const { code, said } = await node('comment.js', {
      CI_API_V4_URL: `http://127.0.0.1:${port}`,
      CI_PROJECT_ID: '34',
      CI_MERGE_REQUEST_IID: '5',
      COMMENT_TOKEN: 'a-token',
    });
    server.close();
    expect({ code, posts }).toEqual({ code: 0, posts: [] });
    expect(said).toContain(says);
  });
});
