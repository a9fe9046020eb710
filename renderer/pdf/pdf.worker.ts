// Reads PDFs beside the window.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
