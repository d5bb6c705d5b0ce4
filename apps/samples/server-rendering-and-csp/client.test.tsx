import { act, screen } from '@testing-library/react';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { store, takeOver } from './client.tsx';
import { page } from './server.tsx';

afterEach(() => document.body.replaceChildren());
// What connects a store that is connected gives the function that stops it.
afterAll(() => store.connect()());

/** The page as the server sends it: rendered where there is no document. */
function sent(): string {
  vi.stubGlobal('document', undefined);
  try {
    return page();
  } finally {
    vi.unstubAllGlobals();
  }
}

it('takes the page over without a complaint, and then tells what was wrong before', async () => {
  const complaints = vi.fn();
  const spy = vi.spyOn(console, 'error').mockImplementation(complaints);
  // React reports there what it could not take over as it was.
  window.addEventListener('error', complaints);
  const served = new DOMParser().parseFromString(sent(), 'text/html').getElementById('root');
  const root = document.body.appendChild(document.adoptNode(served as HTMLElement));
  const before = root.querySelector('main');
  store.send({
    type: 'issueRaised',
    at: Date.now(),
    code: 'app/blocked',
    condition: 'media.permissionDenied',
    device: 'microphone',
  });
  expect(screen.queryByRole('group')).toBeNull();
  const app = await act(async () => takeOver(root));
  expect(screen.getByRole('group', { name: /^Your microphone is blocked/ })).toBeTruthy();
  expect(root.querySelector('main')).toBe(before);
  expect(complaints.mock.calls).toEqual([]);
  act(() => app.unmount());
  window.removeEventListener('error', complaints);
  spy.mockRestore();
});
