package org.determinations.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;

/** A file in the container of old workbooks (.xls), in which a workbook with a password is kept too. */
final class OldWorkbook {
    private static final int MOST = 64 << 20;
    private static final String LOCKED = "EncryptedPackage";

    private OldWorkbook() {}

    /** Whether what it holds is a workbook with a password. */
    static boolean isLocked(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(MOST), StandardCharsets.ISO_8859_1);
            return text.contains(new String(LOCKED.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
        }
    }

    static Issue locked(String name) {
        return Issue.of(
                IssueCode.WORKBOOK_REFUSED,
                SourceRef.ofFile(name),
                "the workbook is protected by a password",
                "",
                "a workbook (.xlsx) without a password to open it",
                "Open it in a spreadsheet, take the password away (File, Info, Protect Workbook), save it, and submit it again.");
    }
}
