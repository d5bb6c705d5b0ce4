import { matchers } from '@faultline/testing/app';

expect.extend(matchers);
