import { plain } from '../page/plain/plainScreen.ts';

/** The handlers that everybody writes: MDN’s “Using server-sent events”, open, error and an event with a name. */
export function plainEvents(events: EventSource): void {
  events.addEventListener('open', () => plain.label('Connected'));
  events.addEventListener('error', () => plain.toast('EventSource failed'));
  events.addEventListener('avatar', ({ data }: MessageEvent<string>) => {
    const { type, code, state } = JSON.parse(data) as Readonly<Record<string, unknown>>;
    if (type === 'error') plain.toast(String(code));
    if (type === 'session') plain.label(`Session ${String(state)}`);
  });
}
