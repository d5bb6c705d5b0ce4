import { consoleReport, newErrorId } from '@faultline/app-avatar-backend/boundary';
import { buildPage, plays, startPageServer, type PageServerOptions, type Play } from '@faultline/app-rigs';
import type { ServerResponse } from 'node:http';
import words from './words.json';

export interface OpenPlay {
  readonly address: string;
  stop(): Promise<void>;
}

type Answer = NonNullable<PageServerOptions['handle']>;

/**
 * Answers with what the work came to. Why a fault cannot be caused now is on the terminal: what was thrown may hold
 * more than a page should know.
 */
function answer(response: ServerResponse, work: () => unknown): true {
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

/** Starts one SDK's servers and its page, whose panel may ask for another SDK's. */
export async function openPlay(
  name: string,
  play: Play,
  port: number,
  addressOf: (sdk: string) => Promise<string>,
): Promise<OpenPlay> {
  const files = await buildPage(play.entry);
  let handle: Answer = () => false;
  const server = await startPageServer({ files, port, handle: (...exchange) => handle(...exchange) });
  const stage = await play.start(server.remote, server.origin).catch(async (thrown: unknown) => {
    await server.stop();
    throw thrown;
  });
  const search = new URLSearchParams({ panel: '', ...stage.query });
  const redirect = (response: ServerResponse, location: string) =>
    response.writeHead(302, { location }).end();
  const faults = new Map(Object.entries(stage.faults));
  handle = (request, response, address) => {
    const { pathname, search: asked } = address;
    const [, door, what = ''] = /^\/(sdk|faults)\/([^/]+)$/.exec(pathname) ?? [];
    const fault = faults.get(decodeURIComponent(what));
    if (pathname === '/' && asked === '')
      return answer(response, () => redirect(response, `/?${search.toString()}`));
    if (pathname === '/panel')
      return answer(response, () =>
        response.writeHead(200, { 'content-type': 'application/json' }).end(
          JSON.stringify({
            sdk: name,
            sdks: Object.entries(plays).map(([name, { title }]) => ({ name, title })),
            faults: [...faults.keys()],
            hint: play.hint,
          }),
        ),
      );
    if (door === 'sdk')
      return answer(response, async () => redirect(response, await addressOf(decodeURIComponent(what))));
    if (door === 'faults' && request.method === 'POST' && fault) return answer(response, fault);
    return stage.handle?.(request, response, address) ?? false;
  };
  return {
    address: `${server.origin}/`,
    async stop() {
      await Promise.all([stage.stop(), server.stop()]);
    },
  };
}
