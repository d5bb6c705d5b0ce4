import { buildPage, startGateway, startPageServer, type Gateway } from '@faultline/app-rigs';
import { controlOf } from './control.ts';

export interface Playground {
  /** The address to open. */
  readonly address: string;
  stop(): Promise<void>;
}

/** The real Telnyx SDK in a call page, a gateway on this machine, and a panel that breaks it. Port 0 is a free one. */
export async function startPlayground(port = 0): Promise<Playground> {
  const files = await buildPage(new URL('./main.tsx', import.meta.url));
  let gateway: Gateway | null = null;
  const control = controlOf(() => {
    if (!gateway) throw new Error('The gateway is still starting.');
    return gateway;
  });
  const server = await startPageServer({
    files,
    port,
    handle(request, response) {
      if (request.url !== '/' || !gateway) return control(request, response);
      response.writeHead(302, { location: `/?host=${gateway.url}&recovery=30000&attempts=5` }).end();
      return true;
    },
  });
  const started = await startGateway({ remote: server.remote });
  gateway = started;
  return {
    address: `${server.origin}/`,
    async stop() {
      await Promise.all([started.stop(), server.stop()]);
    },
  };
}
