package org.determinations.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.determinations.issue.IssueCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class AuditStoreTest {
    @Parameter
    private TestDatabase kind;

    @TempDir
    Path folder;

    @AutoClose
    private Database database;

    private AuditStore audit;

    @BeforeEach
    void open() {
        database = Database.open(kind.migrated(folder));
        audit = Stores.of(database).audit();
    }

    @Test
    void each_event_carries_the_hash_of_the_one_before() {
        AuditStore.Event first = audit.append("Zoë", "run", "official 2012-13", Samples.AT.plusNanos(999));
        AuditStore.Event second = audit.append("J. Doe", "approve", "", Samples.AT);
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.previousHash()).isEqualTo("0".repeat(64));
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.previousHash()).isEqualTo(first.hash()).isNotEqualTo(second.hash());
        assertThat(audit.list()).containsExactly(first, second);
        assertThat(audit.verify()).isEmpty();
    }

    @Test
    void a_hash_depends_on_where_one_part_ends_and_the_next_begins() {
        try (Database other = Database.open(kind.migrated(folder.resolve("other")))) {
            String here = audit.append("ab", "c", "", Samples.AT).hash();
            assertThat(Stores.of(other)
                            .audit()
                            .append("a", "bc", "", Samples.AT)
                            .hash())
                    .isNotEqualTo(here);
        }
    }

    @Test
    void an_empty_chain_is_whole() {
        assertThat(audit.verify()).isEmpty();
    }

    @Test
    void an_altered_event_breaks_the_chain_and_is_named() throws SQLException {
        three();
        Planted.row(database, "update audit_event set who = 'nobody' where event_number = 2");
        assertBrokenAt("event 2 ");
    }

    @Test
    void an_event_left_out_breaks_the_chain() throws SQLException {
        three();
        Planted.row(database, "delete from audit_event where event_number = 1");
        assertBrokenAt("event 2 ");
    }

    @Test
    void a_hash_put_in_the_place_of_another_breaks_the_chain() throws SQLException {
        three();
        Planted.row(database, "update audit_event set previous_hash = '" + Samples.HASH + "' where event_number = 3");
        assertBrokenAt("event 3 ");
    }

    @Test
    void a_number_is_given_once() throws SQLException {
        three();
        assertThatThrownBy(() -> Planted.row(
                        database,
                        "insert into audit_event select event_number, happened_at, who, what, details, previous_hash, '"
                                + Samples.HASH + "', known_as from audit_event where event_number = 3"))
                .isInstanceOf(SQLException.class)
                .hasMessageNotContaining("olumn");
    }

    private void three() {
        for (int i = 1; i <= 3; i++) {
            audit.append("Zoë", "run", "number " + i, Samples.AT);
        }
    }

    private void assertBrokenAt(String event) {
        assertThat(audit.verify()).get().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.STORE_CHECK_FAILED);
            assertThat(issue.found()).startsWith(event);
        });
    }
}
