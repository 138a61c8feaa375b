package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person brings a file that nobody has seen to a contract, and an empty input to a file, with what the help says. */
class ContractVerbsTest {
    private static final Path SAMPLES = Path.of("src/test/resources/intake");

    @TempDir
    private Path scratch;

    private Typed.Ending typed(String... words) {
        return Typed.in(scratch.resolve("home"), words);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(scratch.resolve(name), text);
    }

    @Test
    void a_draft_is_made_tried_and_read_beside_the_contracts_of_the_program() throws IOException {
        Path unseen = file("Unseen results.csv", """
                Org Code;Org Name;Student First Name;Grad rate;Cohort
                09010000;Alder Mills;Zqxj;91,5;40
                09020000;Birch Hollow;Zqxj;88,1;30
                """);
        Typed.Ending draft = typed("contract", "draft", unseen.toString());
        assertThat(draft.code()).as(draft.err()).isZero();
        assertThat(draft.out())
                .contains("Org Code: district_code", "Student First Name: looks personal, not shown")
                .contains("Written: contracts/unseen-results.yaml", "Open: no column says the school year")
                .doesNotContain("Zqxj");
        Path contract = scratch.resolve("home/contracts/unseen-results.yaml");
        String text = Files.readString(contract);
        assertThat(text)
                .contains("file: { encoding: utf-8, separator: semicolon }", "kind: measures")
                .contains("# open:", "personal: yes")
                .doesNotContain("Zqxj");
        assertThat(text).contains("cells: { number: \"1.234,5\" }");
        assertThat(typed("contract", "draft", unseen.toString()).code()).isZero();
        Files.writeString(contract, text.replaceAll("school_year: [0-9-]+", "school_year: 2011-12"));
        Typed.Ending trial = typed("contract", "test", "unseen-results", unseen.toString(), "--cycle", "2012-13");
        assertThat(trial.code()).as(trial.out() + trial.err()).isZero();
        assertThat(trial.out())
                .contains("2 rows: 2 accepted, 0 rejected, 0 left out by the contract")
                .contains("First: 09010000 Grad rate (2011-12): value 91.5, from Unseen results.csv:2")
                .doesNotContain("Zqxj");
        assertThat(typed("contract", "draft", unseen.toString()).err())
                .contains("there is a contract or a draft of this name");
    }

    @Test
    void a_draft_that_is_not_read_yet_is_called_as_its_file_is() throws IOException {
        Path unseen = file("visits.csv", "Remark,Town\nquiet,Alder Mills\nloud,Birch Hollow\n");
        Typed.Ending draft = typed("contract", "draft", unseen.toString());
        assertThat(draft.out())
                .contains("contracts/visits.yaml.draft", "The draft is not read yet")
                .doesNotContainPattern("visits\\.yaml(?!\\.draft)");
        assertThat(scratch.resolve("home/contracts/visits.yaml.draft")).exists();
    }

    @Test
    void a_draft_of_a_workbook_names_its_sheet() {
        Typed.Ending draft = typed(
                "contract",
                "draft",
                SAMPLES.resolve("fl-federal-graduation-rate.xlsx").toString());
        assertThat(draft.code()).as(draft.err()).isZero();
        assertThat(draft.out())
                .contains("District Number: district_code", "Written: contracts/fl-federal-graduation-rate.yaml");
    }

    @Test
    void a_contract_that_ships_is_tried_on_a_file() {
        Typed.Ending trial = typed(
                "contract",
                "test",
                "ma-published-selected-populations",
                SAMPLES.resolve("ma-published-selected-populations.csv").toString(),
                "--cycle",
                "2012-13");
        assertThat(trial.code()).isEqualTo(4);
        assertThat(trial.out())
                .contains(
                        "5 rows: 3 accepted, 1 rejected, 0 left out by the contract, 0 of other cycles, 1 of the whole State")
                .contains(
                        "First: 09010000 (2011-12) students WITH_DISABILITY: 300, from ma-published-selected-populations.csv:4")
                .contains("students from swd_n")
                .doesNotContain("StudentCell");
    }

    @Test
    void a_column_that_is_called_otherwise_is_taken_for_another_this_once() throws IOException {
        Path cycle = scratch.resolve("practice");
        assertThat(typed("practice-data", "--out", cycle.toString()).code()).isZero();
        Path levels;
        try (Stream<Path> found = Files.list(cycle.resolve("official"))) {
            levels = found.filter(p -> p.getFileName().toString().contains("level"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.writeString(levels, Files.readString(levels).replaceFirst("accountability_level", "Level Assigned"));
        assertThat(typed("validate", cycle.toString()).out()).contains("IN-004", "Level Assigned");
        Typed.Ending mapped = typed("validate", cycle.toString(), "--map", "Level Assigned=accountability_level");
        assertThat(mapped.out()).doesNotContain("IN-004");
        assertThat(mapped.code()).isIn(0, 4);
        Typed.Ending known = typed("validate", cycle.toString(), "--map", "Level Assigned=levle");
        assertThat(known.code()).isEqualTo(2);
        assertThat(known.err()).contains("--map: SY-010 no contract has a column of this name; asked for levle");
        Typed.Ending met = typed(
                "validate",
                cycle.toString(),
                "--map",
                "Level Assigned=accountability_level",
                "--map",
                "Nowhere=reason",
                "--json");
        assertThat(met.code()).isEqualTo(2);
        assertThat(met.err()).contains("--map: SY-010 no file has a column of this name; asked for Nowhere");
    }

    @Test
    void a_template_is_an_empty_input_that_is_known_by_its_header() throws IOException {
        for (String format : new String[] {"csv", "xlsx"}) {
            Typed.Ending written = typed("template", "measures", "--format", format, "--to", scratch.toString());
            assertThat(written.code()).as(written.err()).isZero();
            Typed.Ending empty = typed(
                    "contract",
                    "test",
                    "measures",
                    scratch.resolve("measures." + format).toString());
            assertThat(empty.err()).contains("IN-024");
        }
        assertThat(Files.readString(scratch.resolve("measures.csv"))).contains("# example of a row: unit_code = ");
        try (ZipFile workbook = new ZipFile(scratch.resolve("measures.xlsx").toFile());
                InputStream properties = workbook.getInputStream(workbook.getEntry("docProps/core.xml"))) {
            assertThat(new String(properties.readAllBytes(), StandardCharsets.UTF_8))
                    .as("no moment of writing, which would make another file of the same layout")
                    .contains("determinations")
                    .doesNotContain("created");
        }
        assertThat(typed("template", "measures", "--to", scratch.toString()).err())
                .contains("SY-008 something is there already, and nothing is overwritten");
        for (String counted : List.of("student-records", "counted-records")) {
            assertThat(typed("template", counted).err())
                    .contains("\"" + counted + "\" is no kind of file here")
                    .doesNotContain("counted-records,");
        }
    }
}
