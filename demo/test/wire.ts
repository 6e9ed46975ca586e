import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands between a browser and a site, and keeps all that the browser sends: lines, headers, bodies. */
export async function wire(site: string) {
  const sent: string[] = [];
  const server = createServer((incoming, outgoing) => {
    sent.push(`${incoming.method} ${incoming.url} ${JSON.stringify(incoming.rawHeaders)}`);
    incoming.on('data', (chunk) => sent.push(String(chunk)));
    const { method, headers } = incoming;
    const { host } = new URL(site);
    const onward = request(
      new URL(incoming.url!, site),
      { method: method!, headers: { ...headers, host } },
      (answer) => {
        outgoing.writeHead(answer.statusCode!, answer.headers);
        answer.pipe(outgoing);
      },
    );
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    sent,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
