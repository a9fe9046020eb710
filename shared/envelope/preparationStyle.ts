/** The look of the preparation file: a page for writing, in light and dark, on paper and on a small laptop. */
export const preparationStyle = `
:root{color-scheme:light dark;--page:#f6f7f9;--surface:#fff;--text:#1b1f27;--muted:#565d6b;--line:#8a92a1;--hair:#d9dde4;--accent:#1f5fd0;--on:#fff}
@media (prefers-color-scheme:dark){:root{--page:#12151c;--surface:#1a1f29;--text:#eceff4;--muted:#a9b1c0;--line:#717b8d;--hair:#2e3644;--accent:#7fb0ff;--on:#0b1220}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.5 "IBM Plex Sans","Segoe UI",system-ui,sans-serif}
main{max-width:60rem;margin:0 auto;padding:2rem 1.5rem 5rem;display:flex;flex-direction:column;gap:1.5rem}
header{display:flex;flex-direction:column;gap:.5rem}
h1{font-size:2rem;line-height:1.2;margin:0}h2{font-size:1.3rem;margin:1rem 0 0}h3{font-size:1.05rem;margin:0}
p,ul,ol,dl,dd{margin:0}.muted{color:var(--muted);font-size:.9rem}
section{display:flex;flex-direction:column;gap:.75rem;background:var(--surface);border:1px solid var(--hair);border-radius:12px;padding:1.25rem}
ol{display:flex;flex-direction:column;gap:.5rem;padding-inline-start:1.5rem}ul{padding-inline-start:1.25rem}
input[type=text],textarea,select{width:100%;padding:.4rem .5rem;border:1.5px solid var(--line);border-radius:4px;background:var(--surface);color:var(--text);font:inherit}
input[type=text],select{min-height:2.5rem}input[type=checkbox]{width:1.25rem;height:1.25rem;margin:0;accent-color:var(--accent)}
input.because{margin-top:.25rem;border-style:dashed}
label.text{display:flex;flex-direction:column;gap:.25rem}label.text>span,legend,summary{font-weight:600}
summary{cursor:pointer;padding:.25rem 0}details ul{display:flex;flex-direction:column;gap:.4rem;margin-top:.5rem}
fieldset{margin:0;padding:0;border:0}legend{padding:0}
.ratings{display:flex;flex-wrap:wrap;gap:.5rem;margin-top:.4rem}
.ratings label{position:relative}
.ratings input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}
.ratings span{display:grid;place-items:center;width:2.75rem;height:2.75rem;border:1.5px solid var(--line);border-radius:8px;background:var(--surface)}
.ratings :checked+span{background:var(--accent);border-color:var(--accent);color:var(--on);font-weight:600}
.ratings :focus-visible+span{outline:3px solid var(--accent);outline-offset:2px}
.receipt{display:flex;flex-direction:column}
button{align-self:flex-start;min-height:2.75rem;padding:.35rem .9rem;border:1.5px solid var(--line);border-radius:6px;background:var(--surface);color:var(--text);font:inherit;cursor:pointer}
button.main{background:var(--accent);border-color:var(--accent);color:var(--on);font-weight:600}
button:disabled{opacity:.5;cursor:default}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.offered{padding:1rem;border:1px dashed var(--line);border-radius:8px;font-size:1.4rem;text-align:center;user-select:all}
.digits{font:1.3rem ui-monospace,"DejaVu Sans Mono",monospace;user-select:all}
.trouble{border-inline-start:4px solid #c0392b;padding-inline-start:.75rem}
.row{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}
`;
