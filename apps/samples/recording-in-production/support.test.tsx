import { createEmitter, readRecording, replay } from '@faultline/testing';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { createStore, Support } from './Support.tsx';

afterEach(cleanup);

const fileName = /^incident-.*\.json$/;
const button = () => screen.queryByRole('button', { name: 'Download a file for support' });

it('gives the person a file of the last minutes that replays to what they saw', async () => {
  const client = createEmitter({ options: {} });
  const { store, recorder } = createStore(client, {}, true);
  const stop = store.connect();
  client.emit('telnyx.ready', { type: 'vertoClientReady' });
  client.emit('telnyx.error', { error: { code: 45_003, name: 'RECONNECTION_EXHAUSTED', fatal: true } });
  stop();
  let file: Blob | undefined;
  vi.stubGlobal(
    'URL',
    class extends URL {
      static override createObjectURL(blob: Blob): string {
        file = blob;
        return 'blob:1';
      }
      static override revokeObjectURL(): void {
        file = undefined;
      }
    },
  );
  const follow = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  render(<Support recorder={recorder} />);
  await userEvent.click(button() as HTMLElement);
  expect((follow.mock.contexts[0] as HTMLAnchorElement).download).toMatch(fileName);
  const given = file;
  if (!given) throw new Error('There was no file.');
  const text = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(given);
  });
  follow.mockRestore();
  const { timeline } = replay(readRecording(JSON.parse(text)));
  expect(timeline.map(({ banner }) => banner)).toContain('signaling.reconnectExhausted');
});

it('records nothing, and offers nothing, where the person did not agree', () => {
  const { recorder } = createStore(createEmitter({ options: {} }), {}, false);
  render(<Support recorder={recorder} />);
  expect(button()).toBeNull();
});
