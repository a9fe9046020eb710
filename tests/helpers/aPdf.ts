/** A PDF as the older engine builds it: two pages in a tree, two named places, no title. */
export const aPdf = (): Uint8Array => {
  const objects = [
    "<</Creator (Chromium)\n/Producer (Skia/PDF m108)>>",
    "<</Type /Catalog\n/Pages 3 0 R\n/Dests 6 0 R>>",
    "<</Type /Pages\n/Count 2\n/Kids [4 0 R 5 0 R]>>",
    "<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 595 842]>>",
    "<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 595 842]>>",
    "<</cover [4 0 R /XYZ 42 790 0]\n/sign-off [5 0 R /XYZ 42 306.9 0]>>",
  ];
  let text = "%PDF-1.4\n";
  const places = objects.map((held, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${held}\nendobj\n`;
    return place;
  });
  const table = text.length;
  const entries = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  text += `xref\n0 7\n0000000000 65535 f \n${entries}trailer\n<</Size 7\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
};
