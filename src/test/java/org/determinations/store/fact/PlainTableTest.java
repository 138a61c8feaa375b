package org.determinations.store.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.determinations.model.FindingSource;
import org.determinations.model.ToyVisit;
import org.determinations.store.Database;
import org.determinations.store.Planted;
import org.determinations.store.Samples;
import org.determinations.store.TestDatabase;
import org.determinations.store.sql.Transactions;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A kind of fact that tells its columns is kept by them alone. */
class PlainTableTest {
    @TempDir
    private Path folder;

    private static ToyVisit visit(String id, Optional<LocalDate> again, Optional<Integer> schools) {
        return new ToyVisit(
                id,
                Samples.FIRST,
                "Ærøskøbing",
                FindingSource.HEARING,
                LocalDate.of(2012, 2, 29),
                again,
                schools,
                "two days",
                Samples.source("official/visits.csv", 2));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void every_sort_of_column_comes_back_as_it_was(TestDatabase kind) throws SQLException {
        FactTable<ToyVisit> table = PlainTable.of(ToyVisit.KIND);
        List<ToyVisit> visits = List.of(
                visit("V-1", Optional.of(LocalDate.of(2012, 4, 2)), Optional.of(0)),
                visit("V-2", Optional.empty(), Optional.empty()));
        try (Database database = Database.open(kind.migrated(folder));
                Connection connection = database.dataSource().getConnection()) {
            Planted.script(
                    database,
                    "create table toy_visit (input_file_id bigint, row_number integer, column_set integer, visit varchar,"
                            + " district_code varchar, district_name varchar, why varchar, visited_on date, again_on date,"
                            + " schools integer, note varchar)");
            table.columns().insert(connection, table.table(), 1, visits);
            assertThat(new Transactions(database.dataSource(), database.dialect())
                            .over(connection)
                            .selectFrom(table.table())
                            .orderBy(DSL.field(DSL.name("visit")))
                            .fetch(row ->
                                    table.read(FactRow.of(row), visits.get(0).source())))
                    .isEqualTo(visits);
        }
    }
}
