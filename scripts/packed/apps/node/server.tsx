import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { Call } from './Call.tsx';

const { outputFiles } = await build({
  entryPoints: ['client.tsx'],
  bundle: true,
  write: false,
  format: 'esm',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
});
const page = () => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>A call</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/styles.css" />
  </head>
  <body>
    <div id="root">${renderToString(
      <StrictMode>
        <Call />
      </StrictMode>,
    )}</div>
    <script type="module" src="/client.js"></script>
  </body>
</html>`;
const styles = readFileSync(fileURLToPath(import.meta.resolve('@faultline/components/styles.css')), 'utf8');
const files: ReadonlyMap<string, readonly [type: string, text: () => string]> = new Map([
  ['/', ['text/html', page]],
  ['/styles.css', ['text/css', () => styles]],
  ['/client.js', ['text/javascript', () => outputFiles[0]?.text ?? '']],
]);

const server = createServer(({ url = '/' }, response) => {
  const [type, text] = files.get(url) ?? ['text/plain', () => 'Nothing is here.'];
  response.writeHead(files.has(url) ? 200 : 404, { 'content-type': `${type}; charset=utf-8` }).end(text());
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object')
    console.log(`http://127.0.0.1:${String(address.port)}`);
});
