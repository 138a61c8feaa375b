package org.determinations.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.determinations.followthrough.assistance.PlanStanding;
import org.determinations.followthrough.assistance.Planned;
import org.determinations.followthrough.review.DistrictRoll;
import org.determinations.followthrough.review.DistrictRound;
import org.determinations.followthrough.review.Given;
import org.determinations.model.DistrictCode;
import org.determinations.model.assistance.PlanAct;
import org.determinations.report.dossier.FollowUp;
import org.determinations.report.dossier.RunDossier;
import org.determinations.report.form.ExportFile;
import org.determinations.report.site.ReportSite;
import org.junit.jupiter.api.Test;

/** A district's plan and its quality reviews on the department's page: what is recorded, and nothing where nothing is. */
class FollowUpPageTest {
    private static final String DISTRICT = "districts/09010000.html";
    private static final String OTHER = "districts/09020000.html";
    private static final String PLAN = "Plan of assistance";
    private static final String REVIEWS = "Quality reviews of individual programs";

    private static RunDossier with(Map<DistrictCode, PlanStanding> plans, Map<DistrictCode, DistrictRoll> rounds) {
        RunDossier plain = InventedDossier.released();
        return new RunDossier(
                plain.results(),
                plain.changes(),
                plain.histories(),
                plain.decisions(),
                plain.rules(),
                plain.standing(),
                plain.plan(),
                plain.letters(),
                plain.secondary(),
                plain.secondaryStanding(),
                plain.effort(),
                plain.amendment(),
                new FollowUp(LocalDate.of(2013, 3, 1), new TreeMap<>(plans), new TreeMap<>(rounds)));
    }

    private static Map<String, String> pages(RunDossier dossier) {
        return ReportSite.department(dossier)
                .collect(Collectors.toMap(ExportFile::path, file -> file.text().replaceAll("\\s+", " ")));
    }

    private static DistrictRoll roll(int records) {
        return new Given()
                .goals(Given.ALDER, Given.FIRST, Collections.nCopies(records, 3))
                .book()
                .roll(new DistrictRound(Given.ALDER, Given.FIRST));
    }

    @Test
    void a_plan_says_who_does_what_until_when_and_how_far_it_is() {
        int run = InventedDossier.official().results().run().number();
        PlanStanding plan = new Planned()
                .propose("2012-11-01", run)
                .act(Planned.stating(PlanAct.ADDED, "2012-11-01", 1, "District office", "2013-02-01"))
                .act(Planned.sign("2012-11-02"))
                .on("2013-03-01");
        Map<String, String> pages = pages(with(Map.of(Planned.DISTRICT, plan), Map.of()));
        assertThat(pages.get(DISTRICT))
                .contains(
                        PLAN,
                        "signed by Ann on 2012-11-02",
                        "<dd>2013-03-01</dd>",
                        "<dd>run " + run + "</dd>",
                        "Look at the data",
                        "District office",
                        "2013-02-01",
                        "planned, overdue by 28 days")
                .doesNotContain(REVIEWS, "another run than");
        assertThat(pages.get(OTHER)).doesNotContain(PLAN);
    }

    @Test
    void a_plan_of_another_run_says_so() {
        PlanStanding plan = new Planned().propose("2012-11-01", 77).on("2013-03-01");
        assertThat(pages(with(Map.of(Planned.DISTRICT, plan), Map.of())).get(DISTRICT))
                .contains("run 77, another run than this page", "not signed", "The plan has no action.");
    }

    @Test
    void reviews_show_ten_records_and_never_nine() {
        assertThat(pages(with(Map.of(), Map.of(Given.ALDER, roll(10)))).get(DISTRICT))
                .contains(REVIEWS, "2011-12/1", "100 %", "No determination reads a quality review")
                .doesNotContain(PLAN);
        assertThat(pages(with(Map.of(), Map.of(Given.ALDER, roll(9)))).get(DISTRICT))
                .contains(REVIEWS, "fewer than 10", "too small")
                .doesNotContain("100 %");
    }

    @Test
    void the_public_site_has_neither() {
        PlanStanding plan = new Planned().propose("2012-11-01", 77).on("2013-03-01");
        RunDossier dossier = with(Map.of(Planned.DISTRICT, plan), Map.of(Given.ALDER, roll(10)));
        List<ExportFile> files = ReportSite.published(dossier).toList();
        assertThat(files)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.text()).as(file.path()).doesNotContain(PLAN, REVIEWS, "2011-12/1"));
    }
}
