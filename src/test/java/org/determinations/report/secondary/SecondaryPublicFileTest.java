package org.determinations.report.secondary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.determinations.model.DistrictCode;
import org.determinations.model.ExactRatio;
import org.determinations.model.SchoolYear;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.release.Proof;
import org.determinations.model.result.RankSpan;
import org.determinations.model.secondary.MeasureInput;
import org.determinations.model.secondary.MeasureJudgement;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.MeasureRemarks;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.MeasureStatus;
import org.determinations.model.secondary.MeasureSubject;
import org.determinations.model.secondary.OutcomeCount;
import org.determinations.model.secondary.RatioFigures;
import org.determinations.model.secondary.RatioInterval;
import org.determinations.model.secondary.RatioMethod;
import org.determinations.model.secondary.RatioScale;
import org.determinations.model.secondary.RatioSetting;
import org.determinations.model.secondary.SecondaryHeading;
import org.determinations.model.secondary.StateComparison;
import org.determinations.report.Invented;
import org.determinations.report.dossier.DistrictFindings;
import org.determinations.report.dossier.EquityEditions;
import org.determinations.report.dossier.PublicMeasure;
import org.determinations.report.dossier.SecondaryDrawing;
import org.determinations.report.dossier.SecondaryReport;
import org.determinations.report.form.ReleaseFile;
import org.determinations.suppression.SuppressionParameters;
import org.junit.jupiter.api.Test;

/** The public file of measures shows nothing of the State that could tell of a withheld count. */
class SecondaryPublicFileTest {
    private static final SchoolYear YEAR = new SchoolYear(2011);
    private static final DistrictCode DISTRICT = new DistrictCode("09010000");
    private static final MeasureKey A1 = MeasureKey.lowIncome(MeasureKind.A1);

    private static MeasureResult result(RatioMethod method) {
        ExactRatio focal = ExactRatio.of(120, 300);
        ExactRatio other = ExactRatio.of(90, 500);
        return new MeasureResult(
                new MeasureSubject(DISTRICT, YEAR),
                A1,
                Optional.of(new MeasureInput(
                        new OutcomeCount(120, 300),
                        new OutcomeCount(90, 500),
                        new OutcomeCount(220, 800),
                        new OutcomeCount(95, 560))),
                new MeasureJudgement(
                        MeasureStatus.CONCERN,
                        method,
                        "the district's comparison group has 3 of 21 students with the outcome"),
                Optional.of(new RatioFigures(
                        focal.dividedBy(other),
                        focal,
                        other,
                        new RatioInterval(new BigDecimal("1.77"), Optional.of(new BigDecimal("2.79"))),
                        focal.minus(other),
                        ExactRatio.of(66, 1),
                        Optional.empty())),
                new RatioSetting(
                        Optional.of(new StateComparison(
                                Optional.of(ExactRatio.of(162, 100)),
                                Optional.of(ExactRatio.of(24, 10)),
                                Optional.of(ExactRatio.of(93, 100)),
                                Optional.empty())),
                        Optional.empty()),
                Optional.empty(),
                new MeasureRemarks(List.of(), Set.of()));
    }

    private static SecondaryReport analysis(RatioMethod method, Set<MeasureKey> besideState, UnitWords words) {
        RatioScale scale = new RatioScale(List.of(BigDecimal.ONE), 2);
        SecondaryDrawing drawing = new SecondaryDrawing(
                new SecondaryHeading(Invented.officialRun().run(), YEAR, scale, new BigDecimal("0.95"), words),
                List.of(),
                new TreeMap<>(),
                new TreeMap<>(),
                besideState);
        DistrictFindings found = new DistrictFindings(
                List.of(),
                List.of(),
                List.of(),
                DistrictFindings.NONE.publicTable(),
                List.of(new PublicMeasure(result(method), true)));
        return new SecondaryReport(
                Invented.officialRun(),
                Invented.officialRun().run(),
                List.of(),
                YEAR,
                List.of(),
                List.of(),
                district -> district.equals(DISTRICT) ? found : DistrictFindings.NONE,
                drawing,
                new SuppressionParameters(10, 2, 20, new BigDecimal("95"), new BigDecimal("5")),
                2,
                new RankSpan(3, 5),
                EquityEditions.NONE);
    }

    private static String row(RatioMethod method, Set<MeasureKey> besideState) {
        SecondaryReport analysis = analysis(method, besideState, UnitWords.OWN);
        return new SecondaryPublicFile(analysis)
                .rows(Invented.officialRun().determinations().get(0), analysis.findings(DISTRICT))
                .strip();
    }

    @Test
    void the_rest_of_the_state_stands_only_where_it_tells_of_nobody() {
        assertThat(row(RatioMethod.RISK_RATIO, Set.of(A1))).endsWith("40.0%,18.0%,2.22,1.77,2.79,66,2.40");
        assertThat(row(RatioMethod.RISK_RATIO, Set.of())).endsWith("40.0%,18.0%,2.22,1.77,2.79,66,not shown");
    }

    @Test
    void what_is_said_of_the_analysis_has_the_word_of_the_jurisdiction() {
        SecondaryReport analysis =
                analysis(RatioMethod.RISK_RATIO, Set.of(), new UnitWords("LEA", "LEAs", "an", "department", "State"));
        String about = SecondaryRelease.files(analysis, LocalDate.parse("2012-10-15"), "", Proof.NONE).stream()
                .filter(file -> file.name().equals("about.txt"))
                .map(ReleaseFile::text)
                .findFirst()
                .orElseThrow();
        assertThat(about)
                .contains("  LEAs        ", "The LEAs are those at the officially released")
                .doesNotContain("istrict");
        assertThat(SecondarySummary.render(analysis, StateRows.of(analysis)))
                .contains("  LEAs      ", "  LEAs: 0 appear to", "A. DOES THE LEA APPEAR TO", "what sets LEAs apart")
                .doesNotContain("istrict");
        assertThat(SecondaryDistrictText.render(
                        analysis, Invented.officialRun().determinations().get(0)))
                .contains(", for LEA ")
                .doesNotContain("for district");
    }

    @Test
    void a_ratio_against_the_state_stands_only_there_too_and_gives_no_reason() {
        assertThat(row(RatioMethod.ALTERNATE_RISK_RATIO, Set.of()))
                .endsWith("not shown,not shown,not shown,not shown,not shown,not shown,not shown,not shown,not shown");
        assertThat(row(RatioMethod.ALTERNATE_RISK_RATIO, Set.of(A1)))
                .contains("40.0%,not shown,2.22")
                .doesNotContain("3 of 21");
    }
}
