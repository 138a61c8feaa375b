package org.determinations.report.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.comparison.InventedRun;
import org.determinations.determination.Given;
import org.determinations.model.Stage;
import org.determinations.model.duty.LocalEffort;
import org.determinations.model.release.LetterKind;
import org.determinations.model.release.LetterTexts;
import org.determinations.model.release.ReleaseStanding;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.run.RunReport;
import org.determinations.policyfile.ShippedDuties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a letter says of local effort: it follows from the official category, whatever the words of the pack are. */
class LocalEffortLetterTest {
    private static final String HEADING = "Local effort";

    private static RunReport run(Stage stage, String level) {
        return InventedRun.of(Given.district("09010000").levelText(level))
                .at(stage, LetterCase.day(stage))
                .snapshot()
                .results();
    }

    private static List<String> blocks(RunReport run, LetterTexts texts, LocalEffort effort) {
        ReleaseStanding released =
                new ReleaseStanding(ReleaseState.RELEASED, Optional.of(LocalDate.parse("2012-09-20")), "");
        return Letters.of(new LetterRound(
                        run, LetterCase.plan(), LetterCase.matter(texts), released, effort, Optional.empty()))
                .listWords()
                .get(0)
                .blocks()
                .stream()
                .map(LetterBlock::text)
                .collect(Collectors.toList());
    }

    private static List<String> blocks(RunReport run) {
        return blocks(run, LetterCase.shipped(), ShippedDuties.effort());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Level 1|A district that meets the requirements may reduce what it spends from local funds in a year in which its"
                        + " federal allocation grows, by no more than half of the growth",
                "Level 2|Whether the category Meets Requirements – At Risk (MRAR) counts as that, no table says; ask the"
                        + " department before reducing.",
                "Level 3|The district may not reduce its local effort: the department must forbid it to a district that does not"
                        + " meet the requirements. (34 CFR 300.608(a); Memorandum on the 2010-11",
                "Level 4|does not meet the requirements. (34 CFR 300.608(a); 34 CFR 300.205)",
                "Level 5|The district may not reduce its local effort",
            })
    void an_official_letter_says_what_its_category_means_for_local_effort(String level, String sentence) {
        List<String> blocks = blocks(run(Stage.OFFICIAL, level));
        assertThat(blocks.get(blocks.size() - 2)).isEqualTo(HEADING);
        assertThat(blocks.get(blocks.size() - 1)).contains(sentence);
    }

    @Test
    void without_a_category_nothing_follows() {
        assertThat(blocks(run(Stage.OFFICIAL, "Insufficient data"))).doesNotContain(HEADING);
    }

    @Test
    void a_result_in_confidence_says_nothing_of_it() {
        assertThat(blocks(run(Stage.PRELIMINARY, "Level 1"))).doesNotContain(HEADING);
        assertThat(blocks(run(Stage.PROVISIONAL, "Level 1"))).doesNotContain(HEADING);
    }

    @Test
    void where_no_table_is_in_force_nothing_is_said() {
        assertThat(blocks(run(Stage.OFFICIAL, "Level 1"), LetterCase.shipped(), LocalEffort.NONE))
                .doesNotContain(HEADING);
    }

    /** The words of the pack stay what they are: its letter is a part of what is printed, and not less. */
    @Test
    void a_template_without_any_list_has_it_too_and_the_words_of_the_pack_come_first() {
        RunReport run = run(Stage.OFFICIAL, "Level 3");
        LetterTexts texts = LetterCase.template(LetterKind.OFFICIAL, "# Short\n\n{{district_name}}\n");
        List<String> with = blocks(run, texts, ShippedDuties.effort());
        assertThat(with.subList(0, with.size() - 2)).isEqualTo(blocks(run, texts, LocalEffort.NONE));
        assertThat(with.get(with.size() - 2)).isEqualTo(HEADING);
    }
}
