import type { Role } from '../../api/resources/session';
import { type LaterComponent, later, now } from '../../ui/parts/later-view';
import type { ViewKey } from '../address/address';
import { OverviewView } from '../views/overview/overview-view';

/** A view as the navigation offers it. */
export interface ListedView {
  readonly key: ViewKey;
  readonly label: string;
  /** The roles that are offered it. */
  readonly roles: readonly Role[];
  readonly view: LaterComponent<object>;
}

/** The views, in the order of the navigation. */
const viewList: readonly ListedView[] = [
  {
    key: 'overview',
    label: 'Overview',
    roles: ['manager', 'county'],
    view: now(OverviewView),
  },
  {
    key: 'outcomes',
    label: 'Outcomes',
    roles: ['manager', 'county'],
    view: later(async () => (await import('../views/outcomes/outcomes-view')).OutcomesView),
  },
  {
    key: 'schools',
    label: 'Schools',
    roles: ['manager'],
    view: later(async () => (await import('../views/schools/schools-view')).SchoolsView),
  },
  {
    key: 'practice',
    label: 'Exemplary practice',
    roles: ['manager'],
    view: later(async () => (await import('../views/practice/practice-view')).PracticeView),
  },
  {
    key: 'offer',
    label: 'What we offer',
    roles: ['manager'],
    view: later(async () => (await import('../views/offer/offer-view')).OfferView),
  },
  {
    key: 'newsletter',
    label: 'Newsletter',
    roles: ['manager'],
    view: later(async () => (await import('../views/newsletter/newsletter-view')).NewsletterView),
  },
  {
    key: 'county',
    label: 'Areas side by side',
    roles: ['county'],
    view: later(async () => (await import('../views/county/county-view')).CountyView),
  },
];

/** The views that somebody is offered, the first of which is where they start. */
export function viewsFor(role: Role): readonly ListedView[] {
  return viewList.filter(({ roles }) => roles.includes(role));
}
