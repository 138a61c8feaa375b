package org.determinations.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalTest {
    @ParameterizedTest
    @EnumSource
    void a_refusal_for_one_reason_has_its_kind_and_says_where_what_and_what_to_do(Refusal.Kind kind) {
        Refusal refusal = kind.of(IssueCode.NOT_FOUND, "run 7", "there is no such run", "7", "1, 2", "look again");
        assertThat(refusal.kind()).isEqualTo(kind);
        assertThat(refusal.issues())
                .containsExactly(Issue.of(
                        IssueCode.NOT_FOUND,
                        SourceRef.ofFile("run 7"),
                        "there is no such run",
                        "7",
                        "1, 2",
                        "look again"));
    }
}
