package org.determinations.report.chart;

/** How a page looks, on a screen and on paper. Every text reaches a contrast of at least 7 to 1. */
final class PageStyle {
    static final String CSS = """
            :root { color-scheme: light; }
            * { box-sizing: border-box; }
            body { margin: 0; font: 1rem/1.5 'Noto Sans', 'DejaVu Sans', 'Liberation Sans', sans-serif;
              color: #1b1b1b; background: #ffffff; }
            main, header, footer { max-width: 80rem; margin: 0 auto; padding: 0 1.25rem; }
            .skip { position: absolute; left: -999rem; background: #ffffff; color: #0b3d6b; padding: .5rem 1rem; }
            .skip:focus { left: 1rem; top: 1rem; }
            .mark { max-width: none; background: #1b1b1b; color: #ffffff; font-weight: bold; padding: .5rem 1.25rem; margin: 0;
              text-align: center; }
            h1 { font-size: 1.8rem; line-height: 1.2; margin: 1.5rem 0 .5rem; }
            h2 { font-size: 1.35rem; margin: 2.5rem 0 .5rem; padding-top: 1rem; border-top: 2px solid #c8c8c8; }
            h3 { font-size: 1.1rem; margin: 1.75rem 0 .5rem; }
            p, li { max-width: 46rem; }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1.25rem; }
            dt { font-weight: bold; } dd { margin: 0; }
            .answer { border-left: .4rem solid #0b3d6b; background: #eef3f8; padding: .75rem 1rem; max-width: 46rem; }
            .answer h2 { margin: 0 0 .5rem; padding: 0; border: 0; }
            .note { color: #3d3d3d; font-size: .9rem; }
            figure { margin: 0 0 2rem; } figcaption h3 { margin-bottom: .75rem; }
            .scroll { overflow-x: auto; } .scroll:focus { outline: 3px solid #0b3d6b; }
            svg { max-width: 100%; height: auto; min-width: 40rem; }
            table { border-collapse: collapse; font-size: .82rem; line-height: 1.35; }
            caption { text-align: left; padding: .5rem 0; font-weight: bold; }
            th, td { text-align: left; vertical-align: top; padding: .3rem .4rem; border-bottom: 1px solid #c8c8c8; }
            td.long { min-width: 10rem; } .short { white-space: nowrap; } td span { display: inline-block; margin-right: .3em; }
            thead th { background: #eef3f8; border-bottom: 2px solid #1b1b1b; }
            tbody th { font-weight: bold; min-width: 7rem; }
            a { color: #0b3d6b; }
            footer { margin: 3rem auto; border-top: 2px solid #c8c8c8; }
            @media print {
              @page { size: letter landscape; margin: 12mm; @bottom-right { content: counter(page) " of " counter(pages); } }
              body { font-size: 10pt; }
              .skip { display: none; }
              body { display: table; width: 100%; } header, main, footer { display: table-row-group; }
              .mark { display: table-header-group; break-inside: avoid; background: #ffffff; color: #000000; line-height: 2.5; }
              .scroll { overflow: visible; } td.long { min-width: 42mm; } .short { white-space: normal; } svg { min-width: 0; max-height: 140mm; }
              h2, h3, caption { break-after: avoid; } tr, svg { break-inside: avoid; }
              table { font-size: 7.5pt; } thead { display: table-header-group; }
            }
            """;

    private PageStyle() {}
}
