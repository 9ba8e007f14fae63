import type { HostObject } from '../model/host-object';
import type { StoryRange } from '../word/text/story-range';
import { WordError } from './word-error';

/** The objects that the client holds on to from one batch to the next, by the ids that it was given. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private last = 0;

  /** The id of an object, which is held from now on. */
  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined && this.objects.has(known)) return known;
    this.last += 1;
    const id = `${object.className}:${this.last}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  /** The id of an object that is held, null for any other. */
  idOf(object: HostObject): string | null {
    const id = this.ids.get(object);
    return id !== undefined && this.objects.has(id) ? id : null;
  }

  /** @throws WordError when the client has let go of the object. */
  get(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object) throw new WordError('InvalidObjectPath');
    return object;
  }

  release(id: string): void {
    this.objects.delete(id);
  }

  /** The ranges of text that objects which are held stand for. */
  ranges(): Set<StoryRange> {
    const ranges = [...this.objects.values()].flatMap((object) => [
      object.range,
      ...(object.items && object.className === 'RangeCollection'
        ? object.items().map(({ range }) => range)
        : []),
    ]);
    return new Set(ranges.filter((range) => range !== null));
  }
}
