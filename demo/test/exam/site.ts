import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CONTENT_POLICY } from '../../../scripts/serve.mjs';

const DEMO = fileURLToPath(new URL('../../dist', import.meta.url));

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** What a path is answered with; null leaves the asker without an answer. */
export type Route = (asked: { body: string; url: URL }) => Promise<Served | null> | Served | null;
export interface Served {
  body: string;
  type?: string | undefined;
  policy?: string;
}

/** The page of the journey with a script that drives it, for a browser that nobody else drives. */
export function drivenPage(script: string): Record<string, Route> {
  return {
    '/parcours/': async () => ({
      body: (await file('/parcours/index.html')).replace(
        '</head>',
        '<script type="module" src="/exam.js"></script></head>',
      ),
      type: TYPES['.html'],
    }),
    '/exam.js': () => ({ body: script, type: TYPES['.js'] }),
  };
}

/** A page of nothing but a script, whose exports are `exam` there. */
export function scriptPage(script: string): Record<string, Route> {
  return {
    '/': () => ({ body: '<!doctype html><script src="/exam.js"></script>', type: TYPES['.html'] }),
    '/exam.js': () => ({ body: script, type: TYPES['.js'] }),
  };
}

export interface Site {
  address: string;
  close: () => Promise<void>;
}

/**
 * The built demo under the promised content policy, as `npm start` serves it, and routes of a test's own.
 * The bank `abc` is also there under other names: `/banks/<name>/bank.json`.
 */
export async function serveExam(port: number, routes: Record<string, Route> = {}): Promise<Site> {
  const server = createServer((request, response) => void answer(request, response, routes));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  routes: Record<string, Route>,
): Promise<void> {
  const url = new URL(request.url!, 'http://127.0.0.1');
  const path = url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname;
  try {
    const served = routes[url.pathname]
      ? await routes[url.pathname]!({ body: await bodyOf(request), url })
      : { body: await file(path), type: TYPES[extname(path)] };
    if (!served) return;
    response.writeHead(200, {
      'Content-Type': served.type ?? 'text/plain; charset=utf-8',
      'Content-Security-Policy': served.policy ?? CONTENT_POLICY,
      // A sandboxed frame is of no origin: its scripts must be lent to all.
      'Access-Control-Allow-Origin': '*',
    });
    response.end(served.body);
  } catch {
    response.writeHead(404).end();
  }
}

async function file(path: string): Promise<string> {
  const copy = /^\/banks\/([\w-]+)\/(.+)$/.exec(path);
  const found = copy ? `/balise/question-banks/abc/${copy[2]}` : path;
  const text = await readFile(join(DEMO, found), 'utf8');
  return copy && found.endsWith('/bank.json') ? text.replace('"id": "abc"', `"id": "${copy[1]}"`) : text;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}
