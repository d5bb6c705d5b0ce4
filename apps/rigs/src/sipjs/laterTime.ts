import type { Page } from 'playwright';
import { expect } from 'vitest';

/** A page whose time a test moves on. */
export interface LaterTime {
  /** Goes into the `prepare` of the page that is opened. */
  readonly prepare: (page: Page) => Promise<void>;
  /** Moves time on, step by step, until what is waited for is on screen. */
  until(stepMs: number, isThere: () => Promise<boolean>): Promise<void>;
}

const request = /^(?!ACK )[A-Z]+ sips?:/;
const finalAnswer = /^SIP\/2\.0 [2-6]/;

/**
 * Time that stands by while the page waits for an answer to a SIP request: the real server needs real time for it, and
 * a step would let the transaction run out (64 × 500 ms, RFC 3261 §17.1).
 *
 * @example const time = laterTime(); // open({ prepare: time.prepare }); await time.until(5_000, () => dialog.isVisible())
 */
export function laterTime(): LaterTime {
  let page: Page | undefined;
  let unanswered = 0;
  return {
    async prepare(it) {
      page = it;
      it.on('websocket', (socket) => {
        socket.on('framesent', ({ payload }) => {
          if (request.test(String(payload))) unanswered += 1;
        });
        socket.on('framereceived', ({ payload }) => {
          if (finalAnswer.test(String(payload))) unanswered = Math.max(0, unanswered - 1);
        });
      });
      await it.clock.install();
    },
    async until(stepMs, isThere) {
      const step = async () => {
        if (unanswered === 0) await page?.clock.fastForward(stepMs);
        return isThere();
      };
      await expect.poll(step, { timeout: 30_000 }).toBe(true);
    },
  };
}
