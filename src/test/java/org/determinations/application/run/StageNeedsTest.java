package org.determinations.application.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.determinations.determination.MeasuresProgramme;
import org.determinations.determination.Programme;
import org.determinations.determination.alignment.AlignmentProgramme;
import org.determinations.determination.scorecard.ScorecardProgramme;
import org.determinations.ingest.Reading;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.determinations.model.fact.FactKind;
import org.determinations.model.fact.FactKinds;
import org.determinations.policyfile.ShippedJurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of a kind that the shape of the policy does not read is refused, never passed over. */
class StageNeedsTest {
    private static final Programme ALIGNMENT = AlignmentProgramme.PROGRAMME;

    @TempDir
    private Path folder;

    private RecognisedFile measures(String name) throws IOException {
        Path file = folder.resolve("measures.csv");
        Files.writeString(file, "unit_code,measure,value,school_year\n09010000,rate,70,2011-12\n");
        return new FileRecogniser(Reading.CONTRACTS, ShippedJurisdiction.codes())
                .recognise(file, name)
                .file()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"official/measures.csv", "measures.csv"})
    void measures_under_a_shape_that_does_not_read_them_are_refused_wherever_they_lie(String name) throws IOException {
        RecognisedFile file = measures(name);
        for (Stage stage : Stage.values()) {
            Refusal refusal =
                    catchThrowableOfType(Refusal.class, () -> StageNeeds.readable(ALIGNMENT, stage, List.of(file)));
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INPUT);
            assertThat(refusal.issues()).singleElement().satisfies(issue -> {
                assertThat(issue.code()).isEqualTo(IssueCode.FILE_OUT_OF_PLACE);
                assertThat(issue.where().file()).isEqualTo(name);
                assertThat(issue.wrong()).isEqualTo("no rule of the policy reads measures: its shape is alignment");
                assertThat(issue.action()).contains("Take the file out");
            });
        }
    }

    @Test
    void a_shape_that_reads_them_is_given_them_and_the_secondary_analysis_refuses_them() throws IOException {
        RecognisedFile file = measures("official/measures.csv");
        assertThat(StageNeeds.readable(new MeasuresProgramme(), Stage.OFFICIAL, List.of(file)))
                .containsExactly(file);
        RecognisedFile misplaced = measures("secondary/measures.csv");
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> StageNeeds.readable(new MeasuresProgramme(), Stage.SECONDARY, List.of(misplaced)));
        assertThat(refusal.issues().get(0).wrong()).isEqualTo("the stage secondary does not read measures");
    }

    /** Also by a shape that says it reads them: no determination may. */
    @ParameterizedTest
    @ValueSource(strings = {"official/iep-reviews.csv", "iep-reviews.csv"})
    void quality_reviews_are_refused_by_every_shape_wherever_they_lie(String name) throws IOException {
        Path path = folder.resolve("iep-reviews.csv");
        Files.writeString(
                path,
                "district_code,school_year,review_round,record_ref,reviewer_ref,reviewer_role,area,score,reviewed_on,"
                        + "not_applicable_reason\n09010000,2012-13,1,R-1,V-1,first,goals,2,2012-10-01,\n");
        RecognisedFile file = new FileRecogniser(Reading.CONTRACTS, ShippedJurisdiction.codes())
                .recognise(path, name)
                .file()
                .orElseThrow();
        Programme greedy = new MeasuresProgramme() {
            @Override
            public Set<FactKind<?>> readsBesides() {
                return Set.of(FactKinds.MEASURE, FactKinds.REVIEW);
            }
        };
        for (Programme programme : List.of(ALIGNMENT, ScorecardProgramme.PROGRAMME, greedy)) {
            assertThat(programme.reads(FactKinds.REVIEW)).isFalse();
            for (Stage stage : Stage.values()) {
                Refusal refusal =
                        catchThrowableOfType(Refusal.class, () -> StageNeeds.readable(programme, stage, List.of(file)));
                assertThat(refusal.issues()).singleElement().satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo(IssueCode.FILE_OUT_OF_PLACE);
                    assertThat(issue.wrong())
                            .isEqualTo("quality reviews are kept apart: no determination may read them");
                    assertThat(issue.action()).contains("reviews import");
                });
            }
        }
    }
}
