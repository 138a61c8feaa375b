package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.determinations.application.TestInstallation;
import org.determinations.ingest.file.NamedTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person holds a run against last year's table, accepts what is right, and is told what is left. */
class CompareVerbTest {
    /** Nine districts of the run say the same; one differs, one is gone, one is there twice, one is new, one code cannot be read. */
    private static final String HEADER = "Org Code,Name,Final Determination\n";

    @TempDir
    static Path scratch;

    private static Path home;
    private static List<String[]> results;

    @BeforeAll
    static void run_a_year() throws IOException {
        home = scratch.resolve("home");
        Path cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        assertThat(Typed.in(home, "run", "official", cycle.toString()).code()).isEqualTo(4);
        results = Typed.in(home, "list", "--format", "csv")
                .out()
                .lines()
                .skip(1)
                .map(line -> line.split(",", 6))
                .sorted((one, other) -> one[0].compareTo(other[0]))
                .toList();
        assertThat(results).hasSizeGreaterThan(6);
    }

    private static Path file(String name, String text) {
        try {
            return Files.writeString(scratch.resolve(name), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the run says, as another table has it. */
    private static String same() {
        StringBuilder text = new StringBuilder(HEADER);
        results.forEach(row -> text.append(line(row[0], row[3])));
        return text.toString();
    }

    private static String line(String code, String category) {
        return code.replaceFirst("^0+", "") + ",x," + category + "\n";
    }

    private static Typed.Ending compare(Path file, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "compare",
                "--against",
                file.toString(),
                "--map",
                "Org Code=district_code",
                "--map",
                "Final Determination=category"));
        words.addAll(List.of(more));
        return Typed.in(home, words.toArray(String[]::new));
    }

    @Test
    void a_table_that_says_the_same_ends_with_0_and_restored_zeros_are_told() {
        Typed.Ending done = compare(file("same.csv", same()));
        assertThat(done.code()).as(done.out() + done.err()).isZero();
        int all = results.size();
        assertThat(done.out().replaceAll("\\s+", " "))
                .contains("CONFIDENTIAL")
                .contains(all + " districts compared, " + all + " of " + all
                        + " values equal, 0 different, 0 accepted, 0 districts"
                        + " missing in the file, 0 districts missing in the run.")
                .contains("No file of accepted differences was read.")
                .contains("IN-010", all + " codes", "Columns of the file that are not compared: Name.")
                .doesNotContain("DIFFERENT:");
    }

    @Test
    void what_is_open_ends_with_8_until_it_is_accepted_with_its_values() throws IOException {
        String first = results.get(0)[0];
        String second = results.get(1)[0];
        String text = same().replace(line(first, results.get(0)[3]), line(first, "Other"))
                .replace(line(second, results.get(1)[3]), "");
        Path file = file("moved.csv", text);
        Typed.Ending open = compare(file, "--format", "csv");
        assertThat(open.code()).isEqualTo(8);
        assertThat(open.out())
                .startsWith("district_code,district_name,column,ours,theirs,agreement,reason,note,file_row\n")
                .contains("," + "category," + results.get(0)[3] + ",Other,different,,the file's value is no category")
                .contains("district_code," + second + ",,missing in the file,,,\n");
        String accepted = open.out()
                .replace(",Other,different,,", ",Other,different,\"by hand, in May\",")
                .replace("," + second + ",,missing in the file,,", "," + second + ",,missing in the file,new,");
        Files.writeString(scratch.resolve("moved.accepted.csv"), accepted);
        Typed.Ending done = compare(file);
        assertThat(done.code()).as(done.out()).isZero();
        assertThat(done.out()).contains("by hand, in May", "2 accepted", "moved.accepted.csv, 2 rows with a reason");
        file("moved.csv", text.replace("Other", "Else"));
        Typed.Ending again = compare(file);
        assertThat(again.code()).as("another value is not accepted").isEqualTo(8);
        assertThat(again.out()).contains("other values were accepted than there are");
    }

    @Test
    void rows_that_cannot_be_placed_end_with_4_where_nothing_is_open() {
        Typed.Ending done = compare(file("rows.csv", same() + "Sum,x,MR\n,x,MR\n9999,x,\n"));
        assertThat(done.code()).isEqualTo(4);
        assertThat(done.out().replaceAll("\\s+", " "))
                .contains("IN-009 the cell holds no district code", "\"Sum\"", "IN-008 the row has no code")
                .contains("Left out: 1 row for the whole State or of totals.");
    }

    @Test
    void a_code_in_two_rows_is_compared_with_neither() {
        Typed.Ending done = compare(file("twice.csv", same() + line(results.get(2)[0], "MR")));
        assertThat(done.code()).isEqualTo(8);
        assertThat(done.out().replaceAll("\\s+", " ")).contains("NOT COMPARED: 1", "rows 4, " + (results.size() + 2));
    }

    @Test
    void a_wrong_mapping_is_refused_with_what_there_is() {
        Path file = file("same2.csv", same());
        assertThat(compare(file, "--map", "Name=level").err()).contains("--map: SY-010", "accountability_level");
        assertThat(compare(file, "--map", "Name=category").err()).contains("a column of the run is named twice");
        assertThat(compare(file, "--map", "Org Code=label").err()).contains("taken for two of the run");
        Typed.Ending unknown = compare(file, "--map", "Label=label");
        assertThat(unknown.code()).isEqualTo(3);
        assertThat(unknown.err()).contains("IN-090", "found Org Code, Name, Final Determination");
        assertThat(compare(file, "--to", scratch.resolve("x.pdf").toString()).err())
                .contains(".csv, .xlsx, .json, .md");
    }

    @Test
    void an_accepted_row_that_nobody_can_place_is_refused() {
        Path accepted = file(
                "bad.csv",
                "district_code,column,reason\n12345678,category,so\n" + results.get(0)[0] + ",colour,so\n,,\n");
        Typed.Ending refused = compare(file("same3.csv", same()), "--accepted", accepted.toString());
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("bad.csv:2:district_code: IN-092", "bad.csv:3:column: IN-092");
    }

    @Test
    void a_workbook_and_a_document_have_the_same_lines_and_nothing_is_overwritten() throws IOException {
        Path book = scratch.resolve("out.xlsx");
        Path file = file("same4.csv", same().replace(line(results.get(0)[0], results.get(0)[3]), ""));
        assertThat(compare(file, "--to", book.toString()).code()).isEqualTo(8);
        NamedTable sheet = NamedTable.read(book, List.of("District code", "District name"), java.util.Optional.empty());
        assertThat(sheet.sheet()).isEqualTo("Missing in the file");
        assertThat(sheet.rows())
                .extracting(row -> sheet.cell(row, "District code"))
                .containsExactly(results.get(0)[0]);
        Typed.Ending again = compare(file, "--to", book.toString());
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("SY-008", "nothing is overwritten");
    }
}
