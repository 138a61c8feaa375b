package org.determinations.store.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
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

/** Details of rule results, packed in words that they share. */
class RuleFormTest {
    /** What JSON writes in another way, what ends a text, and what could be taken for a word's sign or for a part of a value. */
    private static final List<String> ODD = List.of(
            "",
            "94.9",
            "a \"quoted\" one",
            "back\\slash",
            "line\nend\ttab",
            "\u0001\u001f",
            "Ærøskøbing \ud83c\udf0a",
            "\"},{\"name\":\"",
            ", ",
            "\u2028\u007f",
            "Implemented, partly");

    private static final RuleGrounds GROUNDS = new RuleGrounds(
            List.of(new ThresholdUse("least", "\"values\":[", "percent", Confidence.ASSUMED, List.of("S2"))),
            Confidence.DERIVED,
            List.of("S1", "S2"));

    private final Random random = new Random(31);

    @Test
    void whatever_a_rule_read_is_unpacked_as_it_would_have_been_written() {
        for (int round = 0; round < 40; round++) {
            List<RuleResult> answers = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                answers.add(answer(1 + random.nextInt(6)));
            }
            RuleForm form = RuleForm.learned(1, answers.subList(0, 1 + random.nextInt(10)));
            for (RuleResult answer : answers) {
                String packed = form.pack(answer);
                assertThat(form.unpack(packed)).isEqualTo(RuleResultJson.write(answer));
                assertThat(form.details(packed)).isEqualTo(RuleResultJson.read(form.unpack(packed)));
            }
        }
    }

    @Test
    void an_answer_without_values_needs_no_words() {
        RuleResult empty = answer(0);
        RuleForm form = RuleForm.learned(1, List.of(empty));
        assertThat(form.pack(empty)).isEmpty();
        assertThat(form.unpack("")).isEqualTo(RuleResultJson.write(empty));
    }

    @Test
    void what_many_districts_have_in_common_is_one_sign_each() {
        List<RuleResult> answers = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            answers.add(RuleResultDraft.of("MA12-F1", "an invented title")
                    .values(List.of(
                            EvidenceValue.of(
                                    "indicator 11, percent (2011-12)", "9" + i, new SourceRef("spp.csv", i, "percent")),
                            EvidenceValue.of(
                                    "indicator 12, percent (2011-12)",
                                    "8" + i,
                                    new SourceRef("spp.csv", i, "percent"))))
                    .grounds(GROUNDS)
                    .result());
        }
        RuleForm form = RuleForm.learned(1, answers);
        assertThat(form.pack(answers.get(7)).replaceAll("[\u0001-\u001f]", "~"))
                .isEqualTo("~indicator 11~97~7~~indicator 12~87~7~}");
    }

    /** What somebody changed in the store is read as JSON or refused as JSON is; never as something else. */
    @Test
    void values_that_nobody_packed_so_are_read_as_their_json() {
        for (int round = 0; round < 400; round++) {
            List<RuleResult> answers = List.of(answer(1), answer(2), answer(3));
            RuleForm form = RuleForm.learned(1, answers);
            StringBuilder changed = new StringBuilder(form.pack(answers.get(random.nextInt(answers.size()))));
            int at = random.nextInt(changed.length());
            if (random.nextBoolean()) {
                changed.deleteCharAt(at);
            } else {
                changed.setCharAt(at, (char) random.nextInt(127));
            }
            String packed = changed.toString();
            assertThat(outcome(() -> form.details(packed)))
                    .isEqualTo(outcome(() -> RuleResultJson.read(form.unpack(packed))));
        }
    }

    private static Object outcome(Supplier<RuleResultJson.Details> reading) {
        try {
            return reading.get();
        } catch (RuntimeException e) {
            return e.getClass();
        }
    }

    private RuleResult answer(int values) {
        List<EvidenceValue> read = new ArrayList<>();
        for (int i = 0; i < values; i++) {
            SourceRef where = new SourceRef(odd(), random.nextInt(3), odd());
            EvidenceValue value = random.nextBoolean()
                    ? EvidenceValue.of(odd() + (random.nextBoolean() ? ", " : "") + odd(), odd(), where)
                    : EvidenceValue.missing(odd(), Missing.NOT_DUE, odd(), where);
            read.add(value.noted(odd())
                    .showing(random.nextBoolean() ? EvidenceStrength.PRESENT : EvidenceStrength.NONE));
        }
        return RuleResultDraft.of("MA12-F1", "an \"invented\" title")
                .values(read)
                .grounds(GROUNDS)
                .result();
    }

    private String odd() {
        return ODD.get(random.nextInt(ODD.size()));
    }
}
