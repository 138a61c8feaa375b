package org.determinations.application.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.run.StageOutcome;
import org.determinations.application.run.StageRunner;
import org.determinations.batch.SpringJobs;
import org.determinations.model.Stage;
import org.determinations.model.result.Determination;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file of every district's copy of the practice state, as the verbs put it out: nobody else is in it. */
class BundleIsolationTest {
    private static final Path PRACTICE = Path.of("data-samples", "practice-2012-13");
    private static final Pattern CODE = Pattern.compile("(?<![0-9A-Za-z])[0-9]{8}(?![0-9A-Za-z])");
    private static final int FILES_OF_A_DISTRICT = 6;

    @TempDir
    Path scratch;

    private Path cycle;
    private Desk desk;

    @BeforeEach
    void prepare() throws IOException {
        cycle = TestInstallation.copy(TestInstallation.app().resolve(PRACTICE), scratch.resolve("cycle"));
        desk = Desk.empty(scratch, cycle, TestServer.H2);
    }

    @Test
    void a_district_finds_its_own_code_and_name_and_those_of_no_other() throws IOException {
        StageOutcome outcome = desk.outcome(Stage.PROVISIONAL);
        assertAlone(outcome, desk.released(outcome.report().run().number()));
    }

    @Test
    void so_it_does_at_the_preliminary_stage_when_corrections_were_applied_that_name_districts_and_schools()
            throws IOException {
        StageOutcome outcome =
                new StageRunner(desk.as("Ann", Desk.AFTER), new SpringJobs(), line -> {}).correct(cycle, true);
        assertAlone(outcome, desk.released(outcome.report().run().number()));
    }

    private void assertAlone(StageOutcome outcome, ReleaseOutcome released) throws IOException {
        List<Determination> districts = outcome.report().determinations();
        String date = outcome.report().run().stageDate().toString();
        String stage = outcome.report().run().stage().word();
        assertThat(districts).hasSizeGreaterThan(50);
        assertThat(released.files()).hasSameSizeAs(districts);
        for (Determination own : districts) {
            String code = own.district().digits();
            Path archive = onlyOne(Path.of(released.place()), code);
            assertThat(archive.getFileName().toString()).contains("CONFIDENTIAL", stage, date);
            Map<String, String> files = opened(archive);
            assertThat(files).hasSize(FILES_OF_A_DISTRICT);
            files.forEach((name, text) -> {
                assertThat(name).contains("CONFIDENTIAL", stage, date, code);
                assertThat(text).as(name).contains("CONFIDENTIAL", stage, date, own.name());
                assertThat(codes(name + " " + text)).as(name).containsOnly(code);
                assertThat(named(text.replace(own.name(), ""), districts))
                        .as(name)
                        .isEmpty();
            });
        }
    }

    private static List<String> named(String text, List<Determination> districts) {
        return districts.stream()
                .map(Determination::name)
                .filter(text::contains)
                .filter(name -> Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                        .matcher(text)
                        .find())
                .toList();
    }

    private static Path onlyOne(Path folder, String code) throws IOException {
        try (var files = Files.list(folder)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().contains(code))
                    .toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        }
    }

    private static List<String> codes(String text) {
        List<String> codes = new ArrayList<>();
        Matcher code = CODE.matcher(text);
        while (code.find()) {
            codes.add(code.group());
        }
        return codes;
    }

    private static Map<String, String> opened(Path archive) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readAllBytes();
                boolean pdf = entry.getName().endsWith(".pdf");
                files.put(entry.getName(), pdf ? read(bytes) : new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    /** What a reader of the letter sees, with single blanks. */
    private static String read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
