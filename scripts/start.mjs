// `npm start`: installs what is missing, builds, serves the demo.
import { installIfMissing } from './install.mjs';

installIfMissing();
const { buildAll } = await import('./build.mjs');
const { serveDemo } = await import('./serve.mjs');
await buildAll();
const { address } = await serveDemo(Number(process.env.PORT ?? 5173));
console.log(`\nBalise : ${address}\n`);
