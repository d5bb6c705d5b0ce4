import { describe, expect, it } from 'vitest';
import { toSteps } from './address.ts';
import { axes } from './lists.ts';
import { selectionIn } from './url.ts';

describe('the link to the steps of a condition', () => {
  it('opens the board with its beginning in every browser and system, and nothing else', () => {
    const { condition, state, theme, platform } = selectionIn(
      new URL(toSteps('media.permissionDenied').href, 'http://storybook.test/').searchParams,
    );
    expect({ condition, state, theme, platform }).toEqual({
      condition: ['media.permissionDenied'],
      state: ['phase.start'],
      theme: ['light'],
      platform: axes.platform,
    });
    expect(platform).toContain('Safari on an iPhone');
  });
});
