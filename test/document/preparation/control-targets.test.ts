import { controlTargets } from '../../../src/document/preparation/control-targets';
import { locateBenchmark } from '../../../src/document/read-benchmark';
import { hertfordshire2019 } from '../../../src/framework/frameworks';
import { tagOf } from '../../../src/framework/tags';
import { openPackage } from '../../../src/ooxml/packaging/package';
import { readStory } from '../../../src/ooxml/story/read-story';
import { buildTemplate } from '../../../src/template/build-template';
import { mapleGrove } from '../../../src/demonstration/maple-grove';

/** The tags of the controls that a document lacks. */
function lacking(bytes: Uint8Array): string[] {
  const story = readStory(openPackage(bytes));
  const located = locateBenchmark(story);
  if (!located.recognised) throw new Error(located.reason.text);
  return controlTargets(story, located, new Map()).targets.map(({ place }) =>
    tagOf(hertfordshire2019, place),
  );
}

test('the starter template lacks no control, as built and filled in', () => {
  expect(lacking(buildTemplate(hertfordshire2019))).toEqual([]);
  expect(lacking(buildTemplate(hertfordshire2019, mapleGrove))).toEqual([]);
});
