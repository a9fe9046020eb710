import { palette } from "../picture/palette";

const sides = palette.sides
  .map(
    (side, place) =>
      `.side-${place}{border-block-start-color:${side.fill}}.side-${place} h4,.side-${place} .mark{color:${side.ink}}`,
  )
  .join("\n");

const cssText = (text: string): string => `"${text.replace(/[^\p{L}\p{N} .·,:;()-]/gu, " ")}"`;

/** The running head and page numbers, for readers who print the HTML themselves; the PDF gets them from its printer. */
const running = (head: string): string => `
@page{@top-right{content:${cssText(head)};font:9pt ${FONTS};color:#465062}
@bottom-right{content:counter(page) " / " counter(pages);font:9pt ${FONTS};color:#465062}}`;

const FONTS =
  '"IBM Plex Sans","Noto Sans","Noto Sans Arabic","Noto Sans JP","Noto Sans KR","Noto Sans Devanagari","Noto Sans Hebrew",system-ui,sans-serif';

export interface StyleOrder {
  readonly paper: "A4" | "Letter";
  readonly head: string;
  /** The PDF's printer draws head and foot itself. */
  readonly running: boolean;
  readonly fonts: string;
}

// A drawn "fi" is one sign in a PDF, which many readers neither find nor copy: letters stay apart.
/** The one style sheet of the exported page, for screen and for paper. */
export const style = ({ paper, head, running: runs, fonts }: StyleOrder): string => `${fonts}
@page{size:${paper};margin:18mm 15mm 16mm 15mm}${runs ? running(head) : ""}
:root{color-scheme:light}
*{box-sizing:border-box}
html{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0;background:#f6f7f9;color:${palette.text};font:11pt/1.45 ${FONTS};font-weight:400;font-variant-ligatures:no-common-ligatures;overflow-wrap:anywhere;hyphens:manual}
main{max-width:190mm;margin:0 auto;padding:14mm 16mm;background:${palette.surface}}
h1{font-size:20pt;line-height:1.15;font-weight:650;margin:0;letter-spacing:-.01em;text-wrap:balance}
h2{font-size:15pt;line-height:1.25;font-weight:650;margin:10mm 0 3mm;padding-block-start:2.2mm;border-block-start:1.2px solid ${palette.text};letter-spacing:-.005em;break-after:avoid}
h3{font-size:10.5pt;font-weight:650;color:${palette.muted};margin:5mm 0 1.5mm;break-after:avoid}
h4{font-size:11.5pt;font-weight:650;margin:0 0 1mm;break-after:avoid}
p{margin:0 0 2.5mm;white-space:pre-line;orphans:2;widows:2}
section>p,.keep>p{max-inline-size:150mm}#verify>p{max-inline-size:none}
.over{display:flex;justify-content:space-between;gap:6mm;color:${palette.muted};font-size:9pt;margin:0 0 7mm}
.title{display:flex;flex-wrap:wrap;align-items:center;gap:2mm 4mm}
.status{border:1.5px solid;border-radius:99px;padding:.4mm 3mm;font-size:9.5pt;font-weight:650;line-height:1.4}
.sub{color:${palette.muted};margin:1.5mm 0 4mm}
.lead{font-size:14pt;line-height:1.4;border-inline-start:3px solid #1558b8;padding-inline-start:4.5mm;margin:4mm 0 5mm;text-wrap:pretty}
section>p.lead{max-inline-size:none}
.muted,.aside,.figcap,.columns h5,caption{color:${palette.muted}}
.tone-plain{color:${palette.muted};border-color:${palette.control}}
.tone-caution{color:#8a4b00}.tone-danger{color:${palette.danger}}.tone-success{color:${palette.success}}
section{break-inside:auto}.keep{break-inside:avoid}
ul.lines,ol.lines{list-style:none;margin:0 0 3mm;padding:0}
ol.lines{list-style:decimal;padding-inline-start:6mm}
.lines>li{padding:1.3mm 0;border-block-end:1px solid ${palette.hairline};break-inside:avoid;white-space:pre-line}.lines>li:nth-child(2),.lines>li:last-child:not(:first-child){break-before:avoid}
.lines .aside{display:block;font-size:9.5pt}
.keyed>li{display:grid;grid-template-columns:42mm 1fr;white-space:normal}.keyed>li>b{padding-inline-end:4mm;grid-row:1/span 2;text-align:-webkit-match-parent;text-align:match-parent}.keyed>li>span{grid-column:2;white-space:pre-line}
b{font-weight:650}
dl{display:grid;grid-template-columns:42mm 1fr;gap:0;margin:0 0 3mm}
dt,dd{padding:1.1mm 0;border-block-end:1px solid ${palette.hairline};margin:0;break-inside:avoid}dl>:is(dt,dd):nth-of-type(2),dl>:is(dt,dd):last-of-type{break-before:avoid}
dt{color:${palette.muted};padding-inline-end:4mm}dd{white-space:pre-line}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(70mm,1fr));gap:4mm 5mm;margin:0 0 4mm}
.column{border-block-start:3.5px solid;padding-block-start:2mm;break-inside:avoid}
.column h5{font-size:9pt;font-weight:650;color:${palette.muted};margin:1.5mm 0 .5mm}
.column ul{list-style:none;margin:0;padding:0}
.column li{display:flex;justify-content:space-between;align-items:baseline;gap:4mm;padding:1.1mm 0;border-block-end:1px solid ${palette.hairline}}
.column .aside{flex:0 0 38%;text-align:end;font-size:.9em;line-height:1.36}
table{inline-size:100%;table-layout:fixed;border-collapse:collapse;margin:0 0 4mm;font-size:9.5pt;line-height:1.4}
caption{text-align:start;font-weight:650;font-size:10.5pt;padding:2.5mm 0 1mm;break-after:avoid}
th,td{text-align:start;vertical-align:top;padding:1.2mm 3mm 1.2mm 0;border-block-end:1px solid ${palette.hairline};white-space:pre-line;overflow-wrap:break-word}
th{color:${palette.muted};font-weight:600;vertical-align:bottom;border-block-end-color:${palette.control}}thead{display:table-header-group}tr{break-inside:avoid}tbody tr:first-child,tbody tr:last-child{break-before:avoid}
td.short{white-space:nowrap}.said{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
td.chart{padding-block:.6mm 0}td.chart svg{display:block;inline-size:29mm;max-inline-size:100%;block-size:auto}
.figure{font-variant-numeric:tabular-nums;text-align:end}
.notice{border:1px solid ${palette.hairline};border-radius:8px;padding:2.5mm 4mm;margin:0 0 3.5mm;break-inside:avoid}
.notice h3{margin:0 0 1mm;color:inherit}.notice p{margin:0 0 1mm;color:${palette.text}}
.notice b{color:inherit}
.notice.tone-caution{background:#fff5e6;border-color:#e3c48e}.notice.tone-danger{background:#fdf1f0;border-color:#e6b5b1}
.notice.tone-success{background:#eef7f1;border-color:#b4d8c0}.notice.tone-ask{background:#ecf2fc;border-color:#ecf2fc;color:#124b98}
.notice.tone-danger b,.notice.tone-caution b,.notice.tone-ask b{color:inherit}
figure{margin:2mm 0 4mm;break-inside:avoid}figure svg{display:block;margin-inline:auto;max-inline-size:100%;block-size:auto;max-block-size:205mm}
figure.small svg{max-block-size:var(--room);inline-size:100%}
.figcap{font-size:10.5pt;font-weight:650;margin:0 0 1.5mm}
.signatures{display:grid;grid-template-columns:repeat(auto-fit,minmax(75mm,1fr));gap:6mm}
.signature{break-inside:avoid;border-block-start:2px solid ${palette.text};padding-block-start:2mm}
.signature dl{grid-template-columns:24mm 1fr;font-size:9.5pt}.signature dd{min-block-size:5.5mm}
.ink dd{min-block-size:9mm}#sign-off p.muted{break-inside:avoid;break-after:avoid}#review{break-inside:avoid}#review th:last-child{inline-size:42%}#review td{min-block-size:7mm;padding-block:1.8mm}
code{font:9.5pt/1.7 "IBM Plex Mono",ui-monospace,Menlo,Consolas,monospace;word-spacing:.15em;display:block;background:#f6f7f9;padding:3mm 4mm;border-radius:4px;margin:0 0 3mm;break-inside:avoid}
.foot{border-block-start:1px solid ${palette.hairline};margin-block-start:10mm;padding-block-start:2mm;color:${palette.muted};font-size:9pt}
.charter{counter-reset:part}.charter section:not(#cover,#front)>h2{counter-increment:part}.charter section:not(#cover,#front)>h2::before{content:counter(part);display:inline-block;min-inline-size:9mm;color:${palette.muted};font-weight:400;font-variant-numeric:tabular-nums}
.charter header h1{font-size:29pt;line-height:1.1;letter-spacing:-.018em}.charter header{margin-block-end:9mm}.charter .title{flex-direction:column;align-items:flex-start;gap:4mm}.charter .sub{font-size:11.5pt;margin-block:3mm 0}
.charter #cover>h2{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.checkup h2{margin:3mm 0 1mm;font-size:13pt;padding-block-start:1.4mm}.checkup section>p{max-inline-size:none}.checkup p.muted{font-size:.9em;margin-block-end:1.5mm}.checkup #verify{break-inside:avoid}.checkup table{font-size:.9em;line-height:1.3;margin-block-end:2mm}.checkup caption{padding-block:1.2mm .5mm}.checkup th,.checkup td{padding-block:.55mm}.checkup td.chart{padding-block:.3mm 0}@media screen and (min-width:701px){main.checkup{padding-inline:9mm}.checkup table{font-size:8.8pt}}.checkup .lead{margin:1.5mm 0 2mm}.checkup code{margin-block-end:1mm;padding-block:2mm}@media print{main.checkup{font-size:9.5pt}.checkup tbody tr:last-child{break-before:auto}}
#front{font-size:.9em;line-height:1.36}#front>h2{border:0;padding:0}.brief h2{margin:3.6mm 0 1.2mm;font-size:13pt;padding-block-start:1.6mm}.brief{font-size:.95em}.brief .ink dd{min-block-size:7.2mm}.brief .many{gap:3.5mm 5mm}.brief .many .ink dd{min-block-size:5.6mm}.brief .many dt,.brief .many dd{padding-block:.7mm}.beside-3{grid-template-columns:repeat(3,1fr)}.beside-4{grid-template-columns:repeat(4,1fr)}.many dl{grid-template-columns:19mm 1fr}.many dt{padding-inline-end:1mm}.many h4{font-size:10.5pt;line-height:1.35}.long h4{min-block-size:2.7em}#verify{break-inside:avoid}.brief section>p{max-inline-size:none}.brief code{margin-block-end:1mm;padding-block:2mm}.brief #verify p{font-size:.9em;margin:0}.brief #evidence .lines>li,.brief #actions :is(th,td){padding-block:.9mm}.brief #front{font-size:.95em}#front .lead{font-size:12pt;line-height:1.35;margin:2mm 0 3mm}
#front .lines{margin-block-end:2.5mm}#front .lines .aside{display:inline}#front .lines>li{padding:.8mm 0}#front .keyed>li{display:list-item;list-style:none;white-space:pre-line}#front .keyed>li>b{padding:0}
#front .notice{padding:2mm 3.5mm;margin-block-end:2.5mm}#front .notice p{margin-block-end:.5mm}#front .columns{margin-block-end:3mm;gap:2mm 5mm}
#front .column h5{margin-block-start:.5mm}#front figure{margin:1mm 0 2.5mm}#front table{font-size:.95em;margin-block-end:2.5mm}
.contents{break-inside:avoid}.contents h2{margin:7mm 0 1.5mm;font-size:11.5pt;border:0;padding:0}.contents ol{list-style:none;columns:2;column-gap:9mm;margin:0;padding:0}
.contents li{break-inside:avoid}.contents a{display:flex;gap:3mm;padding:.3mm 0;border-block-end:1px solid ${palette.hairline};color:inherit;text-decoration:none;font-size:.88em;line-height:1.35}
.contents ol{counter-reset:line}.contents li.numbered{counter-increment:line}.contents a::before{content:"";flex:none;min-inline-size:4.5mm}.contents li.numbered a::before{content:counter(line);color:${palette.muted};font-variant-numeric:tabular-nums}.contents a span{flex:1}
.contents i{flex:none;font-style:normal;color:${palette.muted};font-variant-numeric:tabular-nums}.draft{display:none}
${sides}
@media print{.draft{display:block;position:fixed;inset-block-start:105mm;inset-inline:0;text-align:center;font-size:76pt;font-weight:600;line-height:1;color:#eceef2;transform:rotate(-38deg);z-index:-1;filter:grayscale(1)}#cover .column li{padding-block:.9mm}.charter header{padding-block-start:16mm}.contents h2{margin-block-start:12mm}main{background:none}body{background:none}main{max-width:none;padding:0}.page{break-before:page}.page>h2{margin-block-start:0}.over,.foot{display:none}body{font-size:10pt}
.lead{font-size:13pt}.brief header h1{font-size:18pt}.brief header h1.long{font-size:15.5pt;text-wrap:wrap}}
@media screen and (max-width:700px){.contents ol{columns:1}main{padding:6mm}dl,.keyed>li{grid-template-columns:1fr}.keyed>li>span{grid-column:1}table{table-layout:auto}dt{border:0;padding-block-end:0}.column li{display:block}.column .aside{text-align:start;display:block}table{display:block;overflow-x:auto}.signatures.many{grid-template-columns:1fr}}
`;
