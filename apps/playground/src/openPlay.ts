import { buildPage, plays, startPageServer, type Play } from '@faultline/app-rigs';
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface OpenPlay {
  readonly address: string;
  stop(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Answers with what the work came to; a fault that cannot be caused now is answered with its reason. */
function answer(response: ServerResponse, work: () => unknown): true {
  Promise.resolve()
    .then(work)
    .then(
      () => response.headersSent || response.writeHead(204).end(),
      (error: unknown) => response.writeHead(409).end(String(error)),
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
  const stage = await play.start(server.remote);
  const search = new URLSearchParams({ panel: '', ...stage.query });
  const redirect = (response: ServerResponse, location: string) =>
    response.writeHead(302, { location }).end();
  handle = (request, response) => {
    const { url = '/', method } = request;
    const [, door, what = ''] = /^\/(sdk|faults)\/([^/]+)$/.exec(url) ?? [];
    const fault = new Map(Object.entries(stage.faults)).get(decodeURIComponent(what));
    if (url === '/') return answer(response, () => redirect(response, `/?${search.toString()}`));
    if (url === '/panel')
      return answer(response, () =>
        response.writeHead(200, { 'content-type': 'application/json' }).end(
          JSON.stringify({
            sdk: name,
            sdks: Object.entries(plays).map(([name, { title }]) => ({ name, title })),
            faults: Object.keys(stage.faults),
            hint: play.hint,
          }),
        ),
      );
    if (door === 'sdk')
      return answer(response, async () => redirect(response, await addressOf(decodeURIComponent(what))));
    if (door === 'faults' && method === 'POST' && fault) return answer(response, fault);
    return stage.handle?.(request, response) ?? false;
  };
  return {
    address: `${server.origin}/`,
    async stop() {
      await Promise.all([stage.stop(), server.stop()]);
    },
  };
}
