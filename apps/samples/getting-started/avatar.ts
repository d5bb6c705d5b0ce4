import { avatarSource } from '@faultline/adapters/avatar';
import { browserSource } from '@faultline/adapters/browser';
import { createCallStore } from '@faultline/core';

export const source = avatarSource({
  events: (after) => new EventSource(`/avatar/events?after=${after ?? ''}`),
});
export const store = createCallStore([source, browserSource()]);
store.connect();
fetch('/avatar/sessions', { method: 'POST' }).then(
  (response) => source.reportResponse(response),
  (error: unknown) => source.report(error),
);
