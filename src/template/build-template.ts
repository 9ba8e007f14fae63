import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Framework } from '../framework/framework';
import { Controls } from './controls';
import { documentPart } from './document';
import { contentTypesPart } from './parts/content-types';
import { footerPart } from './parts/footer';
import { glossaryPart } from './parts/glossary';
import { numberingPart } from './parts/numbering';
import { corePropertiesPart, extendedPropertiesPart } from './parts/properties';
import {
  documentRelationships,
  footerRelationships,
  glossaryRelationships,
  packageRelationships,
} from './parts/relationships';
import { settingsPart } from './parts/settings';
import { fontTablePart, stylesPart } from './parts/styles';
import { themePart } from './parts/theme';
import type { TemplateAnswers } from './template-answers';

/** The earliest time that a zip can state, by the local clock as zips do: the same bytes at any time. */
const timestamp = new Date(1980, 0, 1);

/**
 * Builds the Word document in which a school benchmarks itself, as a .docx: every section of the framework,
 * tagged field by field. The same framework and answers give the same bytes.
 *
 * @param answers the answers that are filled in already; none for the blank document.
 */
export function buildTemplate(framework: Framework, answers: TemplateAnswers = {}): Uint8Array {
  // The shortest one, since narrow cells would break a longer one over two lines.
  const [placeholder = ''] = [...framework.placeholders].sort((a, b) => a.length - b.length);
  const styles = stylesPart();
  const numbering = numberingPart();
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypesPart(),
    '_rels/.rels': packageRelationships(),
    'docProps/core.xml': corePropertiesPart(framework),
    'docProps/app.xml': extendedPropertiesPart(),
    'word/document.xml': documentPart(
      { framework, answers, controls: new Controls(placeholder) },
      footerRelationships,
    ),
    'word/_rels/document.xml.rels': documentRelationships(),
    'word/styles.xml': styles,
    'word/numbering.xml': numbering,
    'word/settings.xml': settingsPart(),
    'word/fontTable.xml': fontTablePart(),
    'word/theme/theme1.xml': themePart(),
    'word/footer1.xml': footerPart(framework, 'portrait'),
    'word/footer2.xml': footerPart(framework, 'landscape'),
    'word/glossary/document.xml': glossaryPart(placeholder),
    'word/glossary/_rels/document.xml.rels': glossaryRelationships(),
    'word/glossary/styles.xml': styles,
    'word/glossary/numbering.xml': numbering,
  };
  const files: Zippable = {};
  for (const [name, xml] of Object.entries(parts)) files[name] = strToU8(xml);
  return zipSync(files, { level: 9, mtime: timestamp });
}
