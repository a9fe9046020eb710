import { palette } from "../../picture/palette";

/** The looks of the reply fields in the page for review: large enough for a thumb, quiet on paper. */
export const reviewStyle = `
main{padding-block-end:30mm}
.about{border:1px solid ${palette.hairline};border-radius:8px;background:#ecf2fc;padding:3mm 4mm;margin:0 0 6mm}
.about p:last-child{margin:0}
.reply{border:1px solid ${palette.hairline};border-inline-start:4px solid ${palette.control};border-radius:8px;margin:4mm 0 2mm;padding:3mm 4mm 4mm;background:#fafbfc;min-inline-size:0;break-inside:avoid}
.reply legend{font-weight:650;font-size:10pt;padding:0;float:inline-start;inline-size:100%;margin-block-end:2mm}
.reply legend+*{clear:both}
.reply[data-verdict=accept]{border-inline-start-color:${palette.success}}
.reply[data-verdict=change]{border-inline-start-color:#8a4b00}
.reply[data-verdict=reject]{border-inline-start-color:${palette.danger}}
.choices{display:flex;flex-wrap:wrap;gap:2mm}
.choices label{display:flex;align-items:center;gap:2mm;min-block-size:44px;padding:1mm 4mm 1mm 3mm;border:1px solid ${palette.control};border-radius:8px;background:#fff;cursor:pointer;flex:1 1 44mm}
.choices input{inline-size:18px;block-size:18px;margin:0;accent-color:#1558b8;flex:none}
.choices label:focus-within,.words:focus-within textarea{outline:3px solid #1558b8;outline-offset:1px}
.words{display:block;margin-block-start:2.5mm;font-size:10pt}
.words span{display:block;color:${palette.muted};margin-block-end:1mm}
input[type=text],select,textarea{font:inherit;color:inherit;inline-size:100%;padding:2.2mm 3mm;border:1px solid ${palette.control};border-radius:6px;background:#fff;min-block-size:44px}
textarea{min-block-size:18mm;resize:vertical;display:block}
input[type=text]:focus,select:focus,textarea:focus{outline:3px solid #1558b8;outline-offset:1px}
.who{display:grid;grid-template-columns:repeat(auto-fit,minmax(58mm,1fr));gap:0 4mm}
.hands{display:flex;flex-wrap:wrap;gap:3mm;margin:5mm 0 3mm}
button{font:inherit;font-weight:650;min-block-size:48px;padding:2mm 6mm;border-radius:8px;border:1px solid #1558b8;background:#fff;color:#1558b8;cursor:pointer}
button.main{background:#1558b8;color:#fff}
button:focus-visible,.progress a:focus-visible{outline:3px solid ${palette.text};outline-offset:2px}
.said{font-weight:600}
#reply-said:empty{display:none}#reply-said{padding:2.5mm 3.5mm;border-radius:6px;background:#eef7f1;color:${palette.success}}
#reply-said[data-trouble=yes]{background:#fdf1f0;color:${palette.danger}}
#reply-text{margin-block-end:4mm;min-block-size:45mm;font:9pt/1.4 ui-monospace,Menlo,Consolas,monospace}
.progress{position:fixed;inset-inline:0;inset-block-end:0;background:#fff;border-block-start:1px solid ${palette.hairline};padding:2.5mm 4mm;display:flex;align-items:center;justify-content:center;gap:4mm;font-size:10pt;z-index:1}
.progress[hidden],form[hidden],textarea[hidden]{display:none}
.progress progress{inline-size:34mm;accent-color:#1558b8}
.progress a{white-space:nowrap;color:#1558b8;font-weight:650;padding:2.5mm 3mm;text-decoration:none;border-radius:6px}
html{scroll-padding-block-end:24mm}
@media screen and (max-width:700px){.choices label{flex-basis:100%}.hands button{flex:1 1 100%}body{font-size:12pt}input[type=text],select,textarea{font-size:16px}.over{flex-direction:column;gap:1mm}.progress{justify-content:space-between}.progress progress{inline-size:18mm}.over [dir=ltr]{font-size:8pt}}
@media print{.progress,.hands,.about{display:none}.reply{background:none}}
`;
