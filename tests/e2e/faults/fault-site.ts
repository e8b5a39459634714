import http from 'node:http';

/** A server on loopback for pages that no company would publish. */
export interface FaultSite {
  port: number;
  close(): Promise<void>;
}

/** Serves the given pages by path under every host name; anything else is a 404. A page may be as big as it likes. */
export async function startFaultSite(pages: { [path: string]: string }): Promise<FaultSite> {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://any.example');
    const page = Object.hasOwn(pages, pathname) ? pages[pathname] : undefined;
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? '<!doctype html><title>Nothing here</title>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.');
  return {
    port: address.port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** A whole document around some words. */
export const asPage = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
