/** What the app is built from and ships with, by licence; names only, they are the same in every language. */
export const licences: readonly { readonly licence: string; readonly of: readonly string[] }[] = [
  {
    licence: "MIT",
    of: [
      "Electron",
      "React",
      "Base UI",
      "React Flow",
      "Zustand",
      "Zod",
      "tinykeys",
      "uuid",
      "@noble/hashes",
      "BIP 39 words",
      "docx",
      "fflate",
      "write-excel-file",
      "pdf-lib",
    ],
  },
  { licence: "Apache-2.0", of: ["Dexie.js", "PDF.js"] },
  { licence: "BSD-3-Clause", of: ["Chromium", "intl-messageformat", "age-encryption"] },
  { licence: "ISC", of: ["Lucide"] },
  { licence: "OFL-1.1", of: ["IBM Plex Sans", "Noto Sans"] },
];
