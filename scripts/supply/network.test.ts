import { expect, it } from 'vitest';
import { networkCalls } from './network.ts';

it.each([
  ["export const load = () => fetch('/log');", 'fetch'],
  ['export const load = (request = fetch) => request();', 'fetch'],
  ["window.fetch('/log');", 'fetch'],
  ["navigator.sendBeacon('/log', text);", 'sendBeacon'],
  ['const { sendBeacon } = navigator;', 'sendBeacon'],
  ["new WebSocket('wss://example.com');", 'WebSocket'],
  ['new XMLHttpRequest();', 'XMLHttpRequest'],
  ["new EventSource('/events');", 'EventSource'],
  ["new Image().src = '/seen.gif';", 'Image'],
  ["document.createElement('script').src = there;", 'element'],
  ["jsx('img', { src: there });", 'element'],
  ["import { track } from 'https://example.com/track.js';", 'import of an address'],
  ["export { track } from '//example.com/track.js';", 'import of an address'],
  ["import('https://example.com/track.js');", 'import of an address'],
  ['export const load = (name) => import(name);', 'import of what is not known before'],
  ["eval('1');", 'eval'],
])('is found: %s', (code, call) => {
  expect(networkCalls(code)).toEqual([call]);
});

it.each([
  "export const load = ({ fetch }) => fetch('/incidents');",
  'export const hear = (socket) => socket.addEventListener("message", note);',
  "export const words = { WebSocket: 'fetch, XMLHttpRequest' };",
  "export const polish = () => import('./pl.js');",
  "import { useQuery } from '@tanstack/react-query';",
  "export const box = () => jsx('div', {});",
])('is left alone: %s', (code) => {
  expect(networkCalls(code)).toEqual([]);
});
