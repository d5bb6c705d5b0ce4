import { expect, it } from 'vitest';
import * as door from './index.ts';

it('exports exactly these names', () => {
  expect(Object.keys(door).sort()).toMatchInlineSnapshot(`
    [
      "CallProvider",
      "deviceListOptions",
      "incidentFeedOptions",
      "microphonePermissionOptions",
      "promptIdOf",
      "tokenRefreshOptions",
      "useAuthState",
      "useBackgroundNotice",
      "useCallContext",
      "useCallErrors",
      "useCallQuality",
      "useCallSelector",
      "useCallStore",
      "useCountdown",
      "useDeviceList",
      "useDialIn",
      "useHangupCause",
      "useIncidentFeed",
      "useMediaRecovery",
      "useMicrophoneButton",
      "useMicrophonePermission",
      "useParties",
      "useReconnectState",
      "useRecovery",
      "useScreen",
      "useTokenRefresh",
    ]
  `);
});
