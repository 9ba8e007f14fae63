/** The smallest PNG there is, one grey dot: enough to stand for a photograph. */
export const dot = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mNoaGgAAAMEAYF1LgG8AAAAAElFTkSuQmCC'),
  (character) => character.charCodeAt(0),
);
