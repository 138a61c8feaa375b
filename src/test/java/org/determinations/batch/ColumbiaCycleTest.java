package org.determinations.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.determinations.application.TestInstallation;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.export.ExportDesk;
import org.determinations.application.export.ExportOrder;
import org.determinations.application.policy.RunJurisdictions;
import org.determinations.application.reading.RunReading;
import org.determinations.application.reading.RunSelection;
import org.determinations.application.release.ReleaseDesk;
import org.determinations.application.run.StageOutcome;
import org.determinations.application.run.StageRunner;
import org.determinations.application.validate.FolderValidation;
import org.determinations.application.validate.ValidationOutcome;
import org.determinations.cli.answer.ExplanationAnswer;
import org.determinations.cli.answer.ExplanationFormat;
import org.determinations.cli.answer.ValidationAnswer;
import org.determinations.model.Stage;
import org.determinations.model.jurisdiction.JurisdictionFile;
import org.determinations.model.release.Audience;
import org.determinations.model.release.ChecklistItem;
import org.determinations.model.release.ExportFormat;
import org.determinations.report.form.Style;
import org.determinations.store.Database;
import org.determinations.store.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second jurisdiction, invented, goes through a cycle: its codes, years and words, and nobody else's name. */
class ColumbiaCycleTest {
    private static final List<String> OTHERS =
            List.of("Massachusetts", "Elementary and Secondary", "Malden", "Special Education Planning and Policy");

    @TempDir
    Path scratch;

    @Test
    void a_message_has_its_words_its_codes_and_its_years() throws IOException {
        Columbia columbia = Columbia.in(scratch);
        ValidationOutcome outcome =
                FolderValidation.validate(columbia.as("Ann"), columbia.cycle(), Optional.empty(), line -> {});
        assertThat(ValidationAnswer.text(outcome))
                .contains(
                        "official/levels.csv:14:district_code: IN-010 the code is read as 09-012; found \"9012\"; Nothing to"
                                + " do, if that is the LEA meant. Keep codes as text.")
                .contains("official/levels.csv:15:district_code: IN-009 the cell holds no LEA code; found \"9-9-9\";"
                        + " allowed: two digits, a hyphen and three digits, such as 01-001, or the same without hyphen or"
                        + " leading zero, such as 1001;")
                .doesNotContain("no district", "the district meant", "eight digits");
    }

    @Test
    void letter_site_and_workbook_have_its_words_and_no_page_names_anybody_else() throws IOException {
        Columbia columbia = Columbia.in(scratch);
        int run = released(columbia);
        export(columbia, run, Audience.DEPARTMENT, ExportFormat.HTML, ExportFormat.XLSX, ExportFormat.DOCX);
        export(columbia, run, Audience.DISTRICT, ExportFormat.ZIP);
        export(columbia, run, Audience.PUBLIC, ExportFormat.HTML, ExportFormat.XLSX, ExportFormat.CSV);
        Map<String, String> said = said(columbia.as("Ann").out());
        assertThat(said).hasSizeGreaterThan(50);
        said.forEach((name, text) -> assertThat(text).as(name).doesNotContain(OTHERS));

        assertThat(one(said, "public", "html/index.html"))
                .contains("Special education determinations SY13", "LEAs by determination category", "All LEAs")
                .contains("<th scope=\"col\">LEA</th>", "State of Columbia, Columbia Office of Public Learning")
                .contains("intervention each LEA needs. Official results dated 2012-09-19")
                .contains("Alder School District")
                .doesNotContain(">District<", "All districts", "Undetermined districts");
        assertThat(one(said, "public", "html/districts/09-001.html"))
                .contains("<dt>LEA code</dt><dd>09-001</dd>", "<h1>Alder School District</h1>", "<dd>SY13</dd>");
        String letter = one(said, "district", "09-001-letter.pdf");
        assertThat(letter)
                .startsWith("official results, cycle SY13, dated 2012-09-19, for LEA 09-001")
                .contains("State of Columbia Columbia Office of Public Learning Unit of Special Services")
                .contains("Columbia Office of Public Learning", "Alder School District (LEA 09-001)")
                .contains("LEA Alder School District, 09-001", "School year SY13", "The LEA's accountability level is")
                .contains("the office's Unit of Special Services", "A. Example", "Director of Special Services")
                .doesNotContain("district ", "epartment");
        assertThat(one(said, "export-1-department", "determinations-CONFIDENTIAL.xlsx"))
                .contains("LEA code", "cycle SY13", "State of Columbia, Columbia Office of Public Learning")
                .doesNotContain(">District");
    }

    @Test
    void a_run_keeps_the_jurisdiction_that_it_read_and_a_changed_file_is_other_work() throws IOException {
        Columbia columbia = Columbia.in(scratch);
        int run = new StageRunner(columbia.as("Ann"), new SpringJobs(), line -> {})
                .run(Stage.OFFICIAL, columbia.cycle(), false)
                .report()
                .run()
                .number();
        String before = Files.readString(columbia.jurisdiction());
        Files.writeString(columbia.jurisdiction(), before.replace("A. Example", "B. Other"));
        try (Database database = ReadyDatabase.forReading(columbia.as("Ann"))) {
            Stores stores = Stores.of(database);
            JurisdictionFile kept = stores.jurisdictions().find(run).orElseThrow();
            assertThat(kept.name()).isEqualTo("columbia");
            assertThat(kept.text()).isEqualTo(before);
            assertThat(RunJurisdictions.get(columbia.as("Ann"), stores, run)
                            .names()
                            .signature())
                    .containsExactly("A. Example", "Director of Special Services");
        }
        try (RunReading reading = RunReading.open(columbia.as("Ann"))) {
            assertThat(ExplanationAnswer.render(
                            reading.explain(
                                    new RunSelection(Optional.of(run), Optional.empty(), Optional.empty()), "9001"),
                            ExplanationFormat.text,
                            Style.PLAIN))
                    .contains("09-001", "Alder School District");
        }
        StageOutcome again = new StageRunner(columbia.as("Ann"), new SpringJobs(), line -> {})
                .run(Stage.OFFICIAL, columbia.cycle(), false);
        assertThat(again.alreadyDone()).isFalse();
    }

    private static int released(Columbia columbia) {
        int run = new StageRunner(columbia.as("Ann"), new SpringJobs(), line -> {})
                .run(Stage.OFFICIAL, columbia.cycle(), false)
                .report()
                .run()
                .number();
        try (ReleaseDesk desk = ReleaseDesk.open(columbia.as("Bo"), line -> {})) {
            for (ChecklistItem item : desk.checklist(run).listUnsigned()) {
                desk.sign(run, Map.of(item.point().word(), "seen and may stand"));
            }
            desk.approve(run);
            desk.release(run);
        }
        return run;
    }

    private static void export(Columbia columbia, int run, Audience audience, ExportFormat... formats) {
        try (ExportDesk desk = ExportDesk.open(columbia.as("Bo"), line -> {})) {
            desk.export(new ExportOrder(run, audience, List.of(formats)));
        }
    }

    /** The one file whose path has the first words and ends with the last ones. */
    private static String one(Map<String, String> said, String within, String end) {
        List<String> names = said.keySet().stream()
                .filter(name -> name.contains(within) && name.endsWith(end))
                .toList();
        assertThat(names).as(within + " " + end + " of " + said.keySet()).hasSize(1);
        return said.get(names.get(0));
    }

    /** What every file says, archives and letters opened, by its path. */
    private static Map<String, String> said(Path out) throws IOException {
        Map<String, String> said = new TreeMap<>();
        for (String name : TestInstallation.files(out).keySet()) {
            open(name, Files.readAllBytes(out.resolve(name)), said);
        }
        return said;
    }

    private static void open(String name, byte[] bytes, Map<String, String> said) throws IOException {
        if (name.endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(bytes)) {
                said.put(name, new PDFTextStripper().getText(document).replaceAll("\\s+", " "));
            }
        } else if (name.endsWith(".zip")) {
            entries(bytes, (entry, content) -> open(name + "/" + entry, content, said));
        } else if (name.endsWith(".xlsx") || name.endsWith(".docx")) {
            StringBuilder parts = new StringBuilder();
            entries(bytes, (entry, content) -> parts.append(new String(content, StandardCharsets.UTF_8)));
            said.put(name, parts.toString());
        } else {
            said.put(name, new String(bytes, StandardCharsets.UTF_8));
        }
    }

    private static void entries(byte[] archive, Entry each) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                each.open(entry.getName(), zip.readAllBytes());
            }
        }
    }

    private interface Entry {
        void open(String name, byte[] content) throws IOException;
    }
}
