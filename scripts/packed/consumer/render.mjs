import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderToString } from 'react-dom/server';

const { app } = await import(pathToFileURL(resolve(process.argv[2] ?? '')).href);

console.log(renderToString(app));
