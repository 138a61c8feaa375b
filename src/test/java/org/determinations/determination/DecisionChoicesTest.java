package org.determinations.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.determination.alignment.AlignmentProgramme;
import org.determinations.model.CategoryCode;
import org.determinations.model.DecisionKind;
import org.determinations.model.decision.DecisionOptions;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.StageFacts;
import org.determinations.policy.PolicyPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person may decide about a district, and why the rest is left out. */
class DecisionChoicesTest {
    private static final PolicyPack PACK = Given.pack();

    private static DecisionOptions options(Given given) {
        StageFacts stage = given.stageFacts();
        DecisionCheck check = check(stage);
        return DecisionChoices.of(
                check,
                AlignmentProgramme.PROGRAMME,
                PACK,
                stage.districts().get(0),
                district -> category(stage, district));
    }

    private static DecisionCheck check(StageFacts stage) {
        return DecisionCheck.of(
                AlignmentProgramme.PROGRAMME,
                StageDistricts.of(stage),
                AlignmentProgramme.PROGRAMME.judge(stage, PACK),
                PACK);
    }

    private static Optional<CategoryCode> category(StageFacts stage, DistrictFacts district) {
        return Alignment.determine(stage.withDistricts(List.of(district)), PACK)
                .determinations()
                .get(0)
                .category();
    }

    private static String words(DecisionOptions options) {
        return options.allowed().stream()
                .map(option -> (option.kind() + " "
                                + option.category().map(CategoryCode::text).orElse(""))
                        .strip())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource({
        "Level 1, 'KEEP, REASSIGN MRAR, REASSIGN NTA, REASSIGN NI, REASSIGN NSI', MR cannot be chosen",
        "Level 4, 'KEEP, REASSIGN NSI', 'MR, MRAR, NTA or NI cannot be chosen'",
        "Level 5, KEEP, 'MR, MRAR, NTA, NI or NSI cannot be chosen'",
        "Insufficient data, 'ASSIGN MR, ASSIGN MRAR, ASSIGN NTA, ASSIGN NI, ASSIGN NSI', KEEP and REASSIGN are for"
    })
    void only_what_the_policy_allows_can_be_chosen_and_a_sentence_says_why_the_rest_cannot(
            String published, String allowed, String absent) {
        DecisionOptions options = options(Given.district().levelText(published));
        assertThat(words(options)).isEqualTo(allowed);
        assertThat(options.absent().get(0)).startsWith(absent);
    }

    @ParameterizedTest
    @CsvSource({"Level 1", "Level 2", "Level 3*", "Level 4", "Level 5", "Insufficient data"})
    void an_option_is_what_a_row_of_a_decisions_file_could_say_without_an_issue(String published) {
        DecisionOptions options = options(Given.district().levelText(published));
        for (DecisionKind kind : DecisionKind.values()) {
            for (CategoryCode code : PACK.listCodes()) {
                String named = kind == DecisionKind.KEEP ? "" : code.text();
                Given decided = Given.district().levelText(published).decided(kind, named);
                boolean passes = Alignment.check(decided.stageFacts(), PACK).isEmpty()
                        && decided.determine().category().isPresent();
                assertThat(options.allows(kind, kind == DecisionKind.KEEP ? Optional.empty() : Optional.of(code)))
                        .as("%s %s at %s", kind, named, published)
                        .isEqualTo(passes);
            }
        }
    }

    @Test
    void a_decision_that_is_there_changes_no_option() {
        Given decided = Given.district().levelText("Level 1").decided(DecisionKind.REASSIGN, "NSI");
        assertThat(options(decided)).isEqualTo(options(Given.district().levelText("Level 1")));
    }

    @Test
    void a_category_that_the_rules_do_not_follow_is_named_with_the_reason() {
        StageFacts stage = Given.district().levelText("Level 4").stageFacts();
        DecisionOptions unfollowed = DecisionChoices.of(
                check(stage),
                AlignmentProgramme.PROGRAMME,
                PACK,
                stage.districts().get(0),
                district -> Optional.empty());
        assertThat(words(unfollowed)).isEqualTo("KEEP");
        assertThat(unfollowed.absent())
                .contains("NSI cannot be chosen: by the rules of the policy a decision does not lead there.");
        assertThat(options(Given.district().levelText("Level 4")).absent())
                .noneMatch(sentence -> sentence.contains("by the rules of the policy"));
    }
}
