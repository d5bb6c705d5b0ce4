import { consoleReport, newErrorId } from '@faultline/app-avatar-backend/boundary';
import type { ServerResponse } from 'node:http';
import words from './words.json';

/**
 * Answers with what the work came to. Why a fault cannot be caused now is on the terminal: what was thrown may hold
 * more than a page should know.
 */
export function answerWith(response: ServerResponse, work: () => unknown): true {
  const run = async () => work();
  run().then(
    () => response.headersSent || response.writeHead(204).end(),
    (thrown: unknown) => {
      consoleReport(newErrorId(), thrown);
      if (!response.headersSent) response.writeHead(409).end(words.failed);
    },
  );
  return true;
}
