import { parseXml } from '../xml/parse-xml';
import { comparable } from './part-name';

/** What `[Content_Types].xml` says. */
export interface ContentTypes {
  /** Media types by part name, as `comparable` gives it. */
  readonly overrides: ReadonlyMap<string, string>;
  /** Media types by file extension, in lower case. */
  readonly defaults: ReadonlyMap<string, string>;
}

/** Reads the content types part. */
export function parseContentTypes(xml: string): ContentTypes {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  parseXml(xml, {
    open({ name, attributes }) {
      const type = attributes.ContentType ?? '';
      if (name === 'ct:Override') overrides.set(comparable(attributes.PartName ?? ''), type);
      if (name === 'ct:Default') defaults.set((attributes.Extension ?? '').toLowerCase(), type);
    },
  });
  return { overrides, defaults };
}

/** The media type of a part; null where none is stated for it. */
export function contentTypeOf(types: ContentTypes, part: string): string | null {
  const name = comparable(part);
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return types.overrides.get(name) ?? types.defaults.get(extension) ?? null;
}

/** Whether a media type is that of the main part of a .docx, .docm, .dotx or .dotm. */
export function isWordMain(contentType: string): boolean {
  return /^application\/vnd\.(openxmlformats-officedocument\.wordprocessingml|ms-word)\.(document|template)\.(macroenabled(template)?\.)?main\+xml/i.test(
    contentType.trim(),
  );
}
