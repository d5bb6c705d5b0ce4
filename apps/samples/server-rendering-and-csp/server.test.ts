import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { server } from './server.tsx';

let policy: string;
let html: string;

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  policy = answer.headers.get('content-security-policy') ?? '';
  html = await answer.text();
});
afterAll(() => new Promise((done) => server.close(done)));

it('sends the app, the place of the kit and its live regions, from plain Node', () => {
  expect(typeof document).toBe('undefined');
  expect(html).toContain('<main>Your call</main>');
  expect(html).toContain('data-faultline="call-status"');
  expect(html).toContain('role="alert"');
});

it('sends nothing that its policy refuses', () => {
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe|\*|data:|blob:/);
  expect(html).not.toMatch(/\sstyle=|<style|\son\w+=|<script(?![^>]*\ssrc=)/);
});
