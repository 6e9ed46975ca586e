// Serves the built demo under the content policy that the kit promises to live with.
import { join } from 'node:path';
import { preview } from 'vite';
import { root } from './build.mjs';

export const CONTENT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

export async function serveDemo(port, { strictPort = false } = {}) {
  const server = await preview({
    configFile: false,
    root: join(root, 'demo'),
    appType: 'mpa',
    logLevel: 'error',
    preview: { port, strictPort, headers: { 'Content-Security-Policy': CONTENT_POLICY } },
  });
  return {
    address: server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`,
    close: () => server.close(),
  };
}
