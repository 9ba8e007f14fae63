import type { FindingKind, FindingPlace } from '../../assessment/check/finding';
import type { AspectId, GroupKey } from '../../framework/framework';

/** The view that the pane shows. Office.js takes the browser's history away, so the view is part of the state. */
export type View = Place & {
  /** Where the person goes through findings of one kind: those that come after this one. */
  readonly through?: { readonly kind: FindingKind; readonly rest: readonly FindingPlace[] };
};

type Place =
  | { readonly kind: 'home' }
  | { readonly kind: 'school'; readonly at: 'heading' | 'name' | 'urn' }
  | { readonly kind: 'outcome'; readonly number: number }
  /** `at`: where the keyboard goes when the view opens; nowhere while the person is in the document. */
  | {
      readonly kind: 'aspect';
      readonly id: AspectId;
      readonly at: 'heading' | 'bestFit' | 'evidence' | 'nowhere';
    }
  /** `at`: the item, the group or the row to which the keyboard goes. */
  | { readonly kind: 'statutory'; readonly at: number | 'heading' }
  | { readonly kind: 'involved'; readonly at: GroupKey | 'heading' }
  | { readonly kind: 'plan'; readonly at: number | 'heading' }
  | { readonly kind: 'prepare' }
  | { readonly kind: 'lastTime' }
  /** `at`: the group of findings from which the person went and to which she comes back. */
  | { readonly kind: 'check'; readonly at?: FindingKind }
  | { readonly kind: 'send' }
  | { readonly kind: 'sent' }
  | { readonly kind: 'area' }
  | { readonly kind: 'governors' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'wordCheck' };
