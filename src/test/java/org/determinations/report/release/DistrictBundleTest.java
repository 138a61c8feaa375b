package org.determinations.report.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.determinations.issue.Refusal;
import org.determinations.model.DistrictCode;
import org.determinations.model.RunHeaderDraft;
import org.determinations.model.RunReportDraft;
import org.determinations.model.Stage;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.release.Proof;
import org.determinations.model.result.Determination;
import org.determinations.model.result.FinalResult;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.PackRef;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunReport;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.report.InventedYear;
import org.determinations.report.form.Edition;
import org.determinations.report.form.ReleaseFile;
import org.determinations.report.form.ReleaseNames;
import org.determinations.report.form.WholeFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistrictBundleTest {
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(?<![0-9A-Za-z])[0-9]{8}(?![0-9A-Za-z])");
    private static final RunReport RUN = InventedYear.preliminary();
    private static final Edition EDITION = Edition.released(RUN.run());

    @TempDir
    Path out;

    @Test
    void every_bundle_holds_its_own_districts_code_and_no_other() throws IOException {
        List<OutputFile> archives = written(out.resolve("bundles"), RUN);
        assertThat(archives).hasSize(RUN.determinations().size());
        for (Determination own : RUN.determinations()) {
            String code = own.district().digits();
            Path archive = out.resolve("bundles").resolve(ReleaseNames.bundle(EDITION, own.district()) + ".zip");
            Map<String, String> files = opened(archive);
            assertThat(files).hasSize(6);
            files.forEach((name, text) -> {
                assertThat(codes(name)).as(name).containsOnly(code);
                assertThat(codes(text)).as(name).containsOnly(code);
            });
        }
    }

    @Test
    void stage_date_and_confidential_stand_in_every_name_and_on_every_page() {
        for (ReleaseFile file : DistrictBundle.files(RUN, new DistrictCode("09010000"), InventedYear.plan())) {
            assertThat(file.name()).contains("preliminary", "2012-08-13", "CONFIDENTIAL", "09010000");
            assertThat(file.text()).contains("CONFIDENTIAL - preliminary results, cycle 2012-13, dated 2012-08-13");
        }
    }

    @Test
    void the_districts_copy_asks_nothing_of_the_departments_people() {
        for (ReleaseFile file : DistrictBundle.files(RUN, new DistrictCode("09030000"), InventedYear.plan())) {
            assertThat(file.text())
                    .doesNotContain(
                            "What a person must decide", "review template", "WHAT A PERSON", "MA12-SCREEN", "Factor 1");
        }
    }

    @Test
    void the_same_run_gives_the_same_bytes_in_any_time_zone() throws IOException {
        TimeZone before = TimeZone.getDefault();
        List<OutputFile> first = written(out.resolve("one"), RUN);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(written(out.resolve("two"), RUN)).isEqualTo(first);
        } finally {
            TimeZone.setDefault(before);
        }
        assertThat(written(out.resolve("one"), RUN)).isEqualTo(first);
        assertThat(Files.exists(out.resolve(".one.partial"))).isFalse();
    }

    @Test
    void a_folder_that_holds_something_else_is_never_overwritten() throws IOException {
        Path folder = Files.createDirectories(out.resolve("taken"));
        Files.writeString(folder.resolve("notes.txt"), "mine");
        assertThatThrownBy(() -> written(folder, RUN)).isInstanceOf(Refusal.class);
        assertThat(Files.readString(folder.resolve("notes.txt"))).isEqualTo("mine");
    }

    @Test
    void a_page_that_names_another_district_stops_everything() {
        Determination own = RUN.determinations().get(0);
        Determination leaking = new Determination(
                own.district(),
                "Example, formerly with 09020000",
                own.basis(),
                new FinalResult(
                        own.category(), own.label(), own.undeterminedReason(), own.reassigned(), own.onReviewList()),
                own.rules(),
                own.wouldChange());
        List<Determination> districts = new ArrayList<>(RUN.determinations());
        districts.set(0, leaking);
        RunReport run = RunReportDraft.of(RUN).determinations(districts).report();
        assertThatThrownBy(() -> DistrictBundle.files(run, own.district(), InventedYear.plan()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("SY-159")
                .hasMessageContaining("09020000");
    }

    @Test
    void an_official_bundle_is_addressed_to_its_district_and_is_not_confidential() {
        RunReport official = InventedYear.official().results();
        for (ReleaseFile file : DistrictBundle.files(official, new DistrictCode("09020000"), InventedYear.plan())) {
            assertThat(file.name()).doesNotContain("CONFIDENTIAL").contains("official", "2012-09-19", "09020000");
            assertThat(file.text())
                    .contains("official results, cycle 2012-13, dated 2012-09-19, for district 09020000")
                    .doesNotContain("CONFIDENTIAL", "MCAS");
            assertThat(codes(file.text()))
                    .contains("09020000")
                    .doesNotContain("09010000", "09030000", "09040000", "09050000", "09060000");
        }
    }

    /** A policy of measures has no roster of a test, unless its cycle announces a window for one. */
    @Test
    void the_cover_tells_of_a_roster_only_where_there_is_one() {
        RunHeader scored = RunHeaderDraft.of(RUN.run())
                .pack(new PackRef("indiana-2018.2", "b".repeat(64), "scorecard"))
                .header();
        CyclePlan announced = InventedYear.plan();
        CyclePlan none = new CyclePlan(
                announced.cycle(),
                announced.title(),
                announced.jurisdiction(),
                announced.zone(),
                announced.stageDates(),
                Optional.empty());
        assertThat(cover(scored, none)).contains("HOW TO REPORT AN ERROR").doesNotContain("MCAS", "DISCREPANCY");
        assertThat(cover(scored, announced)).contains("HOW TO REPORT A DISCREPANCY", "MCAS roster");
        assertThat(cover(RUN.run(), none)).contains("HOW TO REPORT A DISCREPANCY", "MCAS roster");
    }

    private static String cover(RunHeader run, CyclePlan plan) {
        return BundleCover.render(Edition.released(run), RUN.determinations().get(0), plan, List.of(), Proof.NONE);
    }

    @Test
    void nothing_public_is_made_of_an_earlier_run() {
        assertThatThrownBy(() -> PublicRelease.files(
                        RUN, LocalDate.parse("2012-08-14"), Optional.empty(), Proof.NONE, UnitWords.OWN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_public_file_names_no_person_no_reason_and_no_review_list() {
        RunReport official = InventedYear.official().results();
        assertThat(official.determinations().get(1).label()).isEqualTo("Level 1-NSI");
        for (ReleaseFile file : PublicRelease.files(
                official, LocalDate.parse("2012-09-19"), Optional.empty(), Proof.NONE, UnitWords.OWN)) {
            assertThat(file.text())
                    .doesNotContain(
                            "J. Doe",
                            "uncorrected since 2010",
                            "decisions.csv",
                            "levels.csv",
                            "review",
                            "CONFIDENTIAL");
        }
        assertThat(PublicRelease.write(
                        out.resolve("public"),
                        official,
                        LocalDate.parse("2012-09-19"),
                        Optional.empty(),
                        Proof.NONE,
                        UnitWords.OWN))
                .extracting(OutputFile::name)
                .containsExactly("determinations.csv", "about.txt");
    }

    @Test
    void names_of_confidential_stages_say_so_and_official_ones_do_not() {
        assertThat(ReleaseNames.folder(EDITION)).isEqualTo("2012-13-preliminary-2012-08-13-CONFIDENTIAL");
        assertThat(ReleaseNames.file(EDITION, "changes.csv"))
                .isEqualTo("2012-13-preliminary-2012-08-13-CONFIDENTIAL-changes.csv");
        assertThat(ReleaseNames.folder(
                        Edition.released(InventedYear.official().results().run())))
                .isEqualTo("2012-13-official-2012-09-19");
        assertThat(Stage.values()).filteredOn(s -> !s.isConfidential()).containsExactly(Stage.OFFICIAL);
    }

    private static List<String> codes(String text) {
        List<String> codes = new ArrayList<>();
        Matcher code = EIGHT_DIGITS.matcher(text);
        while (code.find()) {
            codes.add(code.group());
        }
        return codes;
    }

    /** With stand-ins for printed letters: whose they are is all that a bundle must get right. */
    private static List<OutputFile> written(Path folder, RunReport run) {
        DistrictBundle bundle = DistrictBundle.of(run, InventedYear.plan(), Proof.NONE);
        return WholeFolder.write(
                folder,
                run.determinations().stream()
                        .map(d -> bundle.archive(d, EDITION, new TreeMap<>(Map.of("letter.pdf", letter(d))))));
    }

    private static byte[] letter(Determination own) {
        return ("letter to " + own.district() + "\nCONFIDENTIAL").getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> opened(Path archive) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(archive)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
