import { launchChromium } from '@faultline/app-rigs';
import { serveStorybook } from '../../../engines/src/stories/storybook.ts';
import { themes, type Looks, type TakenWith } from './album.ts';
import { drawingFlags, openCamera, type Camera } from './camera.ts';
import type { Picture } from './picture.ts';

/** Pages that are open at once: while one is drawn, another plays its story. */
const pagesAtOnce = 2;

/** After so many stories it says how far it is. */
const tellEach = 100;

/** Everything that has been taken. */
export interface Taken {
  readonly looks: ReadonlyMap<string, Looks>;
  /** By hash, each once. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Why stories could not be shown. */
  readonly failures: ReadonlyMap<string, string>;
}

/** A browser that takes pictures of the Storybook that is built. */
export interface Studio {
  readonly takenWith: TakenWith;
  takeAll(stories: readonly string[]): Promise<Taken>;
  close(): Promise<void>;
}

/** Starts the Chromium that is there, and opens Storybook in it. */
export async function openStudio(): Promise<Studio> {
  const storybook = await serveStorybook();
  // The prompts of the microphone name the site, and its port is another one each time.
  const address = `--host-resolver-rules=MAP localhost:80 ${new URL(storybook.origin).host}`;
  const args = [...drawingFlags, address];
  const browser = await launchChromium('tone', { args }).catch(async (error: unknown) => {
    await storybook.stop();
    throw error;
  });
  const close = async () => {
    await browser.close();
    await storybook.stop();
  };
  const opening = Array.from({ length: pagesAtOnce }, () => openCamera(browser, 'http://localhost'));
  const cameras = await Promise.all(opening).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return {
    close,
    takenWith: { chromium: browser.version(), platform: `${process.platform} ${process.arch}` },
    async takeAll(stories) {
      const looks = new Map<string, Looks>();
      const pictures = new Map<string, Picture>();
      const failures = new Map<string, string>();
      const waiting = [...stories];
      const takeSome = async (camera: Camera) => {
        for (let story = waiting.shift(); story !== undefined; story = waiting.shift()) {
          try {
            const taken = await camera.take(story);
            for (const theme of themes) pictures.set(taken[theme].hash, taken[theme]);
            looks.set(story, { light: taken.light.hash, dark: taken.dark.hash });
          } catch (error) {
            failures.set(story, error instanceof Error ? error.message : String(error));
          }
          const done = looks.size + failures.size;
          if (done % tellEach === 0) console.log(`${done} of ${stories.length}`);
        }
      };
      await Promise.all(cameras.map(takeSome));
      return { looks, pictures, failures };
    },
  };
}
