import { setUp } from '../test-support/client.ts';
import { tellsOfCallMedia } from '../../test-support/tellsOfCallMedia.ts';

tellsOfCallMedia('telnyx', ({ pc, getUserMedia, give }) => {
  const call = {
    id: 'c1',
    state: 'active',
    direction: 'outbound',
    peer: { instance: pc },
    hangup: () => undefined,
    ...(give && { setAudioInDevice: give }),
  };
  const { clock, emit, store } = setUp({ calls: { c1: call } }, { getUserMedia });
  const heard = () => emit('telnyx.notification', { type: 'callUpdate', call });
  heard();
  return {
    clock,
    store,
    end() {
      Object.assign(call, { state: 'hangup', cause: 'NORMAL_CLEARING', causeCode: 16 });
      heard();
    },
    lose: () => emit('telnyx.warning', { warning: { code: 36004 }, callId: 'c1' }),
  };
});
