import type { Agreement } from "@shared/agreement/blocks";
import { fontCss, fontFaces } from "@shared/agreement/fontFaces";
import { toHtml } from "@shared/agreement/toHtml";
import { toMarkdown } from "@shared/agreement/toMarkdown";
import { encodeUtf8 } from "@shared/lib/utf8";
import { bridge } from "../../bridge";
import { toast } from "../../store/viewStore";
import { fontBytes } from "./fontBytes";

/** A paper of ours as a web page with its fonts. */
export const paperPage = async (paper: Agreement): Promise<string> => {
  const faces = fontFaces(toHtml(paper, { paper: "A4", fonts: "", running: true }), "plex");
  const fonts = fontCss(faces, await fontBytes(faces.map((face) => face.file)));
  return toHtml(paper, { paper: "A4", fonts, running: true });
};

/** Saves a paper of ours as a web page or as Markdown, where the person wants it. */
export const savePaper = async (paper: Agreement, as: "html" | "md", stem: string): Promise<void> => {
  const text = as === "html" ? await paperPage(paper) : toMarkdown(paper);
  const saved = await bridge.saveFile({ name: `${stem}.${as}`, bytes: encodeUtf8(text) });
  if (!saved.ok) toast(saved.error.sentence, { tone: "danger" });
  else if (saved.value) toast({ key: "compare.saved", values: { name: saved.value.name } }, { tone: "success" });
};
