package org.determinations.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.export.ExportDesk;
import org.determinations.application.export.ExportOrder;
import org.determinations.application.reading.RunReading;
import org.determinations.application.reading.RunSelection;
import org.determinations.application.release.ReleaseDesk;
import org.determinations.application.run.RunReports;
import org.determinations.application.run.StageOutcome;
import org.determinations.application.run.StageRunner;
import org.determinations.application.verify.RunVerification;
import org.determinations.application.verify.VerificationScope;
import org.determinations.cli.answer.ExplanationAnswer;
import org.determinations.cli.answer.ExplanationFormat;
import org.determinations.cli.answer.StageAnswer;
import org.determinations.docs.Schemas;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.determinations.model.release.Audience;
import org.determinations.model.release.ChecklistAnswer;
import org.determinations.model.release.ChecklistItem;
import org.determinations.model.release.ChecklistPoint;
import org.determinations.model.release.ExportFormat;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunReport;
import org.determinations.report.change.ChangeReportJson;
import org.determinations.report.form.Style;
import org.determinations.report.run.DistrictListing;
import org.determinations.report.run.ReviewListJson;
import org.determinations.report.run.ReviewListText;
import org.determinations.report.run.RunJson;
import org.determinations.store.Database;
import org.determinations.store.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Policies that are tables go through a cycle like every other: from the folder of a sample to pages that anybody may read. */
class ScorecardCycleTest {
    @TempDir
    Path scratch;

    private Installation as(String actor) {
        Path home = scratch.resolve("home");
        return new Installation(
                TestInstallation.app(),
                home,
                home.resolve("out"),
                Optional.empty(),
                actor,
                "0-test",
                Clock.fixed(Instant.parse("2023-10-20T13:00:00Z"), ZoneOffset.UTC));
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

    private static Path sample(String name) {
        return TestInstallation.app().resolve("data-samples").resolve(name);
    }

    private static Determination of(RunReport run, String code) {
        return run.determinations().stream()
                .filter(d -> d.district().digits().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private String explained(RunReport run, String district, ExplanationFormat format) {
        try (RunReading reading = RunReading.open(as("Ann"))) {
            return ExplanationAnswer.render(
                    reading.explain(
                            new RunSelection(Optional.of(run.run().number()), Optional.empty(), Optional.empty()),
                            district),
                    format,
                    Style.PLAIN);
        }
    }

    private String pairs(RunReport run, String district) {
        try (RunReading reading = RunReading.open(as("Ann"))) {
            return ExplanationAnswer.text(reading.pairs(
                    new RunSelection(Optional.of(run.run().number()), Optional.empty(), Optional.empty()), district));
        }
    }

    @Test
    void the_published_example_of_indiana_meets_requirements_with_76_point_4() {
        RunReport run = run(sample("indiana-2018-19"));
        assertThat(of(run, "0015")).satisfies(d -> {
            assertThat(d.label()).isEqualTo("MR (76.4)");
            assertThat(d.basisText()).isEqualTo("76.4");
            assertThat(d.wouldChange()).startsWith("results percent: 49.8 in place of 52.8 would give NA.");
        });
        assertThat(explained(run, "0015", ExplanationFormat.text))
                .contains("76.4 gives Meets Requirements (MR).")
                .contains("MR: rda at least 75. Read: rda 76.4.", "rule assumed: product default; source S1")
                .contains("26.4.", "row 2, column value");
    }

    @Test
    void lists_are_in_the_words_of_the_state_and_name_the_score() throws IOException {
        RunReport run = run(sample("franklin-2023-24"));
        StageOutcome again = new StageRunner(as("Ann"), new SpringJobs(), line -> {})
                .run(Stage.OFFICIAL, sample("franklin-2023-24"), false);
        assertThat(StageAnswer.line(again)).contains(" 24 LEAs: MR 10,").endsWith(" (already done)");
        try (RunReading reading = RunReading.open(as("Ann"))) {
            assertThat(reading.list(
                                    new RunSelection(
                                            Optional.of(run.run().number()), Optional.empty(), Optional.empty()),
                                    List.of("NSI"))
                            .text(Style.PLAIN.in(
                                    reading.jurisdiction(run.run().number()).words())))
                    .contains("1 LEA: NSI", "LEA ", " score ", "005 Elm Crossing  53.1")
                    .doesNotContain("DISTRICT", "district ", " level ");
            assertThat(ReviewListText.render(
                            run,
                            Style.PLAIN.in(
                                    reading.jurisdiction(run.run().number()).words())))
                    .contains(
                            "  007 Gorse Hill, NA (81.3): no decision yet\n"
                                    + "  - On the review list: a finding is past its date. [official/review-findings.csv row 18]\n")
                    .contains("ON THE REVIEW LIST: 2 LEAS", "UNDETERMINED: 0 LEAS", "Every LEA has a category.");
        }
    }

    @Test
    void what_programs_are_given_of_a_scorecard_fits_the_schemas() throws IOException {
        RunReport run = run(sample("indiana-2018-19"));
        List<String> documents = new ArrayList<>();
        documents.add(explained(run, "0015", ExplanationFormat.json));
        documents.add(ReviewListJson.render(run));
        documents.add(new DistrictListing(run, Set.of(), Optional.empty()).json());
        try (RunReading reading = RunReading.open(as("Ann"))) {
            documents.add(ChangeReportJson.render(
                    reading.diff(run.run().number(), run.run().number())));
        }
        documents.add(RunJson.SHOW.render(new RunJson.Shown(run, Optional.empty())));
        assertThat(documents)
                .allSatisfy(document ->
                        assertThat(Schemas.problems(document)).as(document).isEmpty());
        assertThat(documents.get(2)).contains("\"score\": \"76.4\"").doesNotContain("accountability_level");
    }

    /** The cut scores of the example are assumed, and nobody releases it without a name under that. */
    @Test
    void what_is_assumed_is_signed_for() {
        int run = run(sample("indiana-2018-19")).run().number();
        try (ReleaseDesk desk = ReleaseDesk.open(as("Bo"), line -> {})) {
            ChecklistItem assumed = desk.checklist(run).items().stream()
                    .filter(item -> item.point() == ChecklistPoint.ASSUMED_POLICY)
                    .findFirst()
                    .orElseThrow();
            assertThat(assumed.answer()).isEqualTo(ChecklistAnswer.WARNING);
            assertThat(assumed.statement())
                    .isEqualTo("policy pack indiana-2018.2 assumes what gave categories: 1 rule: CATEGORY in 1 result");
            assertThat(catchThrowableOfType(Refusal.class, () -> desk.approve(run)))
                    .isNotNull();
            desk.sign(run, Map.of("assumed-policy", "an example, not a determination of the agency"));
            desk.approve(run);
            desk.release(run);
        }
    }

    @Test
    void massachusetts_2018_gives_what_the_pages_print() {
        RunReport run = run(sample("massachusetts-2018-19"));
        assertThat(of(run, "01630000").label()).isEqualTo("NA (45)");
        assertThat(of(run, "03480000").label()).isEqualTo("MR (57)");
        assertThat(of(run, "00440000").label()).isEqualTo("NA (38)");
        for (String code : List.of("00350000", "01600000")) {
            assertThat(of(run, code)).satisfies(d -> {
                assertThat(d.basisText()).isEqualTo("58");
                assertThat(d.category()).isEmpty();
                assertThat(d.undeterminedReason())
                        .startsWith("Insufficient data, or a reason that the source does not");
            });
        }
    }

    @Test
    void points_a_floor_a_streak_and_the_review_list_of_an_invented_state() throws IOException {
        RunReport run = run(sample("franklin-2023-24"));
        assertThat(run.determinations()).hasSize(24);
        Determination streak = of(run, "005");
        assertThat(streak.label()).isEqualTo("NSI (53.1)");
        assertThat(streak.derived()).hasToString("Optional[NI]");
        assertThat(streak.isMoved()).isTrue();
        assertThat(streak.reassigned()).isFalse();
        assertThat(explained(run, "005", ExplanationFormat.text))
                .contains("53.1 alone gives Needs Intervention (NI); a step of the policy makes it Needs Substantial")
                .contains("NI becomes NSI: 3 cycles in a row with NI in the end; here 4 with NI.")
                .doesNotContain("53.1 gives");
        assertThat(run.determinations().stream()
                        .filter(Determination::onReviewList)
                        .map(d -> d.district().digits()))
                .containsExactly("007", "014");
        Determination floor = of(run, "007");
        assertThat(floor.label()).isEqualTo("NA (81.3)");
        assertThat(floor.derived()).hasToString("Optional[MR]");
        assertThat(floor.isMoved()).isTrue();
        assertThat(explained(run, "007", ExplanationFormat.text))
                .contains("MR becomes NA: overdue findings at least 1.")
                .contains("official/review-findings.csv");
        int number = run.run().number();
        try (ReleaseDesk desk = ReleaseDesk.open(as("Bo"), line -> {})) {
            desk.sign(number, Map.of("review-list", "looked at"));
            desk.approve(number);
            desk.release(number);
        }
        assertThat(RunVerification.verify(as("Ann"), VerificationScope.ALL).differences())
                .isEmpty();
        try (ExportDesk desk = ExportDesk.open(as("Bo"), line -> {})) {
            desk.export(new ExportOrder(number, Audience.PUBLIC, List.of(ExportFormat.HTML, ExportFormat.CSV)));
            desk.export(new ExportOrder(number, Audience.DISTRICT, List.of(ExportFormat.ZIP)));
        }
        Path pages = as("Bo").out().resolve("public/2023-24/export-1/html");
        assertThat(Files.readString(pages.resolve("districts/005.html")))
                .contains("Needs Substantial Intervention (NSI)")
                .contains("The score alone gives another category; a step of the policy moves it to this one.")
                .doesNotContain("non-compliance", "level");
        assertThat(Files.readString(pages.resolve("index.html")))
                .contains("LEAs by determination category")
                .doesNotContain("by score and category");
    }

    /** NA is needs assistance where a category is asked, and a word for what does not apply everywhere else. */
    @Test
    void an_earlier_needs_assistance_counts_in_a_streak() throws IOException {
        Path cycle = scratch.resolve("cycle");
        TestInstallation.put(
                cycle,
                "cycle.yaml",
                "cycle: 2019-20\ntitle: invented\njurisdiction: unnamed-2020\nstages:\n  official: 2020-03-02\n"
                        + "sources:\n  - file: official/measures.csv\n    from: invented\n");
        TestInstallation.put(
                cycle,
                "official/measures.csv",
                "unit_code,unit_name,measure,value,school_year\n"
                        + "0001,Alder,final percent,65,2019-20\n0001,Alder,category,NA,2018-19\n"
                        + "0001,Alder,category,NA,2017-18\n"
                        + "0002,Birch,final percent,65,2019-20\n0002,Birch,category,NA,2018-19\n"
                        + "0002,Birch,category,MR,2017-18\n"
                        + "0003,Cedar,final percent,NA,2019-20\n");
        RunReport run = run(cycle);
        assertThat(of(run, "0001").label()).isEqualTo("NI (65)");
        assertThat(explained(run, "0001", ExplanationFormat.text))
                .contains("NA becomes NI: 3 cycles in a row with NA before any step; here 3 with NA.");
        assertThat(of(run, "0002").label()).isEqualTo("NA (65)");
        assertThat(explained(run, "0002", ExplanationFormat.text)).contains("one of: technical assistance;");
        assertThat(of(run, "0003").category()).isEmpty();
    }

    /** NA is a category of the State, and in a row of categories no word for an absent value. */
    @Test
    void a_third_na_and_two_facts_together() {
        RunReport run = run(sample("franklin-2023-24"));
        assertThat(of(run, "009")).satisfies(d -> {
            assertThat(d.label()).isEqualTo("NI (75)");
            assertThat(d.derived()).hasToString("Optional[NA]");
        });
        assertThat(explained(run, "009", ExplanationFormat.text))
                .contains("NA becomes NI: 3 cycles in a row with NA in the end; here 3 with NA.")
                .contains("category 2022-23", "category 2021-22");
        assertThat(pairs(run, "005"))
                .contains("Elm Crossing (005), NSI (53.1)")
                .contains("- indicator 13: 95 in place of 94.1, and proficiency: 20 in place of 18.6, would give NA.");
    }

    /** A row that was given and not accepted is not a row that nobody gave. */
    @Test
    void a_rejected_row_is_not_a_missing_one() throws IOException {
        Path cycle = TestInstallation.copy(sample("franklin-2023-24"), scratch.resolve("franklin"));
        Path measures = cycle.resolve("official/measures.csv");
        Files.writeString(
                measures,
                Files.readString(measures)
                        .replaceAll("(?m)^(003,[^,]*,participation),[^,]*,", "$1,97.5%,")
                        .replaceAll("(?m)^(004,[^,]*,participation,)([^,]*)(,.*)$", "$1$2$3\n$11$3"));
        RunReport run = run(cycle);
        assertThat(explained(run, "003", ExplanationFormat.text))
                .contains("0 of 4 points: participation is not valid.")
                .doesNotContain("participation is missing");
        assertThat(explained(run, "004", ExplanationFormat.text))
                .contains("0 of 4 points: participation is not valid.")
                .doesNotContain("participation is missing");
        assertThat(explained(run, "017", ExplanationFormat.text)).contains("0 of 4 points: participation is missing.");
    }

    @Test
    void a_decision_of_a_person_counts_after_the_tables() throws IOException {
        Path cycle = TestInstallation.copy(sample("franklin-2023-24"), scratch.resolve("franklin"));
        TestInstallation.put(
                cycle,
                "official/decisions.csv",
                "district_code,decision,category,decided_by,decided_on,reason,evidence\n"
                        + "005,KEEP,,A. Example,2023-09-20,nothing new,\n"
                        + "001,REASSIGN,NI,A. Example,2023-09-20,a hearing decision,\n"
                        + "014,REASSIGN,NA,A. Example,2023-09-20,less than the tables give,\n");
        RunReport run = run(cycle);
        assertThat(of(run, "001")).satisfies(d -> {
            assertThat(d.reassigned()).isTrue();
            assertThat(d.category()).hasToString("Optional[NI]");
        });
        assertThat(of(run, "005").label()).isEqualTo("NSI (53.1)");
        assertThat(of(run, "014").reassigned()).isFalse();
        assertThat(run.issues()).extracting(issue -> issue.code()).contains(IssueCode.DECISION_NOT_MORE_SERIOUS);
    }
}
