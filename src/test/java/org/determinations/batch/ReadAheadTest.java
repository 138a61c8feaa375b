package org.determinations.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.determinations.ingest.FileRecogniser;
import org.determinations.ingest.ReadContext;
import org.determinations.ingest.RecognisedFile;
import org.determinations.ingest.RowReader;
import org.determinations.ingest.RowResult;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.SchoolYear;
import org.determinations.policyfile.ContractFiles;
import org.determinations.policyfile.ShippedJurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows come as the reader gives them, whatever number of portions they make. */
class ReadAheadTest {
    private static final ReadContext CONTEXT =
            ReadContext.of(new SchoolYear(2012), ShippedJurisdiction.massachusetts());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 249, 250, 251, 500, 2000, 2001, 2250, 2251})
    void every_row_comes_once_and_in_order(int rows) throws IOException {
        RecognisedFile file = file(rows);
        List<Integer> numbers = new ArrayList<>();
        try (ReadAhead ahead = new ReadAhead(RowReader.open(file, CONTEXT, 0))) {
            for (Optional<RowResult> row = ahead.next(); row.isPresent(); row = ahead.next()) {
                numbers.add(row.get().row());
                assertThat(ahead.position()).isBetween(1L, file.bytes());
            }
            assertThat(ahead.next()).isEmpty();
        }
        assertThat(numbers).isEqualTo(IntStream.range(2, rows + 2).boxed().toList());
    }

    @Test
    void it_goes_on_behind_the_rows_that_were_read_before() throws IOException {
        try (ReadAhead ahead = new ReadAhead(RowReader.open(file(600), CONTEXT, 550))) {
            assertThat(ahead.next()).map(RowResult::row).contains(552);
        }
    }

    @Test
    void it_can_be_closed_in_the_middle() throws IOException {
        RecognisedFile file = file(2000);
        try (ReadAhead ahead = new ReadAhead(RowReader.open(file, CONTEXT, 0))) {
            assertThat(ahead.next()).isPresent();
        }
        Files.delete(file.path());
    }

    @Test
    void a_file_that_can_no_longer_be_read_is_refused_at_its_row() throws IOException {
        RecognisedFile file = file(2000);
        byte[] bytes = Files.readAllBytes(file.path());
        bytes[bytes.length - 10] = (byte) 0xFF;
        Files.write(file.path(), bytes);
        try (ReadAhead ahead = new ReadAhead(RowReader.open(file, CONTEXT, 0))) {
            List<Integer> numbers = new ArrayList<>();
            assertThatThrownBy(() -> {
                        for (Optional<RowResult> row = ahead.next(); row.isPresent(); row = ahead.next()) {
                            numbers.add(row.get().row());
                        }
                    })
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal ->
                                    assertThat(refusal.issues().get(0).code()).isEqualTo(IssueCode.UNREADABLE_FILE));
            assertThat(numbers).hasSizeGreaterThan(500).isSorted();
        }
    }

    private RecognisedFile file(int rows) throws IOException {
        StringBuilder text = new StringBuilder("district_code,district_name,accountability_level,reason\n");
        for (int i = 1; i <= rows; i++) {
            text.append(String.format(Locale.ROOT, "%04d0000,Alder %d,Level 1,\n", i, i));
        }
        Path file = Files.writeString(folder.resolve("levels.csv"), text, StandardCharsets.UTF_8);
        return new FileRecogniser(
                        ContractFiles.read(TestInstallation.app().resolve("jobs/contracts")),
                        ShippedJurisdiction.codes())
                .recognise(file, "official/levels.csv")
                .file()
                .orElseThrow();
    }
}
