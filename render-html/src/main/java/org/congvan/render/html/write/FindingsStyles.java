package org.congvan.render.html.write;

/**
 * What a page of findings has beyond the styles of its document. On wide screens marks stand in the
 * margins, where the lines of the text stay as they are; in cells, in print (which cuts off what is
 * in the margins) and on narrow screens they stand before the words.
 */
final class FindingsStyles {

  static final String CSS =
      """
      .marks{float:left;clear:left;width:27mm;margin:0 1mm 0 -28mm;display:flex;flex-flow:wrap;justify-content:flex-end;gap:.5mm}
      .columns>:nth-child(even) .marks{float:right;clear:right;width:13mm;margin:0 -14mm 0 1mm;justify-content:flex-start}
      :is(td,th) .marks,.not-on-page>.marks{float:none;width:auto;margin:0 1mm 0 0;display:inline-flex;flex-flow:wrap}
      .mark{min-width:5mm;padding:0 1mm;font:bold 10pt/14pt sans-serif;text-align:center;text-indent:0;text-decoration:none;white-space:nowrap;border-radius:2mm}
      .words .mark{margin-right:.5mm;font:bold 8pt/10pt sans-serif}
      .mark.error,.kind.error{background:#b00020;color:#fff}
      .mark.warning,.kind.warning{background:#7a4a00;color:#fff}
      .mark.advice,.kind.advice{background:#00509e;color:#fff}
      :has(>.marks>.advice){background:#e3f0fc}
      :has(>.marks>.warning){background:#fff2d6}
      :has(>.marks>.error){background:#fde4e6}
      .not-on-page{padding:2mm 6mm;font:11pt/1.4 sans-serif}
      .mark:target,.finding:target{outline:1mm solid #000;outline-offset:.5mm}
      a:focus-visible{outline:1mm solid #000;outline-offset:.5mm}
      .findings{font:11pt/1.4 sans-serif;padding:4mm 6mm;background:#fff}
      .findings h1{font-size:14pt;font-weight:bold;text-align:left}
      .findings ul{margin:2mm 0}
      .findings ol{margin:0;padding:0;list-style:none}
      .finding{padding:2mm 0;border-top:1px solid #767676}
      .finding p{margin:1mm 0 0;white-space:normal}
      .kind{padding:0 1.5mm;border-radius:2mm;font-weight:bold;white-space:nowrap}
      .path{font-family:monospace}
      @media screen and (min-width:300mm){
      body{display:grid;grid-template-columns:minmax(80mm,1fr) minmax(0,220mm);align-items:start}
      .findings{position:sticky;top:0;max-height:100vh;overflow:auto}
      }
      @media print,screen and (max-width:210mm){
      .marks,.columns>:nth-child(even) .marks{float:none;width:auto;margin:0 1mm 0 0;display:inline-flex;flex-flow:wrap}
      }
      .words>.marks{float:none;margin:0;display:inline}
      .words>.marks::after{content:"\\2060"}
      @page findings{size:210mm 297mm;margin:20mm}
      @media print{
      .findings,.not-on-page{page:findings;padding:0}
      .finding{break-inside:avoid}
      }
      """;

  private FindingsStyles() {}
}
