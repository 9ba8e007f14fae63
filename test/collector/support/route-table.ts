import type { Permission } from '../../../src/collector/access/permission';

/** What a route should let whom do: written down a second time, so that nobody opens a route by mistake. */
export interface RouteLine {
  readonly permission: Permission;
  /**
   * For a route about one area or school: its address for the manager's own, for another area's, and for one
   * that there is not. The last two must be answered alike.
   */
  readonly areas?: { readonly own: string; readonly another: string; readonly none: string };
  /** A body with which the route goes on beyond reading it. */
  readonly payload?: object;
}

const accounts = ['manager', 'county', 'administrator'] as const;
const registrars = ['manager', 'administrator'] as const;
const administrator = ['administrator'] as const;
const manager = ['manager'] as const;
const school = ['school'] as const;

/** 999999 is a school of the manager's area dspl3, 888888 one of dspl4, and 123456 none. */
function aboutSchool(before: string, after = ''): RouteLine['areas'] & object {
  const [own, another, none] = [
    `${before}999999${after}`,
    `${before}888888${after}`,
    `${before}123456${after}`,
  ];
  return { own, another, none };
}

/** The number of the summary that a school has sent before the walk. */
export function submissionOf(urn: string): string {
  return `00000000-0000-4000-8000-000000${urn}`;
}

function aboutArea(before: string, after = ''): RouteLine['areas'] & object {
  const [own, another, none] = [
    `${before}dspl3${after}`,
    `${before}dspl4${after}`,
    `${before}nowhere${after}`,
  ];
  return { own, another, none };
}

/** Every route that the collector serves. A GET stands for its HEAD as well. */
export const routeTable: Readonly<Record<string, RouteLine>> = {
  'GET /health': { permission: 'anyone' },
  'GET /ready': { permission: 'anyone' },
  'GET /api/docs/openapi.json': { permission: 'anyone' },

  'GET /api/v1/session/ways': { permission: 'anyone' },
  'GET /api/v1/session/openid': { permission: 'anyone' },
  'GET /api/v1/session/openid/callback': { permission: 'anyone' },
  'POST /api/v1/session': { permission: 'anyone' },
  'GET /api/v1/session': { permission: accounts },
  'DELETE /api/v1/session': { permission: accounts },
  'DELETE /api/v1/sessions': { permission: accounts },
  'PUT /api/v1/session/password': { permission: accounts },

  'GET /api/v1/accounts': { permission: administrator },
  'POST /api/v1/accounts': { permission: administrator },
  'PATCH /api/v1/accounts/:account': { permission: administrator },
  'POST /api/v1/accounts/:account/password': { permission: administrator },
  'DELETE /api/v1/accounts/:account/password': { permission: administrator },

  'GET /api/v1/school-keys': { permission: registrars, areas: aboutArea('/api/v1/school-keys?area=') },
  'POST /api/v1/school-keys': { permission: registrars },
  'DELETE /api/v1/school-keys/:urn': { permission: registrars, areas: aboutSchool('/api/v1/school-keys/') },

  'GET /api/v1/collections/current': { permission: 'anyone' },
  'GET /api/v1/collections': { permission: accounts },
  'GET /api/v1/collections/:id': { permission: accounts },
  'POST /api/v1/collections': { permission: administrator },
  'PATCH /api/v1/collections/:id': { permission: administrator },
  'PUT /api/v1/collections/:id/state': { permission: administrator },
  'GET /api/v1/collections/:id/participation': { permission: manager },
  'PUT /api/v1/collections/:id/participation/:urn': {
    permission: manager,
    areas: aboutSchool('/api/v1/collections/2026-27/participation/'),
    payload: { briefedOn: '2027-03-01', startedOn: null },
  },
  'GET /api/v1/collections/:id/consents/:urn': {
    permission: manager,
    areas: aboutSchool('/api/v1/collections/2026-27/consents/'),
  },
  'PUT /api/v1/collections/:id/consents/:urn': {
    permission: manager,
    areas: aboutSchool('/api/v1/collections/2026-27/consents/'),
    payload: { share: [], nameInThanks: true, means: 'telephone', givenOn: '2027-06-01' },
  },
  'GET /api/v1/editions/:from/mapping/:to': { permission: 'anyone' },

  'GET /api/v1/registry/areas': { permission: accounts },
  'GET /api/v1/registry/groups': { permission: accounts },
  'PUT /api/v1/registry/counties/:id': { permission: administrator },
  'PUT /api/v1/registry/areas/:id': { permission: administrator },
  'POST /api/v1/registry/previews': { permission: administrator },
  'POST /api/v1/registry/imports': { permission: administrator },

  'GET /api/v1/schools': { permission: registrars, areas: aboutArea('/api/v1/schools?area=') },
  'GET /api/v1/schools/:urn': { permission: registrars, areas: aboutSchool('/api/v1/schools/') },
  'GET /api/v1/schools/:urn/summaries': {
    permission: manager,
    areas: aboutSchool('/api/v1/schools/', '/summaries'),
  },
  'PATCH /api/v1/schools/:urn': {
    permission: registrars,
    areas: aboutSchool('/api/v1/schools/'),
    payload: { contactEmail: 'senco@example.org' },
  },

  'GET /api/v1/areas/:area/texts': {
    permission: ['manager', 'county'],
    areas: aboutArea('/api/v1/areas/', '/texts'),
  },
  'PUT /api/v1/areas/:area/texts': {
    permission: manager,
    areas: aboutArea('/api/v1/areas/', '/texts'),
    payload: { texts: [] },
  },
  'GET /api/v1/areas/:area/events': {
    permission: ['manager', 'county'],
    areas: aboutArea('/api/v1/areas/', '/events'),
  },
  'POST /api/v1/areas/:area/events': {
    permission: manager,
    areas: aboutArea('/api/v1/areas/', '/events'),
    payload: { title: 'Workshop', startsOn: '2027-09-21', detail: '', outcome: null },
  },
  'PUT /api/v1/areas/:area/events/:event': { permission: manager },
  'DELETE /api/v1/areas/:area/events/:event': { permission: manager },
  'GET /api/v1/offer': { permission: school },
  'GET /api/v1/highlight-rule': { permission: accounts },
  'PUT /api/v1/highlight-rule': { permission: administrator },

  'POST /api/v1/imports/match': { permission: manager },
  'PUT /api/v1/imports/:submission': { permission: manager },

  'GET /api/v1/reports/:collection': {
    permission: ['manager', 'county'],
    areas: aboutArea('/api/v1/reports/2026-27?area='),
  },
  'GET /api/v1/reports/:collection/released': { permission: manager },
  'POST /api/v1/reports/:collection/released': { permission: manager },
  'GET /api/v1/published-reports/:collection': { permission: 'anyone' },
  'GET /api/v1/comparison': { permission: school },
  'GET /api/v1/sharing': { permission: school },
  'GET /api/v1/contact-requests': { permission: ['school', 'manager'] },
  'POST /api/v1/contact-requests': { permission: school },
  'POST /api/v1/contact-requests/:id/offer': { permission: manager },
  'POST /api/v1/contact-requests/:id/answer': { permission: ['school', 'manager'] },
  'POST /api/v1/contact-requests/:id/introduction': { permission: manager },
  'POST /api/v1/contact-requests/:id/withdrawal': { permission: school },

  'GET /api/v1/summaries': { permission: school },
  'POST /api/v1/summaries/:submission/withdrawal': {
    permission: ['school', 'manager'],
    areas: {
      own: `/api/v1/summaries/${submissionOf('999999')}/withdrawal`,
      another: `/api/v1/summaries/${submissionOf('888888')}/withdrawal`,
      none: `/api/v1/summaries/${submissionOf('123456')}/withdrawal`,
    },
    payload: { reason: 'Sent by mistake' },
  },
  'PUT /api/v1/summaries/:submission': { permission: school },
  'GET /api/v1/summaries/:submission': { permission: school },
};
