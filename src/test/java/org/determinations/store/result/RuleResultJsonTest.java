package org.determinations.store.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.determinations.docs.Schemas;
import org.determinations.issue.SourceRef;
import org.determinations.model.Confidence;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.EvidenceValue;
import org.determinations.model.Missing;
import org.determinations.model.RuleResultDraft;
import org.determinations.model.result.RuleGrounds;
import org.determinations.model.result.RuleResult;
import org.determinations.model.result.ThresholdUse;
import org.junit.jupiter.api.Test;

/** What one rule said, as the store keeps it. */
class RuleResultJsonTest {
    private static final RuleResult RESULT = RuleResultDraft.of("MA12-F1", "an invented title")
            .strength(EvidenceStrength.SIGNIFICANT)
            .reason("an invented reason")
            .values(List.of(
                    EvidenceValue.of("indicator 11", "94.9", new SourceRef("official/spp.csv", 7, "percent"))
                            .noted("below 95 percent")
                            .showing(EvidenceStrength.SIGNIFICANT),
                    EvidenceValue.missing("indicator 12", Missing.NOT_DUE, "-", SourceRef.ofFile("official/spp.csv"))))
            .grounds(new RuleGrounds(
                    List.of(new ThresholdUse("least", "95", "percent", Confidence.ASSUMED, List.of("S2"))),
                    Confidence.DERIVED,
                    List.of("S1", "S2")))
            .result();

    @Test
    void it_fits_its_schema_and_is_read_back_as_it_was() {
        String text = RuleResultJson.write(RESULT);
        assertThat(Schemas.problems(text)).isEmpty();
        RuleResultJson.Details read = RuleResultJson.read(text);
        assertThat(read.title()).isEqualTo(RESULT.title());
        assertThat(read.values()).isEqualTo(RESULT.values());
        assertThat(read.thresholds()).isEqualTo(RESULT.thresholds());
        assertThat(read.confidence()).isEqualTo(RESULT.confidence());
        assertThat(read.sources()).isEqualTo(RESULT.sources());
    }

    @Test
    void a_row_of_an_earlier_program_says_how_much_a_value_shows_at_the_beginning_of_its_note() {
        String earlier = RuleResultJson.write(RESULT).replace(",\"shows\":\"SIGNIFICANT\"", "");
        assertThat(earlier)
                .contains("\"note\":\"significant: below 95 percent\"")
                .doesNotContain("shows");
        assertThat(RuleResultJson.read(earlier).values()).isEqualTo(RESULT.values());
    }

    @Test
    void what_does_not_fit_is_told_apart() {
        String text = RuleResultJson.write(RESULT);
        assertThat(Schemas.problems(text.replace("\"NOT_DUE\"", "\"LATE\""))).isNotEmpty();
        assertThat(Schemas.problems(text.replace("\"row\"", "\"line\""))).isNotEmpty();
    }
}
