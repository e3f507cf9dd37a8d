// SPDX-License-Identifier: GPL-3.0-or-later
// The look of the report's web page: Lacquer's colours, light, dark and on paper.
#pragma once

namespace lacquer {

inline constexpr char reportStyle[] = R"css(
:root{color-scheme:light dark;--ground:#F5F2ED;--sheet:#FCFBF9;--well:#F1ECE4;--groove:#D8D2C9;--strong:#BDB5AA;--text:#1E1A16;
--second:#4C463F;--quiet:#665F57;--signal:#955300;--bed:#F8E3C2;--compare:#24677F;--ok:#1D6E52;--warning:#7A5D00;--error:#B02A1A;
--body:#955300;--peak:#D3AB77}
@media (prefers-color-scheme:dark){:root{--ground:#141315;--sheet:#1B1A1D;--well:#0C0B0D;--groove:#302D33;--strong:#45414A;
--text:#EFEAE3;--second:#BBB3A9;--quiet:#968E85;--signal:#F2A63B;--bed:#3A2A15;--compare:#86B9CC;--ok:#7FC4A6;--warning:#F3DA63;
--error:#FF8170;--body:#F2A63B;--peak:#6E4F28}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--text);font:15px/1.5 Inter,"Noto Sans","Segoe UI",system-ui,sans-serif;
font-variant-numeric:tabular-nums;-webkit-print-color-adjust:exact;print-color-adjust:exact}
main,header,footer{max-width:1080px;margin:0 auto;padding:0 32px}
header{padding-top:56px;padding-bottom:8px}
.lead{display:flex;gap:36px;align-items:flex-start}
.lead>.names{flex:1;min-width:0}
.art{width:184px;height:184px;border-radius:6px;object-fit:cover;flex:none}
.disc{width:132px;height:132px;flex:none}
.kind{margin:0 0 14px;color:var(--quiet);font-size:14px}
h1{margin:0;font-size:46px;line-height:1.08;font-weight:600;letter-spacing:-.02em;overflow-wrap:anywhere}
.artist{margin:10px 0 0;font-size:21px;color:var(--second);overflow-wrap:anywhere}
.headline{display:flex;flex-wrap:wrap;margin:36px 0 0;padding:0;border-top:1px solid var(--groove);border-bottom:1px solid var(--groove)}
.headline div{flex:1 1 104px;padding:18px 20px 16px 0;display:flex;flex-direction:column-reverse}
.headline dd{margin:0;font-size:30px;line-height:1.15;font-weight:500;letter-spacing:-.01em}
.headline dt{color:var(--quiet);font-size:13px;margin-top:4px}
.headline .verdict dd{font-size:17px;line-height:34px;letter-spacing:0;font-weight:600;white-space:nowrap}
.headline .verdict{flex-grow:1.6;padding-right:0}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(220px,1fr));gap:14px 28px;margin:24px 0 0}
.facts div{min-width:0}
.facts dt{color:var(--quiet);font-size:13px}
.facts dd{margin:0;overflow-wrap:anywhere}
nav{margin-top:26px}
nav ul{display:flex;flex-wrap:wrap;gap:6px 22px;margin:0;padding:0;list-style:none;font-size:14px}
a{color:var(--signal);text-decoration-thickness:1px;text-underline-offset:3px}
a:focus-visible,.scroll:focus-visible{outline:2px solid var(--compare);outline-offset:2px}
section{border-top:1px solid var(--groove);margin-top:44px;padding-top:26px}
h2{margin:0;font-size:23px;line-height:1.2;font-weight:600;letter-spacing:-.01em}
h3{margin:22px 0 4px;font-size:15px;font-weight:600}
.note{margin:8px 0 0;max-width:70ch;color:var(--second);font-size:14px}
.scroll{overflow-x:auto;margin-top:22px}
table{border-collapse:collapse;width:100%;font-size:14px;line-height:1.4}
caption{text-align:left;font-weight:600;font-size:15px;padding-bottom:8px}
th,td{text-align:left;vertical-align:top;padding:7px 14px 7px 0;border-top:1px solid var(--groove);font-weight:400}
th:last-child,td:last-child{padding-right:0}
thead th{border-top:0;border-bottom:1px solid var(--strong);color:var(--quiet);font-size:12.5px;line-height:1.3;vertical-align:bottom}
tbody tr:first-child>*{border-top:0}
tbody th{font-weight:500}
.n{text-align:right;white-space:nowrap}
thead .n{white-space:normal;min-width:5.2em}
thead .n:first-child{min-width:0}
.wide{width:99%;overflow-wrap:break-word;min-width:11em}
td:not(.n):not(.wide){white-space:nowrap}
small{display:block;font-size:12.5px;color:var(--quiet);font-weight:400}
small.hash{font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:11px;overflow-wrap:anywhere}
.total>*{font-weight:600;border-top:1px solid var(--strong)!important}
figure{margin:20px 0 0;break-inside:avoid}
figcaption{display:flex;justify-content:space-between;gap:20px;font-size:14px;margin-bottom:6px}
figcaption span:last-child{color:var(--quiet);white-space:nowrap}
figure svg{display:block;width:100%;height:84px;border-radius:4px}
figure.large svg{height:168px}
.graphs{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 28px}
.well{fill:var(--well)}.body{fill:var(--body)}.peak{fill:var(--peak)}
.grid,.mark,.centre,.target,.curve,.halo{fill:none;vector-effect:non-scaling-stroke}
.grid{stroke:var(--groove)}.mark{stroke:var(--quiet);stroke-width:1}.centre{stroke:var(--well)}
.target{stroke:var(--compare);stroke-width:1.5;stroke-dasharray:5 3}
.halo{stroke:var(--well);stroke-width:4;stroke-linejoin:round}.curve{stroke:var(--text);stroke-width:1.4;stroke-linejoin:round}
.statements{list-style:none;margin:20px 0 0;padding:0}
.statements li{display:grid;grid-template-columns:104px minmax(0,1fr);gap:0 12px;padding:8px 0;border-top:1px solid var(--groove)}
.statements li:first-child{border-top:0}
.statements b{font-weight:600}
.lamp{white-space:nowrap;font-weight:600;font-size:14px}
.lamp svg{width:14px;height:14px;vertical-align:-2px;margin-right:7px;fill:none;stroke:currentColor;stroke-width:1.6;
stroke-linecap:round;stroke-linejoin:round}
.ok{color:var(--ok)}.warning{color:var(--warning)}.error{color:var(--error)}.noted{color:var(--compare)}
ol{margin:4px 0 0;padding-left:22px;color:var(--second)}
ol li{padding:2px 0}
.signature{display:grid;grid-template-columns:repeat(auto-fit,minmax(220px,1fr));gap:28px;margin-top:72px;break-inside:avoid}
.signature div{border-top:1px solid var(--text);padding-top:6px;color:var(--second);font-size:13px}
footer{margin-top:56px;padding-bottom:40px;color:var(--quiet);font-size:13px}
@media (max-width:760px){main,header,footer{padding-left:18px;padding-right:18px}h1{font-size:34px}.disc{display:none}
.art{width:96px;height:96px}.graphs{grid-template-columns:minmax(0,1fr)}.statements li{grid-template-columns:minmax(0,1fr)}}
@media print{:root{color-scheme:light;--ground:#fff;--sheet:#fff;--well:#F4F0EA;--groove:#D8D2C9;--strong:#BDB5AA;--text:#1E1A16;
--second:#4C463F;--quiet:#665F57;--signal:#955300;--compare:#24677F;--ok:#1D6E52;--warning:#7A5D00;--error:#B02A1A;--body:#955300;
--peak:#D3AB77}
@page{size:A4;margin:16mm 15mm}
body{font-size:9.5pt}main,header,footer{max-width:none;padding:0}header{padding-top:0}nav{display:none}h1{font-size:30pt}
table{font-size:8pt}small{font-size:7pt}small.hash{font-size:6pt}thead th{font-size:7pt}th,td{padding:3.5pt 7pt 3.5pt 0}
.scroll{overflow:visible}section{margin-top:20pt;padding-top:14pt}tr{break-inside:avoid}h2,h3,caption{break-after:avoid}
.wide,thead .n{min-width:0}}
)css";

}  // namespace lacquer
