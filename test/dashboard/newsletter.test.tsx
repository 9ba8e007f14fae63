/** @jest-environment jsdom */
import { unzipSync } from 'fflate';
import { ok } from '../../src/api/client';
import { anEvent, ApiInMemory, manager, refused } from './support/api-in-memory';
import { inventedReport } from './support/invented-report';
import {
  axeFindings,
  control,
  field,
  fillIn,
  openDashboard,
  press,
  shownText,
} from './support/render-dashboard';

/** Six schools: 1a is a strength, 2b a need; one of them did not agree to be named. */
const six = [
  { every: 'expected', but: { '1a': 'exemplary', '2b': 'emerging' }, share: ['1a'] },
  { every: 'expected', but: { '1a': 'exemplary', '2b': 'emerging' }, share: ['1a', '3c'] },
  { every: 'expected', but: { '1a': 'exemplary' } },
  { every: 'expected' },
  { every: 'expected' },
  { every: 'expected' },
];

const forum = anEvent(
  {
    title: 'SENCO forum',
    startsOn: '2027-10-12',
    detail: 'Town hall: https://example.org/forum',
    outcome: null,
  },
  { movedAt: '2027-06-01T09:00:00.000Z', movedFrom: '2027-10-05', change: 'changed' },
);

function anApi(): ApiInMemory {
  const api = new ApiInMemory();
  const own = inventedReport(six);
  const schools = own.schools?.map((school, index) => ({ ...school, nameInThanks: index > 0 })) ?? null;
  api.reportAnswer = ok({ ...own, schools });
  const aspects = own.aspects.map((line) =>
    line.aspect === '3c'
      ? { ...line, counts: null, unanswered: null, withheld: 'would-tell' as const }
      : { ...line, unanswered: null, asAt: '2027-06-17T09:30:00.000Z' },
  );
  api.releasedAnswer = ok({ ...own, aspects, schools: null });
  api.textList = [
    { key: 'newsletter/2027/opening', text: 'A good year.' },
    { key: 'support/2', text: 'Workshop: https://example.org/w' },
  ];
  api.eventList = [forum, { ...forum, id: 'event-2', title: 'Long over', startsOn: '2027-01-12' }];
  return api;
}

/** What the preview shows. */
function page(): Document {
  const source = document.querySelector('iframe')?.getAttribute('srcdoc') ?? '';
  return new DOMParser().parseFromString(source, 'text/html');
}

/** The files that the browser is given, by name. */
function savedFiles(): Map<string, Blob> {
  const files = new Map<string, Blob>();
  let made = new Blob();
  URL.createObjectURL = (blob) => {
    made = blob instanceof Blob ? blob : made;
    return 'blob:made';
  };
  HTMLAnchorElement.prototype.click = function () {
    files.set(this.download, made);
  };
  return files;
}

function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob);
  });
}

const click = HTMLAnchorElement.prototype.click;
afterEach(() => {
  HTMLAnchorElement.prototype.click = click;
});

it('shows figures, the manager’s words, support and dates, as they will be printed', async () => {
  await openDashboard(anApi(), '#/newsletter');
  const text = page().body.textContent ?? '';
  expect(text).toContain('DSPL3 Update');
  expect(text).toContain('Figures as at 17 June 2027, from 6 of 8 schools');
  expect(text).toContain('A good year.');
  expect(text).toContain('1a Strength');
  expect(text).toContain('SENCO forum');
  expect(text).toContain('Changed');
  expect(text).toContain('Before: 5 October 2027');
  expect(text).not.toContain('Long over');
  const links = [...page().querySelectorAll('a')].map((link) => link.href);
  expect(links).toEqual(expect.arrayContaining(['https://example.org/w', 'https://example.org/forum']));
});

it('tells participation and ratings of one moment, says what has come since, and has the figures made', async () => {
  const api = anApi();
  const behind = inventedReport(six.slice(0, 5), {
    schools: null,
    basis: { schools: 8, briefed: 6, started: 5, sent: 5, asAt: '2027-06-01T08:00:00.000Z' },
  });
  const aspects = behind.aspects.map((line) => ({ ...line, asAt: '2027-06-01T08:00:00.000Z' }));
  api.releasedAnswer = ok({ ...behind, aspects });
  await openDashboard(api, '#/newsletter');
  expect(page().body.textContent).toContain(
    'Many thanks to the 63% of DSPL3’s 8 schools that have sent their ratings. What follows is made from them.',
  );
  expect(shownText()).toContain('6 schools have sent or corrected something that is not in the newsletter');
  await press('Make the figures now');
  expect(shownText()).toContain('The figures stay as they are.');
  api.newRelease = anApi().releasedAnswer;
  await press('Make the figures now');
  expect(page().body.textContent).toContain('Many thanks to the 75% of DSPL3’s 8 schools');
  expect(shownText()).not.toContain('Make the figures now');
});

it('says so where a figure is older than the others', async () => {
  const api = anApi();
  if (api.releasedAnswer.kind !== 'ok') throw new Error('There is no report.');
  const { value } = api.releasedAnswer;
  const aspects = value.aspects.map((line) =>
    line.aspect === '1b' ? { ...line, asAt: '2027-06-02T08:00:00.000Z' } : line,
  );
  api.releasedAnswer = ok({ ...value, aspects });
  await openDashboard(api, '#/newsletter');
  const text = page().body.textContent ?? '';
  expect(text).toContain('6 schools, as at 2 June 2027 at 09:00.');
  expect(text).toContain('but for figures with an earlier day beside them');
});

it('names only schools that agreed, and prints nothing that is withheld', async () => {
  await openDashboard(anApi(), '#/newsletter');
  const text = page().body.textContent ?? '';
  expect(text).toContain('School B (invented)');
  expect(text).not.toContain('School A (invented)');
  expect(text).toContain('1a: 2 schools');
  expect(text).not.toContain('3c: 1 school');
});

it('takes what is typed into the preview, keeps it, and takes it back', async () => {
  const api = anApi();
  await openDashboard(api, '#/newsletter');
  await fillIn('Title', 'Our news');
  expect(page().querySelector('h1')?.textContent).toBe('Our news');
  expect(shownText()).toContain('Not saved yet.');
  await press('Undo the last change');
  expect(page().querySelector('h1')?.textContent).toBe('DSPL3 Update');
  await fillIn('Opening', 'A very good year.');
  await press('Overview');
  expect(api.textList).toContainEqual({ key: 'newsletter/2027/opening', text: 'A very good year.' });
});

it('loses nothing where it cannot be saved, not even in another view', async () => {
  const api = anApi();
  await openDashboard(api, '#/newsletter');
  api.refusal = refused;
  await fillIn('Opening', 'A very good year.');
  await press('Overview');
  await press('Newsletter');
  expect(field('Opening').value).toBe('A very good year.');
  expect(shownText()).toContain('it is not saved. The store does not answer.');
  api.refusal = null;
  await press('Save again');
  expect(shownText()).toContain('All texts are saved.');
});

it('is a Word document and a page with area and day in their names, at one click', async () => {
  const files = savedFiles();
  await openDashboard(anApi(), '#/newsletter');
  await press('Save as a Word document');
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await press('Save as a web page');
  expect([...files.keys()]).toEqual(['dspl3-newsletter-2027-06-18.docx', 'dspl3-newsletter-2027-06-18.html']);
  const word = unzipSync(await bytesOf(files.get('dspl3-newsletter-2027-06-18.docx') ?? new Blob()));
  expect(new TextDecoder().decode(word['word/document.xml'])).toContain('A good year.');
});

it('is plain text for an e-mail', async () => {
  const copied: string[] = [];
  Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } });
  await openDashboard(anApi(), '#/newsletter');
  await press('Copy the text for an e-mail');
  expect(copied[0]).toContain('A good year.');
});

it('has no figures before anybody has sent, and says why figures do not come', async () => {
  await openDashboard(new ApiInMemory(), '#/newsletter');
  expect(shownText()).toContain('No school has sent its summary yet.');
  expect(page().body.textContent).not.toContain('Figures as at');
  const api = anApi();
  api.releasedAnswer = refused;
  await openDashboard(api, '#/newsletter');
  expect(shownText()).toContain('The store does not answer.');
  api.releasedAnswer = ok(inventedReport(six));
  await press('Try again');
  expect(control('Save as a Word document')).toBeDefined();
});

it('is not for county staff', async () => {
  const api = anApi();
  api.signedIn = { ...manager, role: 'county', area: null };
  await openDashboard(api, '#/newsletter');
  expect(document.querySelector('iframe')).toBeNull();
});

it('has nothing that axe finds', async () => {
  await openDashboard(anApi(), '#/newsletter');
  expect(await axeFindings()).toEqual([]);
});
