package org.determinations.application.files;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.determinations.application.run.StageFolder;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.FileKind;

/**
 * A file that a person offered to a folder of a cycle, and what became of it. One per offer; immutable.
 *
 * @param number of the audit event that tells of the offer
 * @param acts what was done with it, the offer itself first
 */
public record Offer(long number, Content content, List<Act> acts) {

    public Offer {
        acts = List.copyOf(acts);
    }

    /**
     * What was offered.
     *
     * @param name in the folder, without a path
     * @param bytes size
     */
    public record Content(SchoolYear cycle, StageFolder folder, String name, FileKind kind, String sha256, long bytes) {
        /** Relative to the cycle folder: {@code official/levels.csv}. */
        public String path() {
            return folder.prefix() + name;
        }
    }

    /**
     * One act about it.
     *
     * @param to how far the offer was after it
     * @param replaced the file in whose place it was put; of an acceptance alone
     * @param note in the words of who did it; may be empty
     */
    public record Act(OfferState to, String by, Instant at, Optional<Replaced> replaced, String note) {}

    /** A file that was in the folder before, without a path. */
    public record Replaced(String name, String sha256) {}

    public OfferState state() {
        return acts.get(acts.size() - 1).to();
    }

    /** The file in whose place it was put; empty when it was not accepted, or was put beside the others. */
    public Optional<Replaced> replaced() {
        return acts.stream().flatMap(act -> act.replaced().stream()).findFirst();
    }

    /** How it is called in messages: {@code offer 12}. */
    public String called() {
        return "offer " + number;
    }
}
