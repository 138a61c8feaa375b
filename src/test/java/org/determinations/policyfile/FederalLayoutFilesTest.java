package org.determinations.policyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.CategoryCode;
import org.determinations.model.federal.FederalLayout;
import org.determinations.model.result.CategoryDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A layout for the federal office says of each column whether a source confirms it, and cannot say that it is confirmed when it is not. */
class FederalLayoutFilesTest {
    private static final String NAME = FederalLayoutFiles.DETERMINATIONS;
    private static final Path SHIPPED = ShippedPolicies.root().resolve("jobs/federal");

    @TempDir
    private Path scratch;

    private static String shipped() throws IOException {
        return Files.readString(SHIPPED.resolve(NAME + ".yaml"), StandardCharsets.UTF_8);
    }

    private FederalLayout read(String text) throws IOException {
        Files.writeString(scratch.resolve(NAME + ".yaml"), text, StandardCharsets.UTF_8);
        return FederalLayoutFiles.read(scratch, NAME);
    }

    private static FederalLayout layout() {
        return FederalLayoutFiles.read(SHIPPED, NAME);
    }

    @Test
    void the_shipped_layout_says_in_words_that_it_is_unconfirmed() {
        assertThat(layout().isConfirmed()).isFalse();
        assertThat(layout().warning().orElseThrow())
                .startsWith("UNCONFIRMED layout lea-determinations: ")
                .contains("FS231 to FS238", "column Determination", "4 of 4 values of the category");
    }

    @Test
    void a_layout_whose_every_column_is_confirmed_says_nothing() throws IOException {
        String text = shipped()
                .replace("confirmed: no", "confirmed: yes")
                .replace("status: unconfirmed", "status: confirmed")
                .replaceAll("(?m)^why: .*\n", "");
        assertThat(read(text).warning()).isEmpty();
    }

    @ParameterizedTest(name = "{0} in place of {1}: {2}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "status: confirmed, status: unconfirmed, the status does not follow from the columns and categories",
                "confirmed: perhaps, confirmed: no, the value cannot be used",
                "`value: \"grade\"`, `value: \"record number\"`, the program knows no such value",
                "source: NOBODY, source: GEN, the layout lists no such source",
                "`code: \"4\"`, `code: \"04\"`, the value is no code of a State",
                "`column: \"LEAName\"`, `column: \"StateCode\"`, a name is given twice",
                "`layout: \"other\"`, `layout: \"lea-determinations\"`, the layout has another name than its file",
                "colour: red, `title: \"Determination of each district under 34 CFR 300.600(a)(2)\"`, the key is not known",
            })
    void what_a_layout_cannot_say(String now, String before, String wrong) throws IOException {
        String text = shipped();
        assertThat(text).contains(before);
        Refusal refused = catchThrowableOfType(
                Refusal.class, () -> read(text.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(now))));
        assertThat(refused.issues()).anySatisfy(issue -> {
            assertThat(issue.wrong()).isEqualTo(wrong);
            assertThat(issue.where().file()).isEqualTo("federal/lea-determinations.yaml");
        });
    }

    @Test
    void a_layout_without_a_reason_and_one_that_is_not_there_are_refused() throws IOException {
        String text = shipped().replaceAll("(?m)^why: .*\n", "");
        assertThat(catchThrowableOfType(Refusal.class, () -> read(text)).issues())
                .anySatisfy(issue -> assertThat(issue.wrong()).isEqualTo("it does not say what is missing"));
        assertThat(catchThrowableOfType(Refusal.class, () -> FederalLayoutFiles.read(scratch.resolve("nowhere"), NAME))
                        .issues()
                        .get(0)
                        .code())
                .isEqualTo(IssueCode.UNREADABLE_POLICY);
    }

    @ParameterizedTest
    @CsvSource({
        "MR, Meets Requirements, MR",
        "MR, meets requirements, MR",
        "NSI, Needs Substantial Intervention, NSI",
        "NA, Not Applicable, ''",
        "MRAR, Meets Requirements – At Risk, ''",
        "NTA, Needs Technical Assistance, ''",
    })
    void a_category_is_the_federal_one_only_by_code_and_whole_name(String code, String name, String value) {
        assertThat(layout().find(new CategoryDescription(new CategoryCode(code), name, 1, "", ""))
                        .map(FederalLayout.FederalCategory::value)
                        .orElse(""))
                .isEqualTo(value);
    }
}
