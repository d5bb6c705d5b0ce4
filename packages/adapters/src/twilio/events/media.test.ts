import { fakeCall, onDevice } from '../test-support/onDevice.ts';
import { tellsOfCallMedia } from '../../test-support/tellsOfCallMedia.ts';

tellsOfCallMedia('twilio', ({ pc, getUserMedia, give }) => {
  const call = {
    ...fakeCall('c1'),
    _mediaHandler: { version: { pc } },
    _shouldSendHangup: true,
    disconnect: () => undefined,
  };
  const { clock, source, store } = onDevice(give ? { audio: { setInputDevice: give } } : {}, {
    getUserMedia,
  });
  source.track(call);
  call.emit('accept');
  return {
    clock,
    store,
    end: () => call.emit('disconnect'),
    lose() {
      call.emit('warning', 'ice-connectivity-lost');
      call.emit('reconnecting', { code: 53_405, name: 'ConnectionError' });
    },
  };
});
