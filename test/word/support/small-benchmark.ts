import type { AspectId } from '../../../src/framework/framework';
import { hertfordshire2019 } from '../../../src/framework/frameworks';
import { findAspect } from '../../../src/framework/lookup';
import { docx, paragraph, run, table } from '../../preview/stand-in/support/docx';

/** What a small benchmark holds; evidence and what stands below it in its cell as WordprocessingML. */
export interface SmallBenchmark {
  /** The aspects, row by row; 1a and 1b unless given. */
  readonly aspects?: readonly string[];
  readonly evidence?: Readonly<Record<string, string>>;
  readonly below?: Readonly<Record<string, string>>;
  /** Tags of controls that are left out; what they held stays. */
  readonly withoutFields?: readonly string[];
  /** Properties of every control, such as a lock. */
  readonly properties?: string;
  /** What stands in the document's settings. */
  readonly settings?: string;
}

/** A prepared benchmark of two aspects, quick to read: 1a and 1b, with a school's name and URN. */
export function smallBenchmark({
  aspects = ['1a', '1b'],
  evidence = {},
  below = {},
  withoutFields = [],
  properties = '',
  settings = '',
}: SmallBenchmark = {}): Uint8Array {
  let id = 0;
  const control = (tag: string, content: string) =>
    withoutFields.includes(tag)
      ? content
      : `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/><w:id w:val="${(id += 1)}"/>${properties}</w:sdtPr>` +
        `<w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const rows = aspects.map((aspect) => {
    const { statements = {} } = findAspect(hertfordshire2019, aspect as AspectId) ?? {};
    return [
      aspect,
      ...hertfordshire2019.levels.map(({ key }) =>
        paragraph(control(`send/hertfordshire-2019/${aspect}/${key}`, run(statements[key]?.text ?? ''))),
      ),
      control(`send/hertfordshire-2019/${aspect}/evidence`, evidence[aspect] ?? '<w:p/>') +
        (below[aspect] ?? '<w:p/>'),
    ];
  });
  const levels = hertfordshire2019.levels.map(({ label }) => label);
  const school = [
    ['School name', paragraph(control('send/hertfordshire-2019/school', run('Maple Grove')))],
    ['URN', paragraph(control('send/hertfordshire-2019/urn', run('999999')))],
  ];
  return docx(
    table(school) +
      '<w:p/>' +
      table([['Aspect', ...levels, 'Evidence to support judgement'], ...rows]) +
      '<w:p/>',
    settings === '' ? {} : { settings: `<w:settings %ns>${settings}</w:settings>` },
  );
}
