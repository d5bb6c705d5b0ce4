import { words, type Change, type Mount } from '../subject.ts';

/** Writes the page by hand: the minimum for latency. */
export const mount: Mount = (element) => {
  const status = document.createElement('div');
  status.setAttribute('role', 'status');
  element.append(status);
  let current: Change = 'connected';
  return {
    send(change) {
      if (change === current) return;
      current = change;
      const text = words[change];
      const line = document.createElement('p');
      line.textContent = text;
      status.replaceChildren(...(text === null ? [] : [line]));
    },
    isShown: () => status.childElementCount > 0,
  };
};
