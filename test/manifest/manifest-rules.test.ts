import { version } from '../../package.json';
import { answerManifest } from '../../src/manifest/answer-manifest';
import { committedManifest } from './support/committed-manifest';
import { asTree, manifestRules } from './support/manifest-rules';

const served = answerManifest('https://send.example.org', committedManifest, version).body;

describe.each(manifestRules)('$says ($source)', ({ breaks, spoil, inProductionOnly }) => {
  test('in what schools are given', () => {
    expect(breaks(asTree(served))).toEqual([]);
  });

  if (inProductionOnly === undefined) {
    test('in the committed file', () => {
      expect(breaks(asTree(committedManifest))).toEqual([]);
    });
  }

  test('and a manifest that breaks it is found out', () => {
    const spoilt = spoil(served);
    expect(spoilt).not.toBe(served);
    expect(breaks(asTree(spoilt))).not.toEqual([]);
  });
});
