import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const KIT = fileURLToPath(new URL('../dist/balise', import.meta.url));
const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A page of a host that is as trusting as can be. */
const page = (body: string) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Hôte</title>
  <script type="module" src="/balise/balise.js"></script><body>${body}</body></html>`;

/** Answers a request that a test has its own words for; false leaves it to the server. */
export type Answering = (path: string, response: ServerResponse, request: IncomingMessage) => boolean;

/**
 * Serves the built kit with no content policy at all: nothing but the kit itself stands between a bank and the
 * page. `/host/` is a page with a diagnostic for the bank of its query, `/bare/` one with the kit alone.
 */
export async function openServer(answer: Answering) {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host');
    if (answer(pathname, response, request)) return;
    const file = join(KIT, pathname.replace(/^\/balise\//, ''));
    if (pathname === '/host/' || pathname === '/bare/') {
      const attributes = [...searchParams].map(([name, value]) => `${name}="${escaped(value)}"`).join(' ');
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(
        page(pathname === '/host/' ? `<balise-diagnostic ${attributes}></balise-diagnostic>` : ''),
      );
    } else if (pathname.startsWith('/balise/') && existsSync(file)) {
      response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
      createReadStream(file).pipe(response);
    } else {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** As a careful host writes a value into its page: it is the kit that is tried, not the host. */
function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
