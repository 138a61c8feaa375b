package org.determinations.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.model.Confidence;
import org.determinations.model.RunHeaderDraft;
import org.determinations.model.RunReportDraft;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.release.ApprovedRecord;
import org.determinations.model.release.LetterTexts;
import org.determinations.model.release.ReleaseStanding;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.result.Determination;
import org.determinations.model.result.FinalResult;
import org.determinations.model.result.RuleDescription;
import org.determinations.model.result.RuleParameter;
import org.determinations.model.result.ThresholdUse;
import org.determinations.model.run.PackRef;
import org.determinations.model.run.RunReport;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.policyfile.ShippedDuties;
import org.determinations.policyfile.ShippedJurisdiction;
import org.determinations.report.dossier.CorrectionDates;
import org.determinations.report.dossier.FollowUp;
import org.determinations.report.dossier.LetterMatter;
import org.determinations.report.dossier.RunDossier;
import org.determinations.report.form.ExportFile;
import org.determinations.report.site.ReportSite;
import org.junit.jupiter.api.Test;

/** The report site of an invented run: what each edition says, and that nothing in the data can become markup. */
class ReportSiteTest {
    private static final String HOSTILE = "O'Hara <script>alert(1)</script> & \"Sons\" ${x} @if(true)";
    private static final ReleaseStanding COMPUTED = new ReleaseStanding(ReleaseState.COMPUTED, Optional.empty(), "");
    private static final ReleaseStanding RELEASED =
            new ReleaseStanding(ReleaseState.RELEASED, Optional.of(LocalDate.of(2012, 9, 20)), "");

    @Test
    void a_name_with_markup_in_it_comes_out_as_text() {
        RunReport run = Invented.officialRun();
        List<Determination> renamed = new ArrayList<>(run.determinations());
        Determination first = renamed.get(0);
        renamed.set(0, named(first, HOSTILE));
        RunReport hostile = RunReportDraft.of(run).determinations(renamed).report();
        for (Stream<ExportFile> site : List.of(
                ReportSite.department(dossier(hostile, COMPUTED)), ReportSite.published(dossier(hostile, RELEASED)))) {
            Map<String, String> pages = pages(site);
            String page = pages.get("districts/" + first.district() + ".html");
            assertThat(page)
                    .contains("<h1>O'Hara &lt;script&gt;alert(1)&lt;/script&gt; &amp; \"Sons\" ${x} @if(true)</h1>")
                    .contains("<title>O'Hara &lt;script&gt;");
            assertThat(pages.get("index.html"))
                    .contains("districts/" + first.district() + ".html\">O'Hara &lt;script&gt;alert(1)&lt;/script&gt;");
            pages.values().forEach(p -> assertThat(p).doesNotContain("<script>alert"));
        }
    }

    @Test
    void each_way_a_determination_can_end_is_told_on_its_page() {
        Map<String, String> pages = pages(ReportSite.department(dossier(Invented.officialRun(), COMPUTED)));
        assertThat(pages).hasSize(8).containsKeys("index.html", "rules.html", "data.html");
        assertThat(pages.get("districts/09010000.html"))
                .contains("Needs Substantial Intervention (NSI)", "MR without the recorded decision.", "J. Doe")
                .doesNotContain("What a person must decide");
        assertThat(pages.get("districts/09030000.html")).contains("What a person must decide", "decision REASSIGN");
        assertThat(pages.get("districts/09040000.html"))
                .contains("class=\"result waits\"", "undetermined: a person must decide");
        assertThat(pages.get("index.html"))
                .contains("11 districts are reassigned", "This run supersedes no other.", "computed, not released");
    }

    @Test
    void ids_and_thresholds_of_rules_stand_in_the_appendix_of_a_district() {
        String page = pages(ReportSite.department(dossier(Invented.officialRun(), COMPUTED)))
                .get("districts/09010000.html");
        int appendix = page.indexOf("<details class=\"appendix\"");
        RunReport run = Invented.officialRun();
        List<String> rules = run.determinations().get(0).rules().stream()
                .map(r -> r.ruleId())
                .toList();
        assertThat(rules).isNotEmpty().allSatisfy(id -> {
            assertThat(page.substring(0, appendix)).doesNotContain("<h3>" + id);
            assertThat(page.substring(appendix)).contains("<h3>" + id + " ");
        });
        assertThat(page.substring(0, appendix)).doesNotContain("Threshold ", "SHA-256");
    }

    @Test
    void the_public_edition_is_made_of_public_values() {
        Map<String, String> pages = pages(ReportSite.published(dossier(Invented.officialRun(), RELEASED)));
        assertThat(pages).hasSize(8);
        pages.forEach((path, page) -> assertThat(page)
                .as(path)
                .doesNotContain(
                        "J. Doe", "an analyst", "indicator", ".csv", "review list", "usual_number", "Assumed rule"));
        assertThat(pages.get("districts/09010000.html"))
                .contains("Level 1-NSI", "because of significant non-compliance", "2012-09-20");
        assertThat(pages.get("districts/09040000.html")).contains("could not be determined");
        assertThat(pages.get("rules.html")).contains("Confirmed rule", "MR = 1").doesNotContain("applied");
    }

    /** Of a policy in tables no rule weighs evidence: a 0 beside each listed district would be a count that nobody made. */
    @Test
    void strengths_are_counted_only_where_a_rule_weighs_evidence() {
        RunReport run = Invented.officialRun();
        RunReport tables = RunReportDraft.of(run)
                .run(RunHeaderDraft.of(run.run())
                        .pack(new PackRef("state.1", run.run().pack().hash(), "scorecard"))
                        .header())
                .report();
        assertThat(pages(ReportSite.department(dossier(run, COMPUTED))).get("index.html"))
                .contains("awaits a decision", ">Significant<", ">Present<");
        assertThat(pages(ReportSite.department(dossier(tables, COMPUTED))).get("index.html"))
                .contains("awaits a decision")
                .doesNotContain(">Significant<", ">Present<");
    }

    @Test
    void every_page_of_an_approved_run_names_the_record_of_its_approval_and_no_other_page_does() {
        ApprovedRecord record = new ApprovedRecord(61, "ab".repeat(32), "cd".repeat(32));
        ReleaseStanding approved =
                new ReleaseStanding(RELEASED.state(), RELEASED.releasedOn(), RELEASED.note(), Optional.of(record));
        RunReport run = Invented.officialRun();
        for (Stream<ExportFile> site :
                List.of(ReportSite.department(dossier(run, approved)), ReportSite.published(dossier(run, approved)))) {
            assertThat(pages(site).values())
                    .allSatisfy(page -> assertThat(page)
                            .contains("<p class=\"proof\">Approved: record 61, fingerprint " + record.fingerprint()
                                    + ", key " + record.key() + "</p>"));
        }
        for (Stream<ExportFile> site :
                List.of(ReportSite.department(dossier(run, COMPUTED)), ReportSite.published(dossier(run, RELEASED)))) {
            assertThat(pages(site).values())
                    .allSatisfy(page -> assertThat(page).doesNotContain("fingerprint", "class=\"proof\""));
        }
    }

    @Test
    void nothing_is_made_for_the_public_of_a_run_that_is_not_released() {
        assertThatThrownBy(() -> ReportSite.published(dossier(Invented.officialRun(), COMPUTED)))
                .hasMessageContaining("not released");
    }

    @Test
    void a_run_whose_pack_has_moved_on_says_so_and_keeps_its_counts() {
        RunDossier known = dossier(Invented.officialRun(), COMPUTED);
        RunDossier moved = new RunDossier(
                known.results(),
                known.changes(),
                known.histories(),
                known.decisions(),
                List.of(),
                known.standing(),
                known.plan(),
                known.letters(),
                known.secondary(),
                known.secondaryStanding(),
                known.effort(),
                known.amendment(),
                known.followUp());
        assertThat(pages(ReportSite.department(moved)).get("rules.html"))
                .contains("no longer those of the run", "How often each rule answered what");
        assertThat(pages(ReportSite.department(known)).get("rules.html")).doesNotContain("no longer those of the run");
    }

    private static Determination named(Determination d, String name) {
        return new Determination(
                d.district(),
                name,
                d.basis(),
                new FinalResult(d.category(), d.label(), d.undeterminedReason(), d.reassigned(), d.onReviewList()),
                d.rules(),
                d.wouldChange());
    }

    private static RunDossier dossier(RunReport results, ReleaseStanding standing) {
        CyclePlan plan = new CyclePlan(
                new SchoolYear(2012),
                "",
                ShippedJurisdiction.massachusetts(),
                ZoneId.of("America/New_York"),
                Map.of(Stage.OFFICIAL, LocalDate.of(2012, 9, 19)),
                Optional.empty());
        return new RunDossier(
                results,
                Optional.empty(),
                new TreeMap<>(),
                List.of(),
                List.of(
                        rule("MA12-ALIGN", "Confirmed rule", Confidence.CONFIRMED, "MR = 1"),
                        rule("MA12-F1", "Assumed rule", Confidence.ASSUMED, "95")),
                standing,
                plan,
                new LetterMatter(LetterTexts.none("invented"), CorrectionDates.NONE),
                Optional.empty(),
                Optional.empty(),
                ShippedDuties.effort(),
                Optional.empty(),
                FollowUp.none(LocalDate.of(2012, 10, 1)));
    }

    private static RuleDescription rule(String id, String title, Confidence confidence, String value) {
        return new RuleDescription(
                id,
                title,
                RuleDescription.Part.DISTRICT,
                confidence,
                List.of("S1"),
                List.of(new RuleParameter(
                        new ThresholdUse("parameter", value, "units", confidence, List.of("S1")), "")),
                "");
    }

    private static Map<String, String> pages(Stream<ExportFile> files) {
        return files.collect(Collectors.toMap(ExportFile::path, ExportFile::text, (one, other) -> one, TreeMap::new));
    }
}
