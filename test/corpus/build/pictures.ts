/** What floats or stands in the text besides words: pictures, drawings, text boxes. */

/** A picture in line with the text. The part that it shows is not there, as after a careless export. */
export function inlinePicture(): string {
  return `<w:r><w:drawing><wp:inline><wp:extent cx="914400" cy="914400"/><wp:docPr id="21" name="Picture 21"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="photo.jpg"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId90"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

/** A picture as Word 2003 and older write it. */
export function oldPicture(): string {
  return `<w:r><w:pict><v:shape id="_x0000_i1025" style="width:80pt;height:60pt"><v:imagedata r:id="rId91" o:title="photo"/></v:shape></w:pict></w:r>`;
}

/** An embedded spreadsheet shown as an object. */
export function embeddedObject(): string {
  return `<w:r><w:object><v:shape id="_x0000_i1026" style="width:200pt;height:80pt"><v:imagedata r:id="rId92"/></v:shape><o:OLEObject Type="Embed" ProgID="Excel.Sheet.12" ShapeID="_x0000_i1026" DrawAspect="Content" ObjectID="_1" r:id="rId93"/></w:object></w:r>`;
}

/** A chart in line with the text. */
export function inlineChart(): string {
  return `<w:r><w:drawing><wp:inline><wp:extent cx="914400" cy="914400"/><wp:docPr id="22" name="Chart 22"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId94"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

/** A floating text box with these blocks, in both of the forms that Word writes. */
export function textBox(blocks: string): string {
  const drawing = `<w:drawing><wp:anchor behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:extent cx="1800000" cy="900000"/><wp:docPr id="30" name="Text Box 30"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent>${blocks}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
  const fallback = `<w:pict><v:shape style="width:140pt;height:70pt"><v:textbox><w:txbxContent>${blocks}</w:txbxContent></v:textbox></v:shape></w:pict>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r>`;
}
