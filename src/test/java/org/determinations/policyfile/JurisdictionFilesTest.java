package org.determinations.policyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.DistrictCode;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.jurisdiction.UnitWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JurisdictionFilesTest {
    private static final Path COLUMBIA =
            ShippedPolicies.root().resolve("src/test/resources/jurisdictions/columbia.yaml");

    @TempDir
    private Path folder;

    private String sound;

    @BeforeEach
    void prepare() throws IOException {
        sound = Files.readString(COLUMBIA);
        Files.writeString(folder.resolve("columbia.yaml"), sound);
        Files.writeString(folder.resolve("default.txt"), "columbia\n");
    }

    private Jurisdiction read(String name) {
        return new JurisdictionFiles(folder).read(Optional.of(name));
    }

    @Test
    void a_file_says_names_words_codes_years_and_zone() {
        Jurisdiction read = read("columbia");
        assertThat(read.names().letterhead())
                .containsExactly("State of Columbia", "Columbia Office of Public Learning", "Unit of Special Services");
        assertThat(read.names().address()).containsExactly("1 Invented Avenue", "Columbia City");
        assertThat(read.words()).isEqualTo(new UnitWords("LEA", "LEAs", "an", "office", "State"));
        assertThat(read.zone()).isEqualTo(ZoneId.of("America/Denver"));
        assertThat(read.years().example(2012)).isEqualTo("SY13");
        assertThat(read.codes().words().allowed())
                .isEqualTo(
                        "two digits, a hyphen and three digits, such as 01-001, or the same without hyphen or leading zero,"
                                + " such as 1001");
        assertThat(read.file().sha256()).hasSize(64);
        assertThat(read.file().text()).isEqualTo(sound);
        assertThat(read.named()).isTrue();
    }

    /** A name goes into a path: a character that no path may have, and bytes that are no text, are refused like any other name. */
    @ParameterizedTest
    @ValueSource(strings = {"co\u0000lumbia", "\u0000", "col\u00edmbia", "../columbia", ""})
    void a_default_that_is_no_name_is_refused_in_words(String written) throws IOException {
        Files.write(folder.resolve("default.txt"), written.getBytes(StandardCharsets.ISO_8859_1));
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> new JurisdictionFiles(folder).read(Optional.empty()));
        assertThat(refusal.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.NO_JURISDICTION);
            assertThat(issue.where().file()).isEqualTo("default.txt");
        });
    }

    @Test
    void the_default_is_the_one_that_the_folder_names() {
        Jurisdiction read = new JurisdictionFiles(folder).read(Optional.empty());
        assertThat(read.file().name()).isEqualTo("columbia");
        assertThat(read.named()).isFalse();
        assertThat(ShippedJurisdiction.massachusetts().file().name()).isEqualTo("massachusetts");
    }

    @Test
    void the_shipped_one_has_the_products_own_words_and_no_letterhead() {
        Jurisdiction shipped = ShippedJurisdiction.massachusetts();
        assertThat(shipped.words()).isEqualTo(UnitWords.OWN);
        assertThat(shipped.years().toString()).isEqualTo("{from}-{to2}");
        assertThat(shipped.names().letterhead()).isEmpty();
        assertThat(shipped.names().signature()).isEmpty();
        assertThat(shipped.codes().words().allowed())
                .isEqualTo("eight digits that end in 0000, such as 00350000, or the district number alone, such as 35");
    }

    /** Whoever stands in the calendar has a file; nobody real heads or signs what no agency has adopted. */
    @Test
    void every_jurisdiction_of_the_calendar_has_a_file_and_only_invented_ones_a_letterhead() {
        JurisdictionFiles shipped = new JurisdictionFiles(ShippedJurisdiction.folder());
        Set<String> names = ShippedPolicies.files().loadCalendar(ShippedPolicies.folder()).entries().stream()
                .map(entry -> entry.jurisdiction())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(names).hasSizeGreaterThanOrEqualTo(9);
        for (String name : names) {
            Jurisdiction read = shipped.read(Optional.of(name));
            boolean invented = read.file().text().contains("invented State");
            assertThat(read.names().letterhead().isEmpty()).as(name).isEqualTo(!invented);
            assertThat(read.names().signature().isEmpty()).as(name).isEqualTo(!invented);
        }
    }

    @Test
    void jurisdictions_of_the_federal_office_have_codes_of_two_letters() {
        Jurisdiction federal = new JurisdictionFiles(ShippedJurisdiction.folder()).read(Optional.of("federal"));
        assertThat(federal.codes().parse("AL").map(DistrictCode::digits)).contains("AL");
        assertThat(federal.codes().parse("0100")).isEmpty();
        assertThat(federal.codes().parse("ALA")).isEmpty();
        assertThat(federal.words()).isEqualTo(new UnitWords("jurisdiction", "jurisdictions", "a", "office", "nation"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "state: \"State of Columbia\"\\n | '' | PA-007 state",
                "zone: \"America/Denver\" | zone: \"Denver\" | PA-070 zone Denver",
                "article: \"an\" | article: \"the\" | PA-070 words.article the",
                "unit: \"LEA\" | unit: \"L/E/A\" | PA-070 words.unit L/E/A",
                "schoolYear: \"SY{to2}\" | schoolYear: \"SY\" | PA-070 schoolYear SY",
                "schoolYear: | schoolYears: | PA-004 schoolYears schoolYears",
                "forms: [\"NN-NNN\"] | forms: [\"NN.NNN\"] | PA-070 code.forms NN.NNN",
                "forms: [\"NN-NNN\"] | forms: [\"NNNN-NNNN\"] | PA-070 code.forms NNNN-NNNN",
                "forms: [\"NN-NNN\"] | forms: [\"NN-NNN\", \"NNNN\"] | PA-070 code.forms [NN-NNN, NNNN]",
                "school: \"NN-NNN-NN\" | school: \"NN\" | PA-070 code.school NN",
                "digits: \"1-5\" | digits: \"1-6\" | PA-070 code.restore 1-6 as NN-NNN",
                "digits: \"1-5\" | digits: \"few\" | PA-070 code.restore[1].digits",
                "example: \"01-001\" | example: \"00-000\" | PA-070 code.messages 00-000",
            })
    void what_cannot_be_used_is_refused_where_it_stands(String from, String to, String refused) throws IOException {
        String wrong = sound.replace(from.replace("\\n", "\n"), to);
        assertThat(wrong).isNotEqualTo(sound);
        Files.writeString(folder.resolve("columbia.yaml"), wrong);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> read("columbia"));
        assertThat(refusal.issues()).extracting(JurisdictionFilesTest::shown).contains(refused);
        assertThat(refusal.issues()).allSatisfy(issue -> {
            assertThat(issue.where().file()).isEqualTo("jurisdictions/columbia.yaml");
            assertThat(issue.action()).isNotEmpty();
        });
    }

    private static String shown(Issue issue) {
        return (issue.code().code() + " " + issue.where().column() + " " + issue.found()).strip();
    }

    @ParameterizedTest
    @CsvSource({"nowhere", "../columbia", "Columbia"})
    void a_name_without_a_file_is_refused_with_those_there_are(String name) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> read(name));
        assertThat(refusal.issues())
                .extracting(Issue::line)
                .containsExactly("cycle.yaml: PA-071 there is no jurisdiction file of that name; found " + name
                        + "; allowed: columbia; correct the name, or write jobs/jurisdictions/NAME.yaml after one that is"
                        + " there");
    }

    @Test
    void a_file_that_was_changed_is_not_the_one_that_a_run_read() throws IOException {
        Jurisdiction read = read("columbia");
        assertThat(new JurisdictionFiles(folder).has(read.file())).isTrue();
        Files.writeString(folder.resolve("columbia.yaml"), sound + "\n");
        assertThat(new JurisdictionFiles(folder).has(read.file())).isFalse();
    }
}
