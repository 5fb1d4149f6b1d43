/** The style of the HTML report. Its digest stands in `policy.ts`. */
export const style = `
:root { color-scheme: light dark; --line: #d0d7de; --soft: #f6f8fa; --error: #b3261e; --warning: #7a4d00; --info: #0b5cad; --mark: #fff2b3; }
@media (prefers-color-scheme: dark) {
  :root { --line: #3d444d; --soft: #161b22; --error: #ff8a80; --warning: #f0b24b; --info: #7ab8ff; --mark: #4a3f10; }
}
* { box-sizing: border-box; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 76rem; padding: 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; overflow-wrap: anywhere; }
code, pre { font: 13px/1.5 ui-monospace, monospace; }
form { display: flex; flex-wrap: wrap; gap: 1rem; padding: .75rem; border: 1px solid var(--line); border-radius: 6px; background: var(--soft); }
fieldset { border: 0; margin: 0; padding: 0; display: flex; gap: .75rem; } legend { float: left; margin-right: .75rem; font-weight: 600; }
input[type=search] { font: inherit; min-width: 14rem; }
article { border: 1px solid var(--line); border-left-width: 4px; border-radius: 6px; margin: .75rem 0; padding: .5rem .75rem; }
article.error { border-left-color: var(--error); } article.warning { border-left-color: var(--warning); } article.info { border-left-color: var(--info); }
article h3 { font-size: 1rem; margin: 0; font-weight: 600; overflow-wrap: anywhere; }
.level { font-weight: 700; } .error .level { color: var(--error); } .warning .level { color: var(--warning); } .info .level { color: var(--info); }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: .75rem; }
figure { margin: .5rem 0 0; min-width: 0; } figcaption { font-size: .85rem; overflow-wrap: anywhere; }
pre { margin: 0; padding: .4rem; overflow-x: auto; background: var(--soft); border: 1px solid var(--line); border-radius: 6px; }
pre mark { background: var(--mark); color: inherit; } ul { margin: .25rem 0; padding-left: 1.25rem; overflow-wrap: anywhere; }
[hidden] { display: none; }
`;
