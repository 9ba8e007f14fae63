import { emptyDocument } from '../../../src/preview/page/empty-document';
import { StandIn } from '../../../src/preview/stand-in/stand-in';
import { openPackage } from '../../../src/ooxml/packaging/package';
import { readStory } from '../../../src/ooxml/story/read-story';
import { findings } from '../../support/open-xml-sdk';

test('the empty document is one, to our reader and to the stand-in', () => {
  expect(readStory(openPackage(emptyDocument())).controls).toEqual([]);
  expect(StandIn.open(emptyDocument()).hand.read({ paragraph: 0 })).toBe('');
});

test('it is valid by Microsoft’s own rules', () => {
  expect(findings(emptyDocument())).toEqual([]);
});
