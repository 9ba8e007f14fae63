import { isDark } from '../../../src/taskpane/frame/pane-theme';

it('tells Office’s dark themes from its light ones', () => {
  expect(['#ffffff', '#E6E6E6', '#262626', '#000000'].map(isDark)).toEqual([false, false, true, true]);
});
