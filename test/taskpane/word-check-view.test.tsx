/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable", "customExportConditions": ["node", "require", "default"]}
 */
import { act } from 'react';
import { difficultWord, type StandInOptions } from '../../src/preview/stand-in/options';
import { experiments } from '../../src/word/check/experiments';
import { bodyOf, docx, paragraph, run } from '../preview/stand-in/support/docx';
import { paneOver, template } from './support/pane-with-word';
import { axeFindings, heading, press, renderPane, settled, shownText } from './support/render-pane';

afterEach(() => window.localStorage.clear());

async function beside(bytes: Uint8Array, options: Partial<StandInOptions> = {}) {
  const { word, pane } = await paneOver(bytes, options);
  await renderPane({ pane });
  return { word, pane };
}

/** Waits until the check has come to its end. */
async function checked(): Promise<void> {
  const end = Date.now() + 20_000;
  while (!/Check again/.test(shownText()) && Date.now() < end) await settled();
}

test('in an empty document, which is no benchmark, the check is there and all holds', async () => {
  const { word } = await beside(docx('<w:p/>'));
  await press('Check this Word');
  expect(heading()).toBe('Check this Word');
  await press('Begin');
  await checked();
  expect(shownText()).toContain(`All ${experiments.length} things are in this Word as`);
  expect(bodyOf(word.save())).not.toContain('Experiment');
  expect(await axeFindings()).toEqual([]);
  await press('Back');
  expect(heading()).toBe('This is not a benchmark document');
});

test('a difficult Word is told in sentences, with what they mean for the pane', async () => {
  await beside(docx('<w:p/>'), difficultWord);
  await press('Check this Word');
  await press('Begin');
  await checked();
  expect(shownText()).toContain('7 of 22 things are different in this Word.');
  expect(shownText()).toContain(
    'Not so: A highlight is cleared by null. Word answered InvalidArgument. Otherwise the person is asked to clear it in Word.',
  );
  expect(await axeFindings()).toEqual([]);
});

test('beside a school’s document nothing is tried, and what to do is said', async () => {
  const { word } = await beside(template);
  const before = bodyOf(word.save());
  await press('Settings');
  await press('Check this Word');
  await press('Begin');
  await settled();
  expect(shownText()).toContain('Open a new, empty document in Word');
  expect(bodyOf(word.save())).toBe(before);
  await press('Settings');
  expect(heading()).toBe('Settings');
});

test('a document of other words is left alone too', async () => {
  const { word, pane } = await beside(docx(paragraph(run('Minutes of a meeting.'))));
  await act(async () => pane.show({ kind: 'wordCheck' }));
  await settled();
  await press('Begin');
  await settled();
  expect(shownText()).toContain('it is left alone');
  expect(bodyOf(word.save())).toContain('Minutes of a meeting.');
});
