package org.determinations.web.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a refusal is over HTTP: not found is only what is not there. */
class AnswersTest {
    @ParameterizedTest
    @CsvSource({
        "USAGE, NOT_FOUND, 404",
        "USAGE, EVIDENCE_NOT_KEPT, 404",
        "USAGE, FINDING_ACT_REFUSED, 409",
        "USAGE, PLAN_ACT_REFUSED, 409",
        "USAGE, RUN_CANNOT_ANSWER, 409",
        "USAGE, REVIEW_FILE_NOT_OPEN, 404",
        "USAGE, CASE_NUMBER_REFUSED, 422",
        "USAGE, AMBIGUOUS, 422",
        "GATE, CHECKLIST_NOT_PASSED, 409",
        "GATE, ROLE_LACKS_RIGHT, 403",
        "NOTHING_TO_DO, DECISION_NOT_ALLOWED, 409",
        "DIFFERS, ANSWERS_DIFFER, 409",
        "INPUT, NOT_FOUND, 422",
        "LOCKED, STAGE_IN_USE, 503",
        "SYSTEM, OUTPUT_NOT_WRITABLE, 503",
    })
    void a_refusal_has_the_status_of_what_is_in_the_way(Refusal.Kind kind, IssueCode code, int status) {
        assertThat(Answers.status(kind.of(code, "page", "wrong", "", "", "look"))
                        .value())
                .isEqualTo(status);
    }
}
