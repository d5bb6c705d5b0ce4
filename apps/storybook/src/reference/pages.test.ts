import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { components } from './components.ts';

const folder = join(import.meta.dirname, '../../stories/components');
const stories = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));

it.each(Object.keys(components))('%s has a page, and a story with controls', (name) => {
  const own = stories.filter((text) => text.includes(`title: 'Components/${name}'`));
  expect(own).toHaveLength(1);
  expect(own[0]).toContain(`of="${name}"`);
  expect(own[0]).toContain('parameters: withControls');
});
