package org.determinations.report.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.determinations.model.Stage;
import org.determinations.model.release.LetterKind;
import org.determinations.model.run.RunReport;
import org.junit.jupiter.api.Test;

/** What a template's Markdown becomes, and that a value is never taken for Markdown, HTML or a field. */
class LetterTemplateTest {
    private static final String ODD = "*A* [b](https://c.example) <i>&\"\\ {{label}} 1. _x_ # y";

    private static Letter filled(String markdown) {
        return filled(markdown, LetterCase.run(Stage.OFFICIAL));
    }

    private static Letter filled(String markdown, RunReport run) {
        return Letters.of(LetterCase.round(run, LetterCase.plan(), LetterCase.template(LetterKind.OFFICIAL, markdown)))
                .listWords()
                .get(0);
    }

    @Test
    void a_value_is_never_markup_in_any_form() {
        RunReport run = LetterCase.renamed(LetterCase.run(Stage.OFFICIAL), code -> ODD);
        Letter letter = filled("# For {{district_name}}\n\nDear **{{district_name}}**,", run);
        assertThat(letter.blocks().get(0).text()).isEqualTo("For " + ODD);
        assertThat(letter.blocks().get(1).text()).isEqualTo("Dear " + ODD + ",");
        try (PdfPress press = new PdfPress()) {
            assertThat(Spoken.of(press.print(letter).bytes())).contains("Dear " + ODD + ",");
        }
        assertThat(LetterCase.words(DocxPress.print(letter))).contains("Dear " + ODD + ",");
    }

    @Test
    void characters_that_no_document_can_hold_are_left_out() {
        RunReport run = LetterCase.renamed(LetterCase.run(Stage.OFFICIAL), code -> "Fer\u0000r\u000Bow\uFFFF");
        Letter letter = filled("# For {{district_name}}", run);
        assertThat(LetterCase.words(DocxPress.print(letter))).contains("For Ferrow");
        assertThat(LetterHtml.render(letter)).contains("<h1>For Ferrow</h1>");
    }

    @Test
    void a_rank_of_headings_is_never_skipped() {
        assertThat(filled("# a\n\n#### b\n\n###### c\n\n## d").blocks())
                .startsWith(heading(1, "a"), heading(2, "b"), heading(3, "c"), heading(2, "d"));
    }

    @Test
    void lists_keep_their_numbers_their_items_and_lists_within_them() {
        Letter letter = filled("# a\n\n1. one\n   - within\n2. two {{district_code}}\n");
        String html = LetterHtml.render(letter);
        assertThat(html)
                .contains("<ol><li><p>one</p><ul><li><p>within</p></li></ul></li><li><p>two 09010000</p></li></ol>");
        String docx = LetterCase.parts(DocxPress.print(letter)).get("word/document.xml");
        assertThat(docx)
                .contains("<w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/>")
                .contains("<w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/>");
    }

    @Test
    void only_addresses_of_the_web_and_of_mail_lead_anywhere() {
        Letter letter =
                filled("# a\n\n[page](https://example.org/?a=1&b=2), [mail](mailto:a@example.org), [no](javascript:x)");
        assertThat(LetterHtml.render(letter))
                .contains("<a href=\"https://example.org/?a=1&amp;b=2\" title=\"page\">page</a>")
                .contains("<a href=\"mailto:a@example.org\" title=\"mail\">mail</a>")
                .contains(", no</p>");
        assertThat(LetterCase.parts(DocxPress.print(letter)).get("word/_rels/document.xml.rels"))
                .containsOnlyOnce("Id=\"link1\"")
                .contains("Target=\"https://example.org/?a=1&amp;b=2\" TargetMode=\"External\"")
                .doesNotContain("javascript");
    }

    @Test
    void what_is_no_letter_comes_out_as_plain_words() {
        Letter letter =
                filled("# a\n\n<div onclick=\"x\">raw</div>\n\n> quoted\n\n```\ncode\n```\n\ntext <b>x</b> `y`");
        assertThat(LetterHtml.render(letter))
                .contains("&lt;div onclick=&quot;x&quot;&gt;raw&lt;/div&gt;", "<p>quoted</p>", "<p>code</p>")
                .contains("<p>text &lt;b&gt;x&lt;/b&gt; y</p>");
    }

    @Test
    void bold_italic_and_line_ends_are_kept() {
        Letter letter = filled("# a\n\n**b** *i* and  \nnext");
        assertThat(LetterHtml.render(letter)).contains("<p><strong>b</strong> <em>i</em> and<br/>next</p>");
        assertThat(LetterCase.parts(DocxPress.print(letter)).get("word/document.xml"))
                .containsPattern(Pattern.quote("<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">b</w:t>"))
                .contains("<w:rPr><w:i/></w:rPr>", "<w:br/>");
    }

    private static LetterBlock heading(int rank, String text) {
        return new LetterBlock.Heading(rank, List.of(Span.plain(text)));
    }
}
