package org.determinations.application.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Sha256;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.result.Determination;
import org.determinations.model.result.ResultChange;
import org.determinations.model.run.RunHeader;

/**
 * What a release, an amendment or a withdrawal would record and put out, asked of the store as it is, and recorded nowhere. Whoever acts
 * on it names {@link #fingerprint}. One per act and moment.
 *
 * @param state of the run before
 * @param by name of who would act
 * @param knownAs how that person is known
 * @param note as it would be recorded; may be empty
 * @param on day in the cycle's zone
 * @param place of the files below the folder of outputs; empty when nothing is put out
 * @param files that the act writes; none of a stage whose districts each get an archive
 * @param archives districts that each get an archive of their own
 * @param replaced run whose place it takes; empty for any other act
 * @param changes districts whose released result it changes, by code
 * @param fingerprints of run and checklist that it is asked of
 */
public record ReleasePreview(
        RunHeader run,
        ReleaseState state,
        ReleaseAction action,
        String by,
        String knownAs,
        String note,
        LocalDate on,
        String place,
        List<File> files,
        int archives,
        Optional<Integer> replaced,
        List<ResultChange> changes,
        Fingerprints fingerprints) {
    public ReleasePreview {
        files = List.copyOf(files);
        changes = List.copyOf(changes);
    }

    /**
     * One file.
     *
     * @param sha256 empty where it names the end of the audit trail, which the act itself settles
     */
    public record File(String name, Optional<String> sha256) {}

    /** SHA-256 over all of it. */
    public String fingerprint() {
        List<String> parts = new ArrayList<>(List.of(
                Integer.toString(run.number()),
                state.name(),
                action.name(),
                by,
                knownAs,
                note,
                on.toString(),
                place,
                Integer.toString(archives),
                replaced.map(number -> Integer.toString(number)).orElse(""),
                fingerprints.manifest(),
                fingerprints.checklist()));
        files.forEach(file -> parts.addAll(List.of(file.name(), file.sha256().orElse(""))));
        changes.stream()
                .flatMap(change -> Stream.of(change.district().digits(), label(change.before()), label(change.after())))
                .forEach(parts::add);
        return Sha256.ofParts(parts);
    }

    /** How a result of a district is called; where there is none, that it is not in that run. */
    public static String label(Optional<Determination> result) {
        return result.map(Determination::label).orElse("not in it");
    }

    /** Refused with {@code SY-157} when it is not any more what was seen. */
    void demandSeen(String print) {
        if (!fingerprint().equals(print)) {
            throw Refusal.Kind.GATE.of(
                    IssueCode.ANSWERS_DIFFER,
                    "run " + run.number(),
                    "what the act would record or put out is not what was shown before it",
                    print.isEmpty() ? "nothing was shown before it" : "",
                    "exactly what was shown",
                    "nothing was recorded; check it again, then decide");
        }
    }
}
