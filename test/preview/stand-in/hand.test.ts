import fc from 'fast-check';
import { WordError } from '../../../src/preview/stand-in/host/word-error';
import { StandIn } from '../../../src/preview/stand-in/stand-in';
import { bodyOf, control, docx, paragraph, run, table } from './support/docx';
import { seed, times } from '../../support/repetition';

const yellow = '<w:highlight w:val="yellow"/>';

describe('the hand', () => {
  test('highlights words of a cell and takes the highlight away', () => {
    const body = table([[paragraph('one two')]]);
    const standIn = StandIn.open(docx(body));
    const place = { table: 0, row: 0, cell: 0 };
    standIn.hand.highlight(place, 'yellow', 'two');
    expect(bodyOf(standIn.save())).toContain(run('two', yellow));
    standIn.hand.highlight(place, null);
    expect(bodyOf(standIn.save())).not.toContain('highlight');
  });

  test('types at the end, at the start and instead', () => {
    const standIn = StandIn.open(docx(paragraph(control('a', run('x'))) + paragraph('y')));
    standIn.hand.type({ control: 'a' }, '>');
    standIn.hand.type({ control: 'a' }, '<', 'Start');
    standIn.hand.type({ paragraph: 1 }, 'z', 'Replace');
    expect([standIn.hand.read({ control: 'a' }), standIn.hand.read({ paragraph: 1 })]).toEqual(['<x>', 'z']);
  });

  test('deletes a control, a paragraph and what is in a cell', () => {
    const standIn = StandIn.open(
      docx(paragraph(control('a', run('x')) + run('y')) + paragraph('z') + table([['cell']])),
    );
    standIn.hand.delete({ control: 'a' });
    standIn.hand.delete({ paragraph: 1 });
    standIn.hand.delete({ table: 0, row: 0, cell: 0 });
    expect(bodyOf(standIn.save()).replace(/<w:p><\/w:p>/, '<w:p/>')).toBe(
      paragraph('y') + table([['<w:p/>']]),
    );
  });

  test('ticks a box beside a paragraph, in what it says and in what is seen, and takes the tick away', () => {
    const box = '<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>';
    const standIn = StandIn.open(
      docx(paragraph('before') + table([[paragraph('Item 1'), paragraph(control('yes', run('☐'), box))]])),
    );
    standIn.hand.select({ paragraph: 1 });
    expect(standIn.hand.selected).toBe(1);
    expect(standIn.hand.boxesBeside(0)).toEqual([]);
    standIn.hand.tick(1, 0);
    expect(standIn.hand.boxesBeside(1)).toMatchObject([{ ticked: true }]);
    // As a click in Word does, it moves the selection to the box.
    expect(standIn.hand.selected).toBe(2);
    expect(standIn.hand.read({ control: 'yes' })).toBe('☒');
    standIn.hand.tick(1, 0);
    expect(bodyOf(standIn.save())).toContain('w14:val="0"');
    expect(standIn.hand.read({ control: 'yes' })).toBe('☐');
  });

  test('tells those who follow the document of every edit and undo, until they stop', () => {
    const standIn = StandIn.open(docx(paragraph('x')));
    let edits = 0;
    const stop = standIn.onChange(() => (edits += 1));
    standIn.hand.type({ paragraph: 0 }, 'y');
    standIn.hand.undo();
    expect(standIn.hand.undo()).toBe(false);
    stop();
    standIn.hand.type({ paragraph: 0 }, 'z');
    expect(edits).toBe(2);
  });

  test('may write where the add-in may not', () => {
    const locked = paragraph(control('a', run('x'), '<w:lock w:val="sdtContentLocked"/>'));
    const standIn = StandIn.open(docx(locked), { readOnly: true });
    standIn.hand.type({ control: 'a' }, 'y');
    expect(standIn.hand.read({ control: 'a' })).toBe('xy');
  });

  test('takes back any number of edits to the very bytes that there were', () => {
    const body =
      paragraph(control('a', run('one', yellow) + run(' two'))) +
      control('b', paragraph('three') + paragraph('four')) +
      table([['five', 'six']]);
    const bytes = docx(body);
    const place = fc.constantFrom(
      { control: 'a' },
      { control: 'b' },
      { paragraph: 0 },
      { paragraph: 1 },
      { table: 0, row: 0, cell: 1 },
    );
    const edit = fc.record({
      place,
      where: fc.constantFrom('Start' as const, 'End' as const, 'Replace' as const),
      text: fc.constantFrom('', 'new', 'a\tb'),
      marks: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), fc.boolean(), (edits, trackChanges) => {
        const standIn = StandIn.open(bytes, { trackChanges });
        for (const each of edits) {
          unlessGone(() => {
            if (each.marks) standIn.hand.highlight(each.place, each.text === '' ? null : 'yellow');
            else standIn.hand.type(each.place, each.text, each.where);
          });
        }
        let steps = 0;
        while (standIn.hand.undo()) steps += 1;
        expect(steps).toBeLessThanOrEqual(edits.length);
        expect(Buffer.from(standIn.save()).equals(Buffer.from(bytes))).toBe(true);
      }),
      { numRuns: times(30, 1000), seed },
    );
  });
});

/** Runs an edit of a place that an edit before it may have taken away. */
function unlessGone(edit: () => void): void {
  try {
    edit();
  } catch (error) {
    if (!(error instanceof WordError && error.code === 'ItemNotFound')) throw error;
  }
}
