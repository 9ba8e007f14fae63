/* global window */
// Written in the oldest JavaScript, because what runs it may be Internet Explorer or the old Edge. The old
// Edge knows modules, so nomodule would not tell it; Object.hasOwn came with the ES2022 that the pane is in.
if (!Object.hasOwn) {
  window.location.replace('/unsupported.html');
}
