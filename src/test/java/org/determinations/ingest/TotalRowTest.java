package org.determinations.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.determinations.issue.IssueCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row that its code or its name gives away as a total is no district. */
class TotalRowTest {
    private static final String HEADER = "district_code,district_name,accountability_level,reason\n";

    @TempDir
    private Path folder;

    private RowResult row(String code, String name) {
        return Reading.rows(Reading.write(folder, HEADER + code + "," + name + ",Level 2,\n"))
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "99990000,State Total,district_code",
        "99990000,Alder Mills,district_code",
        "9999,State Total,district_code",
        "99999999,Total,district_code",
        "09010000,STATE TOTAL,district_name",
        "09010000,Grand Total,district_name",
        "09010000,Statewide,district_name",
        "'',State Total,district_name",
        "09010000,District Totals,district_name"
    })
    void it_is_left_out_and_listed_by_what_says_so(String code, String name, String column) {
        RowResult row = row(code, name);
        assertThat(row.state()).isEqualTo(RowState.NOT_THIS_CYCLE);
        assertThat(row.facts()).isEmpty();
        assertThat(row.isStateRow()).isTrue();
        assertThat(Reading.codes(row.issues())).containsExactly(IssueCode.NO_REAL_DISTRICT);
        assertThat(row.issues().get(0).where().column()).isEqualTo(column);
        assertThat(row.issues().get(0).found()).isEqualTo('"' + (column.equals("district_code") ? code : name) + '"');
    }

    @ParameterizedTest
    @CsvSource({"09010000,State College", "09990000,Totalton", "99980000,Alder Mills", "09010000,District of Alder"})
    void a_district_is_a_district(String code, String name) {
        assertThat(row(code, name).state()).isEqualTo(RowState.ACCEPTED);
    }
}
