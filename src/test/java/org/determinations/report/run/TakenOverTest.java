package org.determinations.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.determinations.model.run.CarriedOver;
import org.determinations.report.Invented;
import org.determinations.report.dossier.RunEnding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What a run took over from the one before it, for a program as for a person. */
class TakenOverTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "2 | 47 | 60 | ''                        | {\"from_run\":2,\"districts\":47,\"of_districts\":60,\"why_none\":null}",
                "2 | 0  | 60 | run 2 has another date    | {\"from_run\":2,\"districts\":0,\"of_districts\":60,\"why_none\":\"run 2 has another date\"}",
                "none | 0 | 0 | ''                       | null"
            })
    void a_run_says_what_it_took_over_and_why_nothing(Integer from, int districts, int all, String why, String json) {
        Optional<CarriedOver> carried = Optional.ofNullable(from).map(run -> new CarriedOver(run, districts, all, why));
        String summary =
                RunJson.SUMMARY.render(new RunEnding(Invented.officialRun(), "out", false, Optional.empty(), carried));
        JsonMapper mapper = new JsonMapper();
        assertThat(mapper.readTree(summary).get("taken_over")).isEqualTo(mapper.readTree(json));
    }
}
