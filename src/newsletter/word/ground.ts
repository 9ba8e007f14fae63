import { type IShadingAttributesProperties, ShadingType } from 'docx';

/** A plain colour behind words, RRGGBB. */
export function ground(fill: string): IShadingAttributesProperties {
  return { type: ShadingType.CLEAR, color: 'auto', fill };
}
