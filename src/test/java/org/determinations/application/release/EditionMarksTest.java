package org.determinations.application.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.export.ExportDesk;
import org.determinations.application.export.ExportOrder;
import org.determinations.model.Stage;
import org.determinations.model.release.Audience;
import org.determinations.model.release.ExportFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not released is CONFIDENTIAL, official results first of all; what is public is not marked. */
class EditionMarksTest {
    private static final String MARK = "CONFIDENTIAL";

    @TempDir
    Path scratch;

    private Desk desk;
    private Path out;
    private int official;

    @BeforeEach
    void prepare() throws IOException {
        Path cycle = TestInstallation.copy(
                TestInstallation.app().resolve(Path.of("data-samples", "practice-2012-13")), scratch.resolve("cycle"));
        desk = Desk.empty(scratch, cycle, TestServer.H2);
        out = scratch.resolve("home/out");
        official = desk.run(Stage.OFFICIAL);
    }

    private void export(Audience audience, ExportFormat... formats) {
        try (ExportDesk exports = ExportDesk.open(desk.installation(), words -> {})) {
            exports.export(new ExportOrder(official, audience, List.of(formats)));
        }
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .map(out::relativize)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void before_the_release_every_path_of_an_official_run_says_so() {
        export(Audience.DEPARTMENT, ExportFormat.CSV, ExportFormat.XLSX, ExportFormat.HTML, ExportFormat.DOCX);
        assertThat(files()).isNotEmpty().allMatch(path -> path.toString().contains(MARK));
        assertThat(out.resolve("2012-13/official/export-1-department-CONFIDENTIAL/csv/determinations-CONFIDENTIAL.csv"))
                .exists();
        assertThat(out.resolve("2012-13/official/export-1-department-CONFIDENTIAL/xlsx"))
                .isDirectoryContaining(file -> file.getFileName().toString().endsWith("-CONFIDENTIAL.xlsx"));
    }

    @Test
    void so_does_every_page_and_every_sheet() throws IOException {
        export(Audience.DEPARTMENT, ExportFormat.XLSX, ExportFormat.HTML);
        for (Path page : files()) {
            if (page.toString().endsWith(".html")) {
                assertThat(Files.readString(out.resolve(page)))
                        .as(page.toString())
                        .contains(MARK + " - official results");
            }
            if (page.getFileName().toString().startsWith("determinations")
                    && page.toString().endsWith(".xlsx")) {
                assertThat(sheets(Files.readAllBytes(out.resolve(page))))
                        .hasSizeGreaterThan(3)
                        .allMatch(sheet -> sheet.contains(MARK));
            }
        }
    }

    @Test
    void what_is_public_is_not_marked_and_a_released_districts_letter_neither() throws IOException {
        desk.released(official);
        export(Audience.PUBLIC, ExportFormat.CSV, ExportFormat.HTML);
        export(Audience.DISTRICT, ExportFormat.ZIP);
        for (Path file : files()) {
            if (file.startsWith("public")) {
                assertThat(file.toString()).doesNotContain(MARK);
                assertThat(Files.readString(out.resolve(file)))
                        .as(file.toString())
                        .doesNotContain(MARK);
            }
        }
        assertThat(out.resolve("2012-13/official/export-1-district/zip"))
                .isDirectoryContaining(
                        file -> file.getFileName().toString().equals("2012-13-official-2012-09-19-90010000.zip"));
    }

    private static List<String> sheets(byte[] workbook) throws IOException {
        List<String> sheets = new java.util.ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    sheets.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return sheets;
    }
}
