import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { createConsumerFolder, type ConsumerFolder } from './consumerFolder.ts';

const { devDependencies } = manifest;

describe('tests of an app with Jest, set up as the guide says', () => {
  let app: ConsumerFolder | undefined;
  beforeAll(async () => {
    app = await createConsumerFolder(['apps/jest'], {
      react: devDependencies.react,
      'react-dom': devDependencies['react-dom'],
      '@tanstack/react-query': devDependencies['@tanstack/react-query'],
      '@testing-library/dom': devDependencies['@testing-library/dom'],
      '@testing-library/react': devDependencies['@testing-library/react'],
      '@testing-library/user-event': devDependencies['@testing-library/user-event'],
      '@babel/core': '8.0.7',
      '@babel/preset-env': '8.0.7',
      '@babel/preset-react': '8.0.1',
      'babel-jest': '30.5.2',
      jest: '30.5.2',
      'jest-environment-jsdom': '30.5.2',
    });
  });
  afterAll(() => app?.remove());

  it('render the kit and use the matchers', async () => {
    const output = await app?.exec('jest', ['--ci', '--json']);
    expect(JSON.parse(output ?? '')).toMatchObject({ numPassedTests: 2, numTotalTests: 2, success: true });
  });
});
