const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const parts = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** An Excel workbook with one sheet of these rows, as a spreadsheet program would save it. */
export function workbook(rows: string[][]): Buffer {
  const cell = (words: string, row: number, column: number) =>
    words && `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="inlineStr"><is><t>${escaped(words)}</t></is></c>`;
  const sheet = rows.map((cells, row) => `<row r="${row + 1}">${cells.map((words, column) => cell(words, row, column)).join('')}</row>`).join('');
  const relation = (type: string, target: string) =>
    `<Relationships xmlns="${parts}"><Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/></Relationships>`;
  return packed({
    '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`,
  });
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A zip file in which nothing is made smaller; each letter of the strings is a byte. */
function packed(files: Record<string, string>): Buffer {
  let bodies = '';
  let list = '';
  for (const [name, text] of Object.entries(files)) {
    const body = Buffer.from(text).toString('latin1');
    const facts = number(20, 2) + number(0, 8) + number(checksum(body), 4) + number(body.length, 4) + number(body.length, 4) + number(name.length, 2) + number(0, 2);
    list += `PK\x01\x02${number(20, 2)}${facts}${number(0, 10)}${number(bodies.length, 4)}${name}`;
    bodies += `PK\x03\x04${facts}${name}${body}`;
  }
  const count = number(Object.keys(files).length, 2);
  const end = `PK\x05\x06${number(0, 4)}${count}${count}${number(list.length, 4)}${number(bodies.length, 4)}${number(0, 2)}`;
  return Buffer.from(bodies + list + end, 'latin1');
}

/** A number as so many bytes, the lowest first. */
function number(value: number, bytes: number): string {
  return Array.from({ length: bytes }, (_, at) => String.fromCharCode(Math.floor(value / 256 ** at) % 256)).join('');
}

/** CRC-32, which each file of a zip bears. */
function checksum(bytes: string): number {
  let sum = 0xffffffff;
  for (const letter of bytes) {
    sum ^= letter.charCodeAt(0);
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
