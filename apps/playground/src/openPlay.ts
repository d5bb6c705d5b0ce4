import { buildPage, plays, startPageServer, type PageServerOptions, type Play } from '@faultline/app-rigs';
import type { ServerResponse } from 'node:http';
import { answerWith } from './answerWith.ts';
import type { BuiltStorybook } from './storybook.ts';

export interface OpenPlay {
  readonly address: string;
  stop(): Promise<void>;
}

type Handle = NonNullable<PageServerOptions['handle']>;

/** What a link to another SDK may take along: how the page is shown. */
const taken = ['locale', 'theme'] as const;

const takenFrom = (search: URLSearchParams): URLSearchParams =>
  new URLSearchParams(
    taken.flatMap((name) => {
      const value = search.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );

const redirect = (response: ServerResponse, location: string) => response.writeHead(302, { location }).end();

/** Starts one SDK's servers and its page, whose panel may ask for another SDK's. */
export async function openPlay(
  name: string,
  play: Play,
  port: number,
  addressOf: (sdk: string) => Promise<string>,
  storybook: BuiltStorybook,
): Promise<OpenPlay> {
  const files = await buildPage(play.entry);
  let handle: Handle = () => false;
  const server = await startPageServer({ files, port, handle: (...exchange) => handle(...exchange) });
  const stage = await play.start(server.remote, server.origin).catch(async (thrown: unknown) => {
    await server.stop();
    throw thrown;
  });
  const start = { panel: '', ...stage.query };
  const guest = stage.guest && `/?${new URLSearchParams(stage.guest).toString()}`;
  const panel = () => ({
    sdk: name,
    sdks: Object.entries(plays).map(([name, { title }]) => ({ name, title })),
    hint: play.hint,
    guest: guest ?? null,
    player: storybook.player(),
    faults: stage.faults.states(),
  });
  handle = (request, response, address) => {
    const { pathname, search, searchParams } = address;
    const [, door, what = '', undo] = /^\/(sdk|faults)\/([^/]+)(\/undo)?$/.exec(pathname) ?? [];
    if (pathname === '/start' || (pathname === '/' && search === ''))
      return answerWith(response, () =>
        redirect(
          response,
          `/?${new URLSearchParams({ ...start, ...Object.fromEntries(takenFrom(searchParams)) }).toString()}`,
        ),
      );
    if (pathname === '/panel')
      return answerWith(response, () =>
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(panel())),
      );
    if (door === 'sdk' && undo === undefined)
      return answerWith(response, async () =>
        redirect(
          response,
          `${await addressOf(decodeURIComponent(what))}start?${takenFrom(searchParams).toString()}`,
        ),
      );
    if (door === 'faults' && request.method === 'POST') {
      const act = stage.faults.actOf(decodeURIComponent(what), undo === undefined ? 'run' : 'undo');
      if (act) return answerWith(response, act);
    }
    return (
      storybook.handle(request, response, address) || (stage.handle?.(request, response, address) ?? false)
    );
  };
  return {
    address: `${server.origin}/`,
    async stop() {
      await Promise.all([stage.stop(), server.stop()]);
    },
  };
}
