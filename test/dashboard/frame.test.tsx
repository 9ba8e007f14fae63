/** @jest-environment jsdom */
import { ApiInMemory, aCollection, manager } from './support/api-in-memory';
import {
  axeFindings,
  control,
  field,
  fillIn,
  heading,
  openDashboard,
  press,
  shownText,
} from './support/render-dashboard';

describe('signing in', () => {
  async function atTheDoor(changes: Partial<ApiInMemory> = {}): Promise<ApiInMemory> {
    return openDashboard(Object.assign(new ApiInMemory(), { signedIn: null }, changes));
  }

  it('shows whoever gives the right password the overview', async () => {
    await atTheDoor();
    expect(heading()).toBe('Sign in');
    await fillIn('E-mail address', 'manager@dspl3.example');
    await fillIn('Password', 'right');
    await press('Sign in');
    expect(heading()).toBe('Overview');
    expect(document.querySelector('header')?.textContent).toContain('Alex Example');
  });

  it('says why a password was not taken, and keeps what was typed', async () => {
    await atTheDoor();
    await fillIn('E-mail address', 'manager@dspl3.example');
    await fillIn('Password', 'wrong');
    await press('Sign in');
    expect(document.querySelector('[role=alert]')?.textContent).toContain('password is wrong');
    expect(field('E-mail address').value).toBe('manager@dspl3.example');
  });

  it('offers the county’s own sign-in only where there is one', async () => {
    await atTheDoor();
    expect(shownText()).not.toContain('Sign in with');
    await atTheDoor({ ways: { password: true, openId: 'Hertfordshire' } });
    expect(control('Sign in with Hertfordshire').getAttribute('href')).toBe('/api/v1/session/openid');
  });

  it('is where a session that has ended leads, with the reason', async () => {
    const api = await openDashboard();
    api.signedIn = null;
    await fillIn('Collection', '2026');
    expect(heading()).toBe('Sign in');
    expect(shownText()).toContain('You were signed out.');
  });

  it('comes after signing out', async () => {
    const api = await openDashboard();
    await press('Sign out');
    expect([heading(), api.signedIn]).toEqual(['Sign in', null]);
  });

  it('has nothing that axe finds', async () => {
    await atTheDoor({ ways: { password: true, openId: 'Hertfordshire' } });
    expect(await axeFindings()).toEqual([]);
  });
});

describe('the frame', () => {
  it('begins with the newest collection and keeps another in the address', async () => {
    const api = await openDashboard();
    expect(api.asked.at(-1)).toEqual({ collection: '2027', query: { compareWith: '2026' } });
    await fillIn('Collection', '2026');
    expect(api.asked.at(-1)).toEqual({ collection: '2026', query: {} });
    expect(window.location.hash).toBe('#/overview?collection=2026');
  });

  it('opens what a link names', async () => {
    const api = await openDashboard(new ApiInMemory(), '#/overview?collection=2026');
    expect(api.asked).toEqual([{ collection: '2026', query: {} }]);
    expect((field('Collection') as HTMLSelectElement).value).toBe('2026');
  });

  it('takes the keyboard past header and navigation', async () => {
    await openDashboard();
    await press('Skip to the content');
    expect(document.activeElement).toBe(document.querySelector('main'));
    expect(window.location.hash).toBe('');
  });

  it('says so before the first collection, and does not offer drafts', async () => {
    const api = new ApiInMemory();
    api.collectionList = [aCollection(2027, { state: 'draft' })];
    await openDashboard(api);
    expect(shownText()).toContain('No collection has been opened yet.');
  });

  it('has nothing for an administrator, who sees no ratings', async () => {
    const api = new ApiInMemory();
    api.signedIn = { ...manager, role: 'administrator', area: null };
    await openDashboard(api);
    expect(shownText()).toContain('There is nothing here for your account yet.');
    expect(api.asked).toEqual([]);
  });
});
