package org.determinations.model.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitWordsTest {
    private static final UnitWords LEA = new UnitWords("LEA", "LEAs", "an", "office", "State");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The district has no level. | The LEA has no level.",
                "Districts by category | LEAs by category",
                "the code of a district | the code of an LEA",
                "A district takes it. | An LEA takes it.",
                "What each school district needs | What each LEA needs",
                "The department announces it to the district's board. | The office announces it to the LEA's board.",
                "Department of the whole State | Office of the whole State",
                "the column district_code | the column district_code",
                "put it into districts/ | put it into districts/",
                "the file district-successors.csv | the file district-successors.csv",
                "is called \"Merrimar District\" | is called \"Merrimar District\"",
                "{district} is filled in | {district} is filled in",
                "redistricting | redistricting",
            })
    void the_products_sentences_are_said_in_the_jurisdictions_words(String sentence, String said) {
        assertThat(LEA.in(sentence)).isEqualTo(said);
        assertThat(UnitWords.OWN.in(sentence)).isEqualTo(sentence);
    }

    @Test
    void what_was_found_in_a_file_stays_as_it_is() {
        Issue issue = Issue.of(
                IssueCode.NOT_A_DISTRICT_CODE,
                SourceRef.ofRow("levels.csv", 3).at("District Code"),
                "the cell holds no district code",
                "\"a district\"",
                "",
                "Ask the district.");
        assertThat(LEA.in(issue).line())
                .isEqualTo(
                        "levels.csv:3:District Code: IN-009 the cell holds no LEA code; found \"a district\"; Ask the LEA.");
    }

    @Test
    void names_to_choose_from_stay_as_they_are() {
        Refusal several = Refusal.Kind.USAGE.of(
                IssueCode.AMBIGUOUS,
                "DISTRICT",
                "2 districts have these words in their names",
                "\"elm\"",
                "001 Elm School District, 002 Elm District",
                "type the code of the one you mean");
        assertThat(several.saying(LEA::in).issues().get(0).line())
                .isEqualTo(
                        "DISTRICT: SY-011 2 LEAs have these words in their names; found \"elm\"; allowed: 001 Elm School"
                                + " District, 002 Elm District; type the code of the one you mean");
    }
}
