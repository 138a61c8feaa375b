package org.determinations.policyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.equity.EquitySettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of sizes and placements: the one that is shipped, and what is wrong with others. */
class EquityFileTest {
    @TempDir
    Path jobs;

    @Test
    void the_shipped_table_is_sound() {
        EquitySettings settings = EquityFile.read(ShippedPolicies.root().resolve("jobs"));
        assertThat(settings.sizes()).containsExactly(0, 1000, 2500, 5000, 10_000, 25_000);
        assertThat(settings.inside80()).containsExactly("10");
        assertThat(settings.inside40To79()).containsExactly("20");
        assertThat(EquityFile.lint(ShippedPolicies.root().resolve("jobs"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sizesFrom: [\"0\", \"1000\"] | sizesFrom: [\"1\", \"1000\"] | no rising list",
                "sizesFrom: [\"0\", \"1000\"] | sizesFrom: [\"0\", \"1000\", \"900\"] | no rising list",
                "sizesFrom: [\"0\", \"1000\"] | sizesFrom: [\"0\", \"many\"] | no rising list",
                "sizesFrom: [\"0\", \"1000\"] | sizes: [\"0\"] | sizesFrom",
                "inside40To79: [\"20\"] | inside40To79: [\"10\"] | a code is in both bands"
            })
    void what_is_wrong_is_named(String from, String to, String said) throws IOException {
        String sound = String.join(
                "\n",
                "sizesFrom: [\"0\", \"1000\"]",
                "inside80: [\"10\"]",
                "inside40To79: [\"20\"]",
                "sources:",
                "  - { of: \"a\", says: \"b\", cite: \"c\" }",
                "");
        Files.createDirectories(jobs.resolve("equity"));
        Path file = Files.writeString(jobs.resolve("equity/equity.yaml"), sound);
        assertThat(EquityFile.read(jobs).sizes()).containsExactly(0, 1000);
        Files.writeString(file, sound.replace(from, to));
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> EquityFile.read(jobs));
        assertThat(refusal.issues()).allMatch(issue -> issue.code() == IssueCode.EQUITY_TABLE_INVALID);
        assertThat(refusal.issues()).anyMatch(issue -> issue.line().contains(said));
    }

    @Test
    void no_table_is_refused() {
        assertThat(EquityFile.lint(jobs))
                .extracting(issue -> issue.code())
                .isEqualTo(List.of(IssueCode.EQUITY_TABLE_INVALID));
    }
}
