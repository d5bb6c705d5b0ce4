import { spawn } from 'node:child_process';
import { freePort } from '@faultline/app-rigs';
import { program } from '../../../../scripts/lib/programs.mjs';
import { endProcess } from './endProcess.ts';
import { buttonNamed, callIn, type Engine } from './engine.ts';
import { startScreen } from './screen.ts';
import { until } from './until.ts';

/** W3C WebDriver's codes of keys. */
const keys = { Escape: '\uE00C', Tab: '\uE004', Home: '\uE011', ArrowRight: '\uE014' } as const;
/** Starts Debian's WebKitGTK by its own driver; it has no WebRTC. */
export async function startWebKit(): Promise<Engine> {
  const { name, screen } = await startScreen();
  const port = await freePort();
  const driver = spawn(program('webKitDriver'), [`--port=${port}`, '--host=127.0.0.1'], {
    env: {
      ...process.env,
      DISPLAY: name,
      LIBGL_ALWAYS_SOFTWARE: '1',
      // Its sandbox cannot start as root.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
    stdio: 'ignore',
  });
  const ask = async (
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    body: object = {},
  ): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`WebKit refused ${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const stop = async () => {
    await endProcess(driver);
    await endProcess(screen);
  };
  try {
    await until('no driver', () =>
      ask('GET', '/status').then(
        () => true,
        () => false,
      ),
    );
    const options = {
      binary: program('webKit'),
      args: ['--automation', '--enable-mock-capture-devices=true'],
    };
    const { sessionId, capabilities } = (await ask('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    })) as { sessionId: string; capabilities: { browserName: string; browserVersion: string } };
    const session = `/session/${sessionId}`;
    // A limit for what hangs: a busy machine is slow.
    await ask('POST', `${session}/timeouts`, { script: 80_000 });
    const run = async (call: string) => {
      const script = `const done = arguments[0];
        (async () => ${call})().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const { value, error } = (await ask('POST', `${session}/execute/async`, { script, args: [] })) as {
        value?: unknown;
        error?: string;
      };
      if (error !== undefined) throw new Error(error);
      return value;
    };
    return {
      version: `${capabilities.browserName}/${capabilities.browserVersion}`,
      page: {
        async goto(url) {
          await ask('POST', `${session}/url`, { url });
        },
        run: (what, ...args) => run(callIn(what, args)) as Promise<never>,
        async press(button) {
          const find = () =>
            ask('POST', `${session}/execute/sync`, {
              script: `return ${callIn(buttonNamed, [button])}`,
              args: [],
            }) as Promise<Record<string, string> | null>;
          await until(`no button "${button}"`, async () => (await find()) !== null);
          const [id] = Object.values((await find()) ?? {});
          await ask('POST', `${session}/element/${id}/click`);
        },
        async type(key) {
          const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: keys[key] }));
          await ask('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
        },
      },
      async stop() {
        await ask('DELETE', session).catch(() => undefined);
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
