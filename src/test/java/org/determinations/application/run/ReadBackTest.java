package org.determinations.application.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.determinations.model.DistrictCode;
import org.determinations.model.Stage;
import org.determinations.model.result.Determination;
import org.determinations.store.Database;
import org.determinations.store.Samples;
import org.determinations.store.Stores;
import org.determinations.store.TestDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the files of a run are begun while it is being determined. */
class ReadBackTest {
    @TempDir
    Path home;

    @TempDir
    Path out;

    /** As long as all may go into one file of explanations, nothing is begun: how a run is written is known when all are. */
    @ParameterizedTest
    @CsvSource({"500, 500, false", "500, 501, true", "501, 501, false", "501, 502, true", "300, 400, false"})
    void files_are_begun_with_the_first_district_that_is_too_many_to_keep(int kept, int districts, boolean begun)
            throws IOException {
        try (Database database = Database.open(TestDatabase.H2.migrated(home))) {
            Stores stores = Stores.of(database);
            int run = stores.runs().append(Samples.newRun(Stage.OFFICIAL), Samples.AT);
            try (ReadBack readBack = new ReadBack(stores, run, kept)) {
                readBack.determined(out.resolve("run-1"), districts(districts), List.of());
                assertThat(files()).isEqualTo(begun ? List.of(".run-1.partial") : List.of());
            }
            assertThat(files()).isEmpty();
        }
    }

    private static List<Determination> districts(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Samples.undetermined(
                        new DistrictCode(String.valueOf(20_000_000 + 10 * i)), "An invented district " + i))
                .toList();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
