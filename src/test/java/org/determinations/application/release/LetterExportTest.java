package org.determinations.application.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.export.ExportDesk;
import org.determinations.application.export.ExportOrder;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.determinations.model.release.Audience;
import org.determinations.model.release.ExportFormat;
import org.determinations.model.run.OutputFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters and bundles of the practice state as the verb puts them out. */
class LetterExportTest {
    private static final Path PRACTICE = Path.of("data-samples", "practice-2012-13");
    private static final String STEM = "2012-13-official-2012-09-19-CONFIDENTIAL-";

    @TempDir
    Path scratch;

    private Desk desk;

    @BeforeEach
    void prepare() throws IOException {
        Path cycle = TestInstallation.copy(TestInstallation.app().resolve(PRACTICE), scratch.resolve("cycle"));
        desk = Desk.empty(scratch, cycle, TestServer.H2);
    }

    private List<OutputFile> exported(int run, Audience audience, ExportFormat format) {
        try (ExportDesk exports = ExportDesk.open(desk.installation(), words -> {})) {
            return exports.export(new ExportOrder(run, audience, List.of(format)))
                    .folders()
                    .values()
                    .iterator()
                    .next();
        }
    }

    private Path file(String name) {
        return desk.installation()
                .out()
                .resolve(Path.of("2012-13", "official", "export-1-district-CONFIDENTIAL", "zip"))
                .resolve(name);
    }

    @Test
    void nothing_goes_to_districts_before_somebody_else_approved_the_run() {
        int run = desk.run(Stage.OFFICIAL);
        assertThatThrownBy(() -> exported(run, Audience.DISTRICT, ExportFormat.ZIP))
                .isInstanceOf(Refusal.class);
        assertThat(exported(run, Audience.DEPARTMENT, ExportFormat.DOCX)).hasSize(60);
    }

    @Test
    void each_district_has_one_archive_and_the_department_an_index_of_them() throws IOException {
        int run = desk.run(Stage.OFFICIAL);
        desk.approved(run);
        List<OutputFile> files = exported(run, Audience.DISTRICT, ExportFormat.ZIP);
        assertThat(files).hasSize(61);
        List<String> index = Files.readAllLines(file("DEPARTMENT-ONLY-index.csv"), StandardCharsets.UTF_8);
        assertThat(index).hasSize(61);
        assertThat(index.get(0)).isEqualTo("district_code,district_name,file,sha256,bytes");
        for (int i = 0; i < 60; i++) {
            OutputFile archive = files.get(i);
            assertThat(index.get(i + 1))
                    .endsWith("," + archive.name() + "," + archive.sha256() + "," + archive.bytes());
        }
        assertThat(names(Files.readAllBytes(file(STEM + "90010000.zip"))))
                .containsExactly(
                        STEM + "90010000-cover.txt",
                        STEM + "90010000-determination.csv",
                        STEM + "90010000-explanation.md",
                        STEM + "90010000-explanation.txt",
                        STEM + "90010000-explanation.json",
                        STEM + "90010000-letter.docx",
                        STEM + "90010000-letter.pdf");
        assertThat(exported(run, Audience.DISTRICT, ExportFormat.ZIP)).isEqualTo(files);
    }

    @Test
    void released_bundles_have_the_letter() throws IOException {
        int run = desk.run(Stage.PROVISIONAL);
        ReleaseOutcome released = desk.released(run);
        Path first = Path.of(released.place()).resolve(released.files().get(0).name());
        assertThat(names(Files.readAllBytes(first)))
                .hasSize(6)
                .last()
                .isEqualTo("2012-13-provisional-2012-06-20-CONFIDENTIAL-90010000-letter.pdf");
    }

    private static List<String> names(byte[] archive) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
