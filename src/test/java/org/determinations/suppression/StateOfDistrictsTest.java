package org.determinations.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.determinations.application.ForkedJava;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is withheld from the sums of a State needs little more memory than the public table of its districts takes. */
class StateOfDistrictsTest {
    @TempDir
    Path scratch;

    /** Seventy thousand counts of a thousand districts; 48 MB were not enough when each was held several times. */
    @Test
    @Tag("long")
    void a_thousand_districts_are_withheld_and_attacked_in_a_small_heap_as_in_a_large_one() throws Exception {
        String small = withheld("-Xmx48m");
        assertThat(small).startsWith("70").endsWith(", found out 0\n").isEqualTo(withheld("-Xmx512m"));
    }

    private String withheld(String heap) throws Exception {
        ForkedJava.Ending ending = ForkedJava.start(scratch, List.of(heap), StateOfDistricts.class.getName(), "5")
                .end();
        assertThat(ending.err()).isEmpty();
        assertThat(ending.code()).isZero();
        return ending.out();
    }
}
