import { controlsIn } from '../word/controls/controls';
import { inside } from '../word/text/story-range';
import { hostObject, type HostObject, type Model } from './host-object';
import { propertiesObject } from './properties-object';
import { readingMembers } from './text-members';
import { bodyRegion } from '../word/tables/region';

/** `Word.Document`: its main text; headers and footers are not part of the stand-in. */
export function documentObject(model: Model): HostObject {
  const { document } = model;
  const section = () => hostObject('Section', () => ({ objects: { Body: () => model.body(document.body) } }));
  const { Search } = readingMembers(model, () => bodyRegion(document.body));
  return hostObject('Document', () => ({
    scalars: {
      Saved: { get: () => document.isSaved },
      ChangeTrackingMode: { get: () => (document.tracksChanges ? 'TrackAll' : 'Off') },
    },
    objects: {
      Body: () => model.body(document.body),
      ContentControls: () =>
        model.controls(() => controlsIn(document.root, inside(document.root), document.options)),
      Properties: () => propertiesObject(document),
      Sections: () => model.collection('Section', () => [section()]),
    },
    methods: {
      ...(Search ? { Search } : {}),
      GetSelection: () => model.range(document.range(document.selection)),
      Save: () => {
        document.isSaved = true;
      },
    },
  }));
}
