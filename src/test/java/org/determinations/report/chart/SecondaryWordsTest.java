package org.determinations.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.secondary.QuestionAnswer;
import org.determinations.model.secondary.QuestionAnswer.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondaryWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | 0 | 0 appear to, 0 do not, 0 cannot be judged",
                "1 | 1 | 1 | 1 appears to, 1 does not, 1 cannot be judged",
                "2 | 3 | 4 | 2 appear to, 3 do not, 4 cannot be judged"
            })
    void one_district_is_told_of_in_the_singular(int appear, int not, int open, String words) {
        List<QuestionAnswer> answers = Stream.of(
                        Collections.nCopies(appear, answer(MeasureQuestion.A, Verdict.APPEARS)),
                        Collections.nCopies(not, answer(MeasureQuestion.A, Verdict.DOES_NOT_APPEAR)),
                        Collections.nCopies(open, answer(MeasureQuestion.A, Verdict.CANNOT_TELL)),
                        List.of(answer(MeasureQuestion.B, Verdict.APPEARS)))
                .flatMap(List::stream)
                .toList();
        assertThat(SecondaryWords.counts(answers, MeasureQuestion.A)).isEqualTo(words);
    }

    private static QuestionAnswer answer(MeasureQuestion question, Verdict verdict) {
        return new QuestionAnswer(
                InventedSecondary.subject(2011), question, verdict, List.of(), List.of(), List.of(), List.of(), false);
    }
}
