import { createCallStore } from '@faultline/core';
import { createServer } from 'node:http';
import { renderToString } from 'react-dom/server';
import { App } from './App.tsx';

/** The page's own scripts and style sheets, nothing inline, and no markup or script from text. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // Your backend, and the address of your calling service.
  "connect-src 'self' wss://calls.example",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** A store without sources, made for this page and never connected: on a server there is no call. */
export const page = () => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Calls</title><link rel="stylesheet" href="/page.css"></head>
<body>
<div id="root">${renderToString(<App store={createCallStore([])} />)}</div>
<script type="module" src="/page.js"></script>
</body>
</html>`;

export const server = createServer((_, response) => {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'permissions-policy': 'microphone=(self)',
  });
  response.end(page());
});
