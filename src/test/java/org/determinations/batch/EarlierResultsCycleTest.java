package org.determinations.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.reading.RunReading;
import org.determinations.application.reading.RunSelection;
import org.determinations.application.release.ReleaseDesk;
import org.determinations.application.replay.RunReplay;
import org.determinations.application.run.RunReports;
import org.determinations.application.run.StageRunner;
import org.determinations.application.status.DueReading;
import org.determinations.application.verify.RunVerification;
import org.determinations.application.verify.VerificationScope;
import org.determinations.followthrough.DueList;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.CategoryCode;
import org.determinations.model.Stage;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleResult;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.RunReport;
import org.determinations.report.run.StreakListing;
import org.determinations.store.Database;
import org.determinations.store.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A streak counts what was released of earlier cycles, and what a file says of cycles of which nothing was. */
class EarlierResultsCycleTest {
    private static final String PACK = "franklin-2023.2";

    @TempDir
    Path scratch;

    private Path first;
    private Path second;

    /** Two cycles of the invented State; the second repeats the data of the first. */
    @BeforeEach
    void twoCycles() throws IOException {
        TestInstallation.copy(TestInstallation.app().resolve("jobs"), scratch.resolve("app/jobs"));
        Path sample = TestInstallation.app().resolve("data-samples/franklin-2023-24");
        first = TestInstallation.copy(sample, scratch.resolve("first"));
        second = TestInstallation.copy(sample, scratch.resolve("second"));
        edit(
                second.resolve("cycle.yaml"),
                text -> text.replace("cycle: 2023-24", "cycle: 2024-25").replace("2023-10-02", "2024-10-02"));
        edit(
                second.resolve("official/measures.csv"),
                text -> text.lines()
                        .filter(line -> !line.contains(",category,"))
                        .map(line -> line.replace("2022-23", "2023-24"))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    /** The policy of the first cycle goes on. */
    private void keepPolicy() throws IOException {
        Path calendar = scratch.resolve("app/jobs/policies/calendar.yaml");
        String text = Files.readString(calendar);
        int franklin = text.indexOf(PACK);
        Files.writeString(
                calendar,
                text.substring(0, franklin) + text.substring(franklin).replace("to: \"2023-24\"", "to: \"2024-25\""));
        change("pack.yaml", words -> words.replace("  to: \"2023-24\"", "  to: \"2024-25\""));
    }

    /** A locked file of the pack, as if it had been published so. */
    private void change(String file, UnaryOperator<String> words) throws IOException {
        Path policies = scratch.resolve("app/jobs/policies");
        edit(policies.resolve(PACK).resolve(file), words);
        String hash = hash(Files.readAllBytes(policies.resolve(PACK).resolve(file)));
        edit(
                policies.resolve("policies.lock"),
                text -> text.replaceAll(
                        "(?m)^[0-9a-f]{64}  " + PACK + "/" + file + "$", hash + "  " + PACK + "/" + file));
    }

    private static void edit(Path file, UnaryOperator<String> words) throws IOException {
        Files.writeString(file, words.apply(Files.readString(file)), StandardCharsets.UTF_8);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Installation as(String actor) {
        Path home = scratch.resolve("home");
        return new Installation(
                scratch.resolve("app"),
                home,
                home.resolve("out"),
                Optional.empty(),
                actor,
                "0-test",
                Clock.fixed(Instant.parse("2024-10-20T13:00:00Z"), ZoneOffset.UTC));
    }

    /** As it is stored, with the reasons of every rule. */
    private RunReport run(Path cycle) {
        int run = new StageRunner(as("Ann"), new SpringJobs(), line -> {})
                .run(Stage.OFFICIAL, cycle, false)
                .report()
                .run()
                .number();
        try (Database database = ReadyDatabase.forRuns(as("Ann"))) {
            return RunReports.load(Stores.of(database), run);
        }
    }

    private void release(int run) {
        try (ReleaseDesk desk = ReleaseDesk.open(as("Bo"), line -> {})) {
            desk.sign(run, Map.of("review-list", "looked at"));
            desk.approve(run);
            desk.release(run);
        }
    }

    private static Determination of(RunReport run, String code) {
        return run.determinations().stream()
                .filter(d -> d.district().digits().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static RuleResult rule(RunReport run, String district, String rule) {
        return of(run, district).rules().stream()
                .filter(result -> result.ruleId().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(RunReport run) {
        return run.files().stream().map(InputFileRecord::name).toList();
    }

    @Test
    void what_was_released_is_counted_and_bound_into_the_run() throws IOException {
        keepPolicy();
        RunReport before = run(first);
        RunReport early = run(second);
        assertThat(names(early)).doesNotContain("earlier-results/2023-24-run-1.csv");
        assertThat(years(early)).containsExactly("2024-25 run " + early.run().number());
        release(before.run().number());

        RunReport after = run(second);
        assertThat(names(after)).contains("earlier-results/2023-24-run-1.csv");
        assertThat(years(after)).containsExactly("2024-25 run " + after.run().number(), "2023-24 run 1");
        assertThat(after.determinations()).hasSameSizeAs(before.determinations());
        RuleResult streak = rule(after, "005", "THIRD-NI");
        assertThat(of(before, "005").category()).hasToString("Optional[NSI]");
        assertThat(streak.reason()).contains("here 1 with NI");
        String na = twiceNa(before, after);
        RuleResult counted = rule(after, na, "THIRD-NA");
        assertThat(counted.reason()).contains("here 2 with NA");
        assertThat(counted.values()).anySatisfy(value -> {
            assertThat(value.name()).isEqualTo("category 2023-24");
            assertThat(value.text()).isEqualTo("NA");
            assertThat(value.where().file()).isEqualTo("earlier-results/2023-24-run-1.csv");
            assertThat(value.where().row()).isPositive();
        });
        assertThat(after.issues()).extracting(Issue::line).noneMatch(line -> line.contains("category"));
        assertThat(RunVerification.verify(as("Ann"), VerificationScope.ALL).differences())
                .isEmpty();
        assertThat(RunReplay.replay(as("Ann"), after.run().number()).differences())
                .isEmpty();
        assertThat(streak(na)).isEqualTo("run 1, 1 since 2023-24, may not be reduced");
        release(after.run().number());
        assertThat(streak(na))
                .isEqualTo(
                        "run " + after.run().number()
                                + ", 2 since 2023-24, must one of: technical assistance; conditions on funding, may not be reduced");
        due(na);
    }

    /** The cycles that an explanation has beside its own, each with its run: one that was computed and not released is none. */
    private List<String> years(RunReport run) {
        try (RunReading reading = RunReading.open(as("Bo"))) {
            RunSelection selection =
                    new RunSelection(Optional.of(run.run().number()), Optional.empty(), Optional.empty());
            return reading.explain(selection, "005").years().results().stream()
                    .map(result -> result.cycle() + " run " + result.run())
                    .toList();
        }
    }

    /** What a released category requires is due without a day; a State's own rule runs from the release, a Sunday. */
    private void due(String district) {
        DueList due = DueReading.of(as("Bo"), second, Optional.empty());
        assertThat(due.listWithoutDay())
                .filteredOn(item -> item.source().startsWith("federal.1 enforcement"))
                .filteredOn(item -> item.district()
                        .filter(code -> code.digits().equals(district))
                        .isPresent())
                .singleElement()
                .satisfies(item -> assertThat(item.because())
                        .isEqualTo(
                                "the law lays down no number of days, since 2024-10-20 (enforcement required, 2 cycles in a row"
                                        + " with NA: one of: technical assistance; conditions on funding, " + district
                                        + ")"));
        assertThat(due.listWithoutDay())
                .filteredOn(item -> item.source().contains("notice-before-withholding"))
                .as("the table names no withholding for needs assistance")
                .noneMatch(item -> item.who().contains(district));
        assertThat(due.listToCome())
                .filteredOn(item -> item.source().startsWith("franklin.1 appeal"))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.day()).contains(LocalDate.of(2024, 11, 8));
                    assertThat(item.because()).contains("15 business days after 2024-10-20", "lists no days off");
                });
    }

    /** What streaks says of a district, and the run that it reads. */
    private String streak(String district) {
        try (RunReading reading = RunReading.open(as("Bo"))) {
            StreakListing listing = reading.streaks(Optional.empty());
            StreakListing.Row row = listing.rows().stream()
                    .filter(r -> r.newest().district().digits().equals(district))
                    .findFirst()
                    .orElseThrow();
            return "run " + listing.run().number() + ", " + row.streak().size() + " since "
                    + row.streak().get(row.streak().size() - 1).cycle()
                    + (row.requires().isEmpty() ? "" : ", must " + row.requires())
                    + row.effort().map(effort -> ", " + effort.word()).orElse("")
                    + (listing.findLadder().isPresent() ? "" : ", no table");
        }
    }

    @Test
    void a_file_counts_where_nothing_was_released_and_never_against_what_was() throws IOException {
        keepPolicy();
        RunReport before = run(first);
        release(before.run().number());
        Determination one = before.determinations().get(0);
        String same = one.category().map(Object::toString).orElseThrow();
        String code = one.district().digits();
        String name = one.name();
        edit(
                second.resolve("official/measures.csv"),
                text -> text + code + "," + name + ",category," + same + ",,,2022-23,\n" + code + "," + name
                        + ",category,XX,,,2023-24,\n");
        RunReport after = run(second);
        assertThat(after.issues().stream()
                        .filter(issue -> issue.code() == IssueCode.EARLIER_RESULT_DIFFERS)
                        .map(Issue::line))
                .singleElement()
                .asString()
                .contains("official/measures.csv", "2023-24", "XX; released: " + same)
                .contains("earlier-results/2023-24-run-1.csv:");
        assertThat(RunReplay.replay(as("Ann"), after.run().number()).differences())
                .isEmpty();
    }

    @Test
    void another_set_of_categories_begins_a_streak_anew_without_a_mapping() throws IOException {
        RunReport before = run(first);
        release(before.run().number());
        nextPack("franklin-2024.1", "");
        RunReport after = run(second);
        String na = twiceNa(before, after);
        assertThat(rule(after, na, "THIRD-NA").reason())
                .contains("here 1 with NA", "NA of 2023-24 is of another set of categories");
        release(after.run().number());
        assertThat(streak(na)).isEqualTo("run " + after.run().number() + ", 1 since 2024-25, may not be reduced");

        nextPack("franklin-2024.2", "\nprevious categories: { NA: NA, NI: NI, NSI: NSI, MR: FINE }\n");
        assertThat(rule(run(second), na, "THIRD-NA").reason())
                .contains("here 2 with NA")
                .doesNotContain("another set");
    }

    private static String twiceNa(RunReport before, RunReport after) {
        return after.determinations().stream()
                .filter(d -> isNa(d.derived()))
                .map(d -> d.district().digits())
                .filter(code -> isNa(of(before, code).category()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isNa(Optional<CategoryCode> code) {
        return code.map(CategoryCode::text).filter("NA"::equals).isPresent();
    }

    /** A pack of the second cycle, in which the least serious category has another code. */
    private void nextPack(String id, String more) throws IOException {
        Path policies = scratch.resolve("app/jobs/policies");
        Path pack = TestInstallation.copy(policies.resolve(PACK), policies.resolve(id));
        UnaryOperator<String> words = text -> text.replace(PACK, id).replaceAll("\\bMR\\b", "FINE");
        edit(pack.resolve("pack.yaml"), words.andThen(text -> text.replace("\"2023-24\"", "\"2024-25\""))::apply);
        edit(pack.resolve("scorecard.yaml"), words.andThen(text -> text + more)::apply);
        edit(pack.resolve("CHANGES.md"), words);
        StringBuilder lock = new StringBuilder();
        try (Stream<Path> files = Files.walk(pack)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                lock.append(hash(Files.readAllBytes(file)))
                        .append("  ")
                        .append(id)
                        .append('/');
                lock.append(pack.relativize(file).toString().replace('\\', '/')).append('\n');
            }
        }
        edit(policies.resolve("policies.lock"), text -> text + lock);
        edit(
                policies.resolve("calendar.yaml"),
                text -> text.replaceAll("(?m)^ *- pack: \"franklin-2024.*(\n .*)*\n", "") + "  - pack: \"" + id
                        + "\"\n    jurisdiction: \"franklin\"\n    from: \"2024-25\"\n    to: \"2024-25\"\n");
    }
}
