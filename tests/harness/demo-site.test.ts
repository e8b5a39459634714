import http from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDemoSite } from './demo-site.mjs';

let site: Awaited<ReturnType<typeof startDemoSite>>;
beforeAll(async () => {
  site = await startDemoSite({ port: 0 });
});
afterAll(() => site.close());

// fetch() tidies addresses up and sets its own Host header: these requests go out as they are written.
const ask = (path: string, host = 'localhost') =>
  new Promise<{ status: number | undefined; body: string }>((done, fail) => {
    const request = http.get({ host: '127.0.0.1', port: site.port, path, headers: { host } }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => done({ status: response.statusCode, body }));
    });
    request.on('error', fail);
  });

test('each company answers under its own name, with and without www', async () => {
  expect((await ask('/team.html', 'www.tannwerk.example')).body).toContain('Annegret Löwenthal');
  expect((await ask('/team.html', 'selbylund.example:4173')).body).toContain('Imogen Hartley-Vance');
});

test('any other name gets the first company', async () => {
  expect((await ask('/', '127.0.0.1:4173')).body).toContain('Tannwerk');
});

test('a folder gives its index page', async () => {
  expect((await ask('/news/')).body).toContain('From the test hall');
});

test.each(['/nobody.html', '/../../../package.json', '/%2e%2e/%2e%2e/demo-site.mjs', '/news'])(
  '%s is not there',
  async (path) => {
    expect((await ask(path)).status).toBe(404);
  },
);

test('a taken port falls back to a free one', async () => {
  const second = await startDemoSite({ port: site.port });
  expect(second.port).not.toBe(site.port);
  await second.close();
});
