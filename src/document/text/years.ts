const schoolYear = /\b(?:20)?(\d\d)\s*[-–/]\s*(?:20)?\d\d\b|\b20(\d\d)\b/;

/** The year that a text names, such as 2018 for "2018-19" or "Summer 2018"; null for none. */
export function yearIn(text: string): number | null {
  const found = schoolYear.exec(text);
  return found === null ? null : 2000 + Number(found[1] ?? found[2]);
}
