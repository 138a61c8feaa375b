package org.determinations.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.ingest.RecordLayout;
import org.determinations.ingest.file.OnePass;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.ingest.file.Recognition;
import org.determinations.ingest.file.RecordBlocks;
import org.determinations.issue.Issue;
import org.determinations.model.Sha256;
import org.determinations.model.fact.FileKind;
import org.jspecify.annotations.Nullable;

/**
 * What one task found out about one file before a record of it is counted: what it is, its hash, and where pieces of it begin. One
 * per file; sent from a worker to the driver.
 */
final class Survey implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int BLOCK = 1 << 20;

    private final String path;
    private final String name;
    private final ArrayList<String> problems = new ArrayList<>();
    private final ArrayList<Piece> pieces = new ArrayList<>();
    private @Nullable String sha256;
    private long bytes;
    private boolean holdsRecords;

    private Survey(String path, String name) {
        this.path = path;
        this.name = name;
    }

    /** @param splitBytes a piece is at least so long, but for the last one */
    static Survey of(Setting setting, String path, String name, long splitBytes) {
        Survey survey = new Survey(path, name);
        Recognition recognition = setting.known()
                .recogniser(file -> survey.walk(file, splitBytes))
                .recognise(Path.of(path), name);
        recognition.issues().stream().map(Issue::line).forEach(survey.problems::add);
        recognition.file().ifPresent(survey::recognised);
        return survey;
    }

    private void recognised(RecognisedFile file) {
        holdsRecords = file.contract().kind() == FileKind.STUDENT_RECORDS;
    }

    /** Empty, so that the file is looked at as every other, when it holds no records or its records have no certain ends. */
    private Optional<OnePass.Content> walk(RecognisedFile file, long splitBytes) throws IOException {
        if (file.contract().kind() != FileKind.STUDENT_RECORDS) {
            return Optional.empty();
        }
        MessageDigest digest = Sha256.digest();
        List<Integer> lengths = new ArrayList<>();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file.path()), digest)) {
            RecordBlocks blocks = new RecordBlocks(in, (int) Math.min(BLOCK, splitBytes));
            if (!blocks.skip(file.headerRow())) {
                return Optional.empty();
            }
            RecordBlocks.Block block = blocks.next(new byte[BLOCK]);
            while (block.length() > 0) {
                lengths.add(block.length());
                block = blocks.next(block.bytes());
            }
            if (!blocks.isSound()) {
                return Optional.empty();
            }
            bytes = blocks.bytes();
        }
        sha256 = Sha256.hex(digest);
        cut(lengths, splitBytes, RecordLayout.of(file));
        return Optional.of(new OnePass.Content(sha256, bytes));
    }

    /** The blocks end where the file does, but that a last record without a line break was given one. */
    private void cut(List<Integer> lengths, long splitBytes, RecordLayout layout) throws IOException {
        long records = lengths.stream().mapToLong(Integer::longValue).sum();
        long from = bytes - records + (endsInBreak() ? 0 : 1);
        long to = from;
        for (int length : lengths) {
            to += length;
            if (to - from >= splitBytes) {
                pieces.add(new Piece(path, pieces.size(), from, Math.min(to, bytes), layout));
                from = to;
            }
        }
        if (from < bytes) {
            pieces.add(new Piece(path, pieces.size(), from, bytes, layout));
        }
    }

    private boolean endsInBreak() throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(Path.of(path))) {
            ByteBuffer last = ByteBuffer.allocate(1);
            channel.position(bytes - 1).read(last);
            return last.get(0) == '\n';
        }
    }

    String path() {
        return path;
    }

    String name() {
        return name;
    }

    /** Issues that refuse the file. */
    List<String> problems() {
        return problems;
    }

    /** Whether it is a file of student records; any other is left alone. */
    boolean holdsRecords() {
        return holdsRecords;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** What identifies the content; empty when the file was refused or holds no records. */
    Optional<OnePass.Content> content() {
        return Optional.ofNullable(sha256).map(hash -> new OnePass.Content(hash, bytes));
    }
}
