import { buildPage, startGateway, startPageServer, type Gateway } from '@faultline/app-rigs';
import { controlOf } from './src/control.ts';

/**
 * The playground: the real Telnyx SDK in a call page, a gateway on this machine, and a panel that breaks it. Runs until
 * Ctrl+C. A number as argument is the port of the page; a free one otherwise.
 */
const files = await buildPage(new URL('./src/main.tsx', import.meta.url));
let gateway: Gateway | null = null;
const control = controlOf(() => {
  if (!gateway) throw new Error('The gateway is still starting.');
  return gateway;
});
const server = await startPageServer({
  files,
  port: Number(process.argv[2] ?? 0),
  handle(request, response) {
    if (request.url === '/' && gateway) {
      response.writeHead(302, { location: `/?host=${gateway.url}&recovery=30000&attempts=5` }).end();
      return true;
    }
    return control(request, response);
  },
});
gateway = await startGateway({ remote: server.remote });

const stop = () => void Promise.all([gateway?.stop(), server.stop()]);
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
console.log(`The playground is open at ${server.origin}/ (Ctrl+C ends it).`);
