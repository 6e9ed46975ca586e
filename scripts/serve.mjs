// Serves the built demo under the content policy that the kit promises to live with.
import { join } from 'node:path';
import { preview } from 'vite';
import { root } from './build.mjs';

export const CONTENT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

/** The kiosk's page may also have a worker, whose address is made by the one policy named here, and be installed. */
export const KIOSK_POLICY = `${CONTENT_POLICY.replace('require-', "manifest-src 'self'; worker-src 'self'; require-")} balise-sw`;

/** A worker lives under the policy that came with its own file: it stands in the kiosk's folder too. */
const policies = {
  name: 'content-policies',
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const policy = request.url.startsWith('/kiosk/') ? KIOSK_POLICY : CONTENT_POLICY;
      response.setHeader('Content-Security-Policy', policy);
      next();
    });
  },
};

export async function serveDemo(port, { strictPort = false, site = join(root, 'demo/dist') } = {}) {
  const server = await preview({
    configFile: false,
    root: join(root, 'demo'),
    build: { outDir: site },
    appType: 'mpa',
    logLevel: 'error',
    plugins: [policies],
    preview: { port, strictPort },
  });
  return {
    address: server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`,
    close: () => server.close(),
  };
}
