import { buildPage, startPageServer } from '@faultline/app-rigs';
import { startAccessibilityBus, type AccessibilityBus } from './bus.ts';

/** The call page of `apps/hosts`, and a desktop with an accessibility bus to open it on. */
export interface DesktopPage {
  readonly origin: string;
  readonly bus: AccessibilityBus;
  stop(): Promise<void>;
}

/** Builds and serves the page, and starts the desktop. */
export async function startDesktopPage(): Promise<DesktopPage> {
  const server = await startPageServer({
    files: await buildPage(new URL('../../../hosts/src/page.tsx', import.meta.url)),
  });
  const bus = await startAccessibilityBus();
  const stop = async () => {
    await bus.stop();
    await server.stop();
  };
  return { origin: server.origin, bus, stop };
}
