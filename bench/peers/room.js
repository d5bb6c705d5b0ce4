/** The part of a LiveKit room that its connection hook listens to. */
export const createRoom = () => {
  const listeners = new Map();
  const of = (name) => listeners.get(name) ?? listeners.set(name, new Set()).get(name);
  const room = {
    state: 'connected',
    on: (name, listener) => (of(name).add(listener), room),
    off: (name, listener) => (of(name).delete(listener), room),
    emit: (name, ...args) => of(name).forEach((listener) => listener(...args)),
    changeTo(state) {
      room.state = state;
      room.emit('connectionStateChanged', state);
    },
  };
  return room;
};
