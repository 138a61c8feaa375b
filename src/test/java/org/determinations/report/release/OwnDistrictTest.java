package org.determinations.report.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.determinations.issue.Refusal;
import org.determinations.model.DistrictCode;
import org.determinations.model.RunReportDraft;
import org.determinations.model.run.RunReport;
import org.determinations.policyfile.ShippedJurisdiction;
import org.determinations.report.Invented;
import org.junit.jupiter.api.Test;

/** Which codes are another district's is {@code NamedDistrictsTest}; here it is what comes of one. */
class OwnDistrictTest {
    private final RunReport run = Invented.officialRun();
    private final List<DistrictCode> districts =
            run.determinations().stream().map(of -> of.district()).toList();

    private OwnDistrict look() {
        return OwnDistrict.of(
                RunReportDraft.of(run).warnings(List.of()).issues(List.of()).report(),
                ShippedJurisdiction.massachusetts());
    }

    @Test
    void a_text_about_the_district_itself_passes() {
        assertThatCode(() -> look().demand("the letter", "about " + districts.get(0), districts.get(0)))
                .doesNotThrowAnyException();
    }

    @Test
    void another_district_stops_everything_and_the_refusal_says_which_code_and_what_to_do() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> look().demand("the letter", "about " + districts.get(1), districts.get(0)));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.GATE);
        assertThat(refusal.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.line())
                    .startsWith("district " + districts.get(0) + ": the letter: SY-159 ")
                    .contains("; found " + districts.get(1) + ";", "determinations explain " + districts.get(0));
        });
    }
}
