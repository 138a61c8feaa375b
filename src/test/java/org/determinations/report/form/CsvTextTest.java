package org.determinations.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell that is written without asking the CSV library is written as the library writes it. */
class CsvTextTest {
    private static final CSVFormat LIBRARY = CSVFormat.RFC4180
            .builder()
            .setRecordSeparator('\n')
            .setQuoteMode(QuoteMode.MINIMAL)
            .get();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "7",
                "yes",
                "Level 2",
                "0",
                "z ",
                "z\t",
                "z\u00A0",
                " z",
                "\tz",
                "\u00A0z",
                "#",
                "##",
                "#a",
                "$a",
                "\"",
                "\"a\"",
                "a\"b",
                "a,b",
                ",",
                "a,",
                "a\nb",
                "a\rb",
                "a\r\nb",
                "\n",
                "a\n",
                "a'b",
                "'a",
                "'=1+1",
                "-5.25",
                "a;b",
                "a\\b",
                "\u00C9cole",
                "\u017Eena",
                "\uFF1D1",
                "\uD835\uDFCFa",
                "\uD835",
                "a\uD835",
                "a\u0000b",
                "\u0000",
                "!",
                "!a",
                "\u4E2D"
            })
    void everyCellStandsAsTheLibraryWritesIt(String cell) throws IOException {
        for (List<String> row : List.of(
                List.of(cell),
                List.of(cell, "b"),
                List.of("a", cell),
                List.of("a", cell, "c"),
                List.of(cell, cell, cell),
                List.of("", cell, ""))) {
            StringBuilder line = new StringBuilder();
            CsvText.record(line, row);
            assertThat(line).hasToString(LIBRARY.format(row.toArray()) + "\n");
        }
    }

    @Test
    void everySignStandsAsTheLibraryWritesItWhereverItIs() throws IOException {
        for (char sign = 0; sign < 0x250; sign++) {
            List<String> row = List.of("a", sign + "b", "b" + sign, "b" + sign + "b", String.valueOf(sign));
            StringBuilder line = new StringBuilder();
            CsvText.record(line, row);
            assertThat(line).as("sign %d", (int) sign).hasToString(LIBRARY.format(row.toArray()) + "\n");
        }
    }
}
