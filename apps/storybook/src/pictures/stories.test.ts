import { expect, it } from 'vitest';
import { pictured } from './stories.ts';
import { moreMs } from './times.ts';

const story = (id: string, title: string, tags = ['dev', 'test']) => ({ id, title, tags });

it('has what is in the sidebar, and the first condition and document of each group', () => {
  expect(
    pictured([
      story('welcome--welcome', 'Welcome'),
      story('conditions-calls--busy', 'Conditions/Calls'),
      story('conditions-calls--declined', 'Conditions/Calls'),
      story('conditions-sign-in--required', 'Conditions/Sign-in'),
      story('docs-guides--languages', 'Docs/Guides'),
      story('docs-guides--theming', 'Docs/Guides'),
      story('codes-telnyx-errors--one', 'Codes/Telnyx/Errors'),
      story('codes-telnyx-errors--two', 'Codes/Telnyx/Errors'),
      story('incident-player--drops', 'Incident player', ['test']),
    ]),
  ).toEqual([
    'welcome--welcome',
    'conditions-calls--busy',
    'conditions-sign-in--required',
    'docs-guides--languages',
    'codes-telnyx-errors--one',
    'codes-telnyx-errors--two',
  ]);
});

it('takes a picture in the middle of a second, whenever a story is ready', () => {
  expect([0, 150, 2_500, 2_501, 3_500, 9_700].map((passed) => passed + moreMs(passed))).toEqual([
    2_500, 2_500, 2_500, 3_500, 3_500, 10_500,
  ]);
});
