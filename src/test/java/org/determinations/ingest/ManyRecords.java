package org.determinations.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.model.SchoolYear;
import org.determinations.policyfile.CodeListFiles;
import org.determinations.policyfile.ContractFiles;
import org.determinations.policyfile.ShippedJurisdiction;

/** Counts more records than the process could hold, from a stream that makes them as they are read. */
final class ManyRecords {
    static final int RECORDS = 1_500_000;
    static final int DISTRICTS = 300;
    private static final String HEADER =
            "school_year,district_code,DOE002,DOE006,DOE010,DOE012,DOE015,DOE016,DOE019,DOE034,DOE036\n";
    private static final int TOGETHER = 1500;

    /** Size of the file; unit: bytes. */
    static final int BYTES = HEADER.length() + RECORDS * record(0).length();

    private ManyRecords() {}

    private static String record(int number) {
        return String.format(
                Locale.ROOT,
                "2011-12,%04d0000,%010d,2000-01-01,0%d,01,09010005,06,00,%s0,\n",
                900 + number % DISTRICTS,
                number,
                1 + number % 3,
                number % 7 == 0 ? 4 : 1);
    }

    private static InputStream records() {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, TOGETHER).forEach(i -> text.append(record(i)));
        byte[] piece = text.toString().getBytes(StandardCharsets.UTF_8);
        Iterator<byte[]> pieces = Stream.concat(
                        Stream.of(HEADER.getBytes(StandardCharsets.UTF_8)),
                        Stream.generate(() -> piece).limit(RECORDS / TOGETHER))
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return pieces.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(pieces.next());
            }
        });
    }

    /** @param arguments a folder for the first rows, by which the file is recognised */
    public static void main(String[] arguments) throws IOException {
        Path jobs = Path.of(System.getProperty("determinations.app")).resolve("jobs");
        Path first = Files.writeString(Path.of(arguments[0]).resolve("records.csv"), HEADER + record(0));
        RecognisedFile file = new FileRecogniser(
                        ContractFiles.read(jobs.resolve("contracts")), ShippedJurisdiction.codes())
                .recognise(first, "secondary/records.csv")
                .file()
                .orElseThrow();
        ReadContext context = ReadContext.of(
                new SchoolYear(2012),
                ShippedJurisdiction.massachusetts(),
                CodeListFiles.read(jobs.resolve("codelists")));
        RecordCounts counts =
                RecordCounter.count(records(), file, context, read -> {}).orElseThrow();
        FileTotals totals = counts.rows().totals();
        int districts = counts.tallies().counts().values().stream()
                .mapToInt(of -> of.size())
                .sum();
        System.out.println(
                "accepted " + totals.accepted() + " rejected " + totals.rejected() + ", districts " + districts);
    }
}
