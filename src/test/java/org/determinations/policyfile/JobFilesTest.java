package org.determinations.policyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import org.determinations.issue.Issue;
import org.determinations.issue.Refusal;
import org.determinations.model.fact.FileKind;
import org.determinations.model.schedule.ScheduledJob;
import org.determinations.model.schedule.Season;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobFilesTest {
    private static final List<String> WORKS = List.of("provisional", "preliminary", "correct", "official", "secondary");
    private static final ZoneId ZONE = ZoneId.of("America/Chicago");
    private static final String SOUND = """
            what: Determines every district.
            runs: official
            needs: [accountability-levels, spp-indicators]
            cron: "0 0 6 * * MON-FRI"
            zone: America/New_York
            season: { from: "09-10", to: "09-30" }
            when_inputs_missing: { do: wait, say: they come in September }
            tell: 'mail -s "{cycle} {stage}: {state}" office@example.org'
            """;

    @TempDir
    private Path folder;

    @Test
    void a_job_file_says_what_runs_when_on_what_and_whom_it_tells() throws IOException {
        assertThat(read(SOUND))
                .containsExactly(new ScheduledJob(
                        "a-job",
                        "Determines every district.",
                        "official",
                        List.of(FileKind.ACCOUNTABILITY_LEVELS, FileKind.SPP_INDICATORS),
                        "0 0 6 * * MON-FRI",
                        ZoneId.of("America/New_York"),
                        new Season(MonthDay.of(9, 10), MonthDay.of(9, 30)),
                        ScheduledJob.WhenMissing.WAIT,
                        "they come in September",
                        List.of("mail", "-s", "{cycle} {stage}: {state}", "office@example.org")));
    }

    @Test
    void nobody_is_told_when_the_file_names_no_command() throws IOException {
        assertThat(read(SOUND.replaceFirst("tell:.*\n", "").replace("wait", "skip")))
                .singleElement()
                .satisfies(job -> {
                    assertThat(job.tell()).isEmpty();
                    assertThat(job.whenMissing()).isEqualTo(ScheduledJob.WhenMissing.SKIP);
                });
    }

    @Test
    void the_files_that_come_with_the_program_are_sound_and_in_the_order_of_the_year() {
        List<ScheduledJob> jobs = new JobFiles(WORKS, cron -> true, ZONE)
                .read(Path.of(System.getProperty("determinations.app", "."), "jobs"));
        assertThat(jobs).extracting(ScheduledJob::name).isEqualTo(WORKS);
        assertThat(jobs).extracting(ScheduledJob::runs).isEqualTo(WORKS);
    }

    @Test
    void a_job_that_names_no_zone_has_that_of_the_cycle() throws IOException {
        assertThat(read(SOUND.replaceFirst("zone:.*\n", "")))
                .extracting(ScheduledJob::zone)
                .containsExactly(ZONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "runs: official | runs: offical | PA-007 | runs | offical",
                "needs: [accountability-levels, spp-indicators] | needs: [] | PA-007 | needs |",
                "spp-indicators] | spp-indicator] | PA-007 | needs | spp-indicator",
                "0 0 6 * * MON-FRI | 0 6 * * MON-FRI | PA-007 | cron | 0 6 * * MON-FRI",
                "0 0 6 * * MON-FRI | 30 0 6 * * MON-FRI | PA-007 | cron | 30 0 6 * * MON-FRI",
                "0 0 6 * * MON-FRI | 0 0 66 * * * | PA-007 | cron | 0 0 66 * * *",
                "America/New_York | America/Boston | PA-007 | zone | America/Boston",
                "09-30 | 09-31 | PA-007 | season.to | 09-31",
                "do: wait | do: hope | PA-007 | when_inputs_missing.do | hope",
                "do: wait, say | do: wait, tell | PA-004 | when_inputs_missing.tell | tell",
                "'{state}\"' | '{state}' | PA-007 | tell | 'mail -s \"{cycle} {stage}: {state} office@example.org'",
                "{stage} | {district} | PA-007 | tell | {district}",
                "zone: | zones: | PA-004 | zones | zones",
                "needs: [accountability-levels, | needs: [iep-reviews, | PA-007 | needs | iep-reviews",
                "what: Determines every district. | what: | PA-007 | what |"
            })
    void what_cannot_be_used_is_refused_where_it_stands(
            String sound, String wrong, String code, String where, String found) throws IOException {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> read(SOUND.replace(sound, wrong)));
        assertThat(refusal.issues()).anySatisfy(issue -> {
            assertThat(issue.code().code()).isEqualTo(code);
            assertThat(issue.where().text()).matches("jobs/a-job.yaml:[0-9]:" + where.replace(".", "\\."));
            assertThat(issue.found()).isEqualTo(found == null ? "" : found);
        });
    }

    @Test
    void everything_that_is_wrong_in_every_file_is_listed_at_once() throws IOException {
        Files.writeString(folder.resolve("b-job.yaml"), "runs: nothing\n");
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> read(SOUND.replace("official", "x").replace("wait", "y")));
        assertThat(refusal.issues()).extracting(Issue::line).anyMatch(l -> l.startsWith("jobs/a-job.yaml"));
        assertThat(refusal.issues())
                .filteredOn(issue -> issue.where().file().equals("jobs/b-job.yaml"))
                .extracting(issue -> issue.where().column())
                .containsExactlyInAnyOrder("what", "runs", "needs", "cron", "season", "when_inputs_missing");
    }

    @Test
    void a_folder_without_job_files_is_refused() {
        assertThat(catchThrowableOfType(Refusal.class, () -> files().read(folder))
                        .issues())
                .singleElement()
                .extracting(Issue::wrong)
                .isEqualTo("there are no job files to read");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a b  c, a|b|c",
                "`a \"b c\" d`, a|b c|d",
                "`a 'b \"c' d`, `a|b \"c|d`",
                "`a\"b\"'c' \"\"`, abc|",
                "$HOME;rm *, $HOME;rm|*"
            })
    void a_command_is_split_at_blanks_outside_of_quotation_marks(String line, String words) {
        assertThat(CommandWords.split(line)).contains(List.of(words.split("\\|", -1)));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"``", "`  `", "`a \"b`", "a'"})
    void a_command_without_a_word_or_with_an_open_quotation_mark_is_none(String line) {
        assertThat(CommandWords.split(line)).isEmpty();
    }

    private List<ScheduledJob> read(String text) throws IOException {
        Files.writeString(folder.resolve("a-job.yaml"), text);
        return files().read(folder);
    }

    private JobFiles files() {
        return new JobFiles(WORKS, cron -> !cron.contains("66"), ZONE);
    }
}
