package org.determinations.web.route;

import java.util.List;
import org.determinations.application.Installation;
import org.determinations.application.files.EvidenceDesk;
import org.determinations.model.ledger.EvidenceFile;
import org.springframework.web.servlet.function.ServerRequest;

/** What pages with files of evidence have in common. */
final class EvidencePart {
    private EvidencePart() {}

    /** The file whose hash is asked for, of those that are named there; refused with {@code SY-010} when none of them is it. */
    static EvidenceFile named(ServerRequest request, List<EvidenceFile> files) {
        String sha256 = request.param("sha256").orElse("");
        return files.stream()
                .filter(file -> file.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(() -> ReadingPages.noSuch("file", ""));
    }

    static void delete(Desk desk, ServerRequest request, String about, EvidenceFile file) {
        String why = new Form(request).needed("why", "text that says why");
        Installation acting = desk.actedOnBy(request);
        desk.ask(() -> {
            EvidenceDesk.of(acting).delete(about, file, why);
            return file;
        });
    }
}
