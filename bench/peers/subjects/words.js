export const words = { connected: null, reconnecting: 'Reconnecting', disconnected: 'Disconnected' };

/** Whether one of the words is on the page, fading or not. */
export const isShownIn = (element) => () => /Reconnecting|Disconnected/.test(element.textContent);
