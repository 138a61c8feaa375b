package org.determinations.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.ingest.file.OnePass;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.ingest.file.Recognition;
import org.determinations.model.SchoolYear;
import org.determinations.model.layout.CodeLists;
import org.determinations.model.layout.FileContract;
import org.determinations.policyfile.CodeListFiles;
import org.determinations.policyfile.ContractFiles;
import org.determinations.policyfile.ShippedJurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Student records are counted over all cores in blocks of bytes. Whatever is in a file and wherever it is cut, counts, row numbers
 * and messages are those of a reader that takes one row after the other; and what is no sound text is refused in the same words.
 */
class RecordSplitsTest {
    private static final Path JOBS =
            Path.of(System.getProperty("determinations.app", "."), "jobs").toAbsolutePath();
    private static final CodeLists LISTS = CodeListFiles.read(JOBS.resolve("codelists"));
    private static final List<FileContract> CONTRACTS = ContractFiles.read(JOBS.resolve("contracts"));
    private static final ReadContext CONTEXT =
            ReadContext.of(new SchoolYear(2012), ShippedJurisdiction.massachusetts(), LISTS);
    private static final int FILES = Integer.getInteger("determinations.seeds", 60);

    @TempDir
    private Path folder;

    private static Recognition recognised(Path file, OnePass onePass) {
        return new FileRecogniser(CONTRACTS, ShippedJurisdiction.codes(), onePass)
                .recognise(file, "secondary/records.csv");
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("records.csv"), bytes);
    }

    @Test
    void every_split_of_every_file_counts_the_same() throws IOException {
        long first = new Random().nextInt(1_000_000);
        int read = 0;
        for (long seed = first; seed < first + FILES; seed++) {
            Recognition known = recognised(file(OddRecords.sound(seed)), OnePass.NONE);
            if (known.isRefused()) {
                continue;
            }
            read++;
            RecognisedFile file = known.file().orElseThrow();
            List<String> expected = RecordsOneByOne.told(file, CONTEXT);
            CountedRecords whole = RecordCounter.count(file, CONTEXT, done -> {});
            assertThat(RecordsOneByOne.told(whole)).as("seed %s", seed).isEqualTo(expected);
            Random random = new Random(seed);
            for (int split = 0; split < 4; split++) {
                int bytes = 1 + random.nextInt(split == 3 ? 4000 : 64);
                int counters = 1 + random.nextInt(3);
                assertThat(RecordCounter.count(file, CONTEXT, bytes, counters))
                        .as("seed %s in blocks of %s bytes by %s counters", seed, bytes, counters)
                        .isEqualTo(whole);
            }
        }
        assertThat(read).as("files that could be read, from seed %s on", first).isGreaterThan(FILES / 2);
    }

    @Test
    void one_pass_finds_the_hash_and_every_fault_that_two_found() throws IOException {
        long first = new Random().nextInt(1_000_000);
        int refused = 0;
        List<OnePass.Content> inOnePass = new ArrayList<>();
        for (long seed = first; seed < first + FILES; seed++) {
            Path path = file(OddRecords.broken(seed));
            Recognition known = recognised(path, OnePass.NONE);
            CountedFiles records = new CountedFiles(CONTEXT, (name, done, of) -> {});
            OnePass told = read -> {
                Optional<OnePass.Content> content = records.read(read);
                content.ifPresent(inOnePass::add);
                return content;
            };
            assertThat(recognised(path, told)).as("seed %s", seed).isEqualTo(known);
            refused += known.isRefused() ? 1 : 0;
            if (!known.isRefused()) {
                RecognisedFile file = known.file().orElseThrow();
                assertThat(RecordsOneByOne.told(records.take(file).counted(file, CONTEXT)))
                        .as("seed %s", seed)
                        .isEqualTo(RecordsOneByOne.told(file, CONTEXT));
            }
        }
        assertThat(inOnePass)
                .as("files read in one pass, from seed %s on", first)
                .hasSizeGreaterThan(FILES / 8);
        assertThat(refused).as("files refused, from seed %s on", first).isBetween(FILES / 5, FILES - 1);
    }
}
