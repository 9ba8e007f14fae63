import type { ActionContext } from '../action-context';
import { answered, refusalOf } from './written-text';

/** The settings. Each is saved at once. Each answers with the reason where it was not saved, null where it was. */
export interface SettingsActions {
  /** Shows the aspect that somebody clicks in the document, or stays where it is; this computer remembers it. */
  followCursor(follows: boolean): string | null;
  /** Shows how the area stands beside the school's own levels, or does not; this computer remembers it. */
  showComparison(isShown: boolean): string | null;
  /** Has Word open the pane with this document, or not; the document remembers it, for everybody. */
  openWithDocument(opens: boolean): Promise<string | null>;
}

/** The stored mark of a setting that is switched off. Both settings are on without it. */
const offItems = { followsCursor: 'send.following', comparisonShown: 'send.comparison' } as const;

const notRemembered = 'This computer does not let the pane remember it. It lasts until you close the pane.';

export function settingsActions({ store, port, items }: ActionContext): SettingsActions {
  store.set({
    followsCursor: items.read(offItems.followsCursor) === null,
    comparisonShown: items.read(offItems.comparisonShown) === null,
    opensWithDocument: port.opensPane(),
  });

  const keep = (setting: keyof typeof offItems, isOn: boolean): string | null => {
    store.set({ [setting]: isOn });
    if (!isOn) return items.keep(offItems[setting], 'off') ? null : notRemembered;
    items.forget(offItems[setting]);
    return items.read(offItems[setting]) === null ? null : notRemembered;
  };

  return {
    followCursor: (follows) => keep('followsCursor', follows),
    showComparison: (isShown) => keep('comparisonShown', isShown),
    openWithDocument: async (opens) => {
      store.set({ opensWithDocument: opens });
      const problem = refusalOf(await answered(port.keepOpensPane(opens)));
      store.set({ opensWithDocument: port.opensPane() });
      return problem;
    },
  };
}
