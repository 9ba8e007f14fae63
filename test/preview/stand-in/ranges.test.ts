/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { control, docx, paragraph, run } from './support/docx';
import { codeOf, openInWord } from './support/word';

describe('a range', () => {
  test.each([
    ['one', 'one', 'Equal'],
    ['one', 'two', 'Before'],
    ['two', 'one', 'After'],
    ['one', ' two', 'AdjacentBefore'],
    [' two', 'one', 'AdjacentAfter'],
    ['one two', 'one', 'ContainsStart'],
    ['one two', 'two', 'ContainsEnd'],
    ['one two', 'e', 'Contains'],
    ['one', 'one two', 'InsideStart'],
    ['two', 'one two', 'InsideEnd'],
    ['e', 'one two', 'Inside'],
    ['one t', 'e two', 'OverlapsBefore'],
    ['e two', 'one t', 'OverlapsAfter'],
  ])('of “%s” to one of “%s” is %s', async (first, second, relation) => {
    await openInWord(docx(paragraph('one two')));
    const told = await Word.run(async (context) => {
      const { body } = context.document;
      const result = body.search(first).getFirst().compareLocationWith(body.search(second).getFirst());
      await context.sync();
      return result.value;
    });
    expect(told).toBe(relation);
  });

  test('of a control’s content and of the text in it are the same place', async () => {
    await openInWord(docx(paragraph(control('a', run('one')) + run(' two'))));
    const told = await Word.run(async (context) => {
      const { body, contentControls } = context.document;
      const result = contentControls
        .getFirst()
        .getRange('Content')
        .compareLocationWith(body.search('one').getFirst());
      await context.sync();
      return result.value;
    });
    expect(told).toBe('Equal');
  });

  test('shares with another what both cover, or nothing', async () => {
    await openInWord(docx(paragraph('one two three')));
    const [shared, none] = await Word.run(async (context) => {
      const { body } = context.document;
      const find = (words: string) => body.search(words).getFirst();
      const both = find('one two').intersectWithOrNullObject(find('two three'));
      const neither = find('one two').intersectWithOrNullObject(find('three'));
      both.load('text');
      neither.load('text');
      await context.sync();
      return [both.text, neither.isNullObject];
    });
    expect([shared, none]).toEqual(['two', true]);
  });

  test('gives its start and end, before and after, as places to write', async () => {
    await openInWord(docx(paragraph(control('a', run('x')))));
    const text = await Word.run(async (context) => {
      const found = context.document.contentControls.getFirst();
      for (const place of ['Before', 'Start', 'End', 'After'] as const) {
        found.getRange(place).insertText(`[${place}]`, 'Start');
      }
      const whole = context.document.body.paragraphs.getFirst();
      [found, whole].forEach((each) => each.load('text'));
      await context.sync();
      return [found.text, whole.text];
    });
    expect(text).toEqual(['[Start]x[End]', '[Before][Start]x[End][After]']);
  });

  test('is found whatever runs its text is split into', async () => {
    await openInWord(docx(paragraph(run('Ex') + run('em', '<w:b/>') + run('plary practice, exemplary.'))));
    const found = await Word.run(async (context) => {
      const any = context.document.body.search('exemplary');
      const exact = context.document.body.search('exemplary', { matchCase: true });
      const part = context.document.body.search('plary', { matchWholeWord: true });
      [any, exact, part].forEach((each) => each.load('items/text'));
      await context.sync();
      return [any, exact, part].map((each) => each.items.map(({ text }) => text));
    });
    expect(found).toEqual([['Exemplary', 'exemplary'], ['exemplary'], []]);
  });

  test.each([
    ['good  practice', { ignoreSpace: true }, ['good practice']],
    ['good practice', { ignorePunct: true }, ['good practice']],
    ['good-practice', {}, ['good-practice']],
    ['pract', { matchPrefix: true }, ['pract', 'pract']],
    ['tice', { matchPrefix: true }, []],
    ['tice', { matchSuffix: true }, ['tice', 'tice']],
    ['g*d', { matchWildcards: true }, ['good', 'good']],
  ])('for “%s” with %j finds %j', async (words, options, texts) => {
    await openInWord(docx(paragraph('good practice, good-practice')));
    const found = await Word.run(async (context) => {
      const ranges = context.document.body.search(words, options);
      ranges.load('items/text');
      await context.sync();
      return ranges.items.map(({ text }) => text);
    });
    expect(found).toEqual(texts);
  });

  test('is not searched for with more than Word can find', async () => {
    await openInWord(docx(paragraph('one')));
    const action = Word.run(async (context) => {
      context.document.body.search('x'.repeat(256)).load('items');
      await context.sync();
    });
    expect(await codeOf(action)).toBe('SearchStringInvalidOrTooLong');
  });

  test('is what was selected last', async () => {
    await openInWord(docx(paragraph('one') + paragraph('two')));
    const selected = await Word.run(async (context) => {
      context.document.body.paragraphs.getLast().select();
      const selection = context.document.getSelection();
      selection.load('text');
      await context.sync();
      return selection.text;
    });
    expect(selected).toBe('two');
  });
});
