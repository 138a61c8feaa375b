package org.determinations.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.jurisdiction.UnitWords;
import org.junit.jupiter.api.Test;

/** How many reasons of a refusal a page lists. */
class MessageViewTest {
    @Test
    void of_very_many_reasons_the_first_are_listed_and_all_are_counted() {
        assertThat(MessageView.reasons(refusal(20), UnitWords.OWN))
                .hasSize(20)
                .last()
                .asString()
                .startsWith("levels.csv:20: ");
        assertThat(MessageView.reasons(refusal(21), UnitWords.OWN))
                .hasSize(21)
                .last()
                .isEqualTo("These are the first 20 of 21.");
        assertThat(MessageView.reasons(refusal(1388), UnitWords.OWN))
                .last()
                .isEqualTo("These are the first 20 of 1,388.");
        UnitWords leas = new UnitWords("LEA", "LEAs", "an", "office", "State");
        assertThat(MessageView.reasons(refusal(1), leas))
                .singleElement()
                .asString()
                .contains("there is no such LEA");
    }

    private static Refusal refusal(int reasons) {
        List<Issue> issues = IntStream.rangeClosed(1, reasons)
                .mapToObj(row -> Issue.of(
                        IssueCode.NOT_FOUND,
                        SourceRef.ofRow("levels.csv", row),
                        "there is no such district",
                        "",
                        "",
                        "correct the code"))
                .toList();
        return new Refusal(Refusal.Kind.INPUT, issues);
    }
}
