/**
 * The prefix by which this project names each namespace that it reads, whatever prefix a document uses.
 * Strict documents (ISO/IEC 29500-1) and Transitional ones (29500-4) use different URIs for the same
 * elements; both map to one prefix here.
 */
const PREFIX_BY_NAMESPACE: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2012/wordml', 'w15'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingGroup', 'wpg'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas', 'wpc'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingInk', 'wpi'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing', 'wp14'],
  ['http://schemas.microsoft.com/office/word/2006/wordml', 'wne'],
  ['http://schemas.microsoft.com/office/word/2015/wordml/symex', 'w16se'],
  ['http://schemas.microsoft.com/office/word/2016/wordml/cid', 'w16cid'],
  ['http://schemas.microsoft.com/office/word/2018/wordml', 'w16'],
  ['http://schemas.microsoft.com/office/word/2018/wordml/cex', 'w16cex'],
  ['http://schemas.microsoft.com/office/word/2020/wordml/sdtdatahash', 'w16sdtdh'],
  ['http://schemas.microsoft.com/office/word/2023/wordml/word16du', 'w16du'],
  ['http://schemas.microsoft.com/office/word/2024/wordml/sdtformatlock', 'w16sdtfl'],
  ['http://schemas.microsoft.com/office/drawing/2010/main', 'a14'],
  ['http://schemas.microsoft.com/office/drawing/2014/chartex', 'cx'],
  ['http://schemas.microsoft.com/office/drawing/2015/9/8/chartex', 'cx1'],
  ['http://schemas.microsoft.com/office/drawing/2016/ink', 'aink'],
  ['http://schemas.microsoft.com/office/drawing/2017/model3d', 'am3d'],
  ['http://schemas.microsoft.com/office/word/2003/wordml', 'w2003'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
  ['http://schemas.microsoft.com/office/2006/xmlPackage', 'pkg'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

const OWN_PREFIXES: ReadonlySet<string> = new Set(PREFIX_BY_NAMESPACE.values());

/** Whether this prefix, as `ownPrefix` gives it, stands for a namespace that is read here. */
export function isOwnPrefix(prefix: string): boolean {
  return OWN_PREFIXES.has(prefix);
}

/**
 * The prefix to use for what a document binds `prefix` to. A namespace that nothing here reads keeps the
 * document's prefix, or becomes `unknown` where that prefix stands for another namespace here.
 */
export function ownPrefix(prefix: string, namespace: string): string {
  return PREFIX_BY_NAMESPACE.get(namespace) ?? (OWN_PREFIXES.has(prefix) ? 'unknown' : prefix);
}
