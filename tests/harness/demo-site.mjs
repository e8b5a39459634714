import { createReadStream, existsSync, statSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';

/**
 * The invented companies of the demo, served from loopback. Each host has its folder in demo-site/; a request for
 * any other host (127.0.0.1, localhost) gets the first company.
 */
export const demoHosts = ['www.tannwerk.example', 'www.selbylund.example'];

const root = path.join(import.meta.dirname, 'demo-site');
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * Starts the server. In: the wanted port (4173 when not said; a taken port falls back to a free one).
 * Out: the address of the first company on loopback, the port, and how to stop it.
 *
 * @param {{ port?: number }} [options] 0 asks for a free port at once.
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function startDemoSite({ port = 4173 } = {}) {
  const server = http.createServer(answer);
  const taken = await listen(server, port).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(server, 0);
  });
  return {
    url: `http://127.0.0.1:${taken}/`,
    port: taken,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {http.Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
function listen(server, port) {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/**
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 */
function answer(request, response) {
  const { hostname, pathname } = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  const host = demoHosts.find((each) => each === hostname || each === `www.${hostname}`) ?? demoHosts[0] ?? '';
  const folder = path.join(root, host);
  const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const inside = file.startsWith(folder + path.sep);
  if (!inside || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such page here.');
    return;
  }
  const type = Object.entries(types).find(([ending]) => file.endsWith(ending))?.[1] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  createReadStream(file).pipe(response);
}
