package org.determinations.application.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;

/**
 * A folder below a cycle folder that files are put into: that of a stage, or of corrections to one. Immutable.
 *
 * @param stage whose run reads the files
 * @param corrections empty for the stage's own folder
 */
public record StageFolder(Stage stage, Optional<CorrectionFolder> corrections) {
    /** In the order of the year. */
    public static final List<StageFolder> ALL = List.of(
            of(Stage.PROVISIONAL),
            of(Stage.PRELIMINARY),
            new StageFolder(Stage.PRELIMINARY, Optional.of(CorrectionFolder.CORRECTIONS)),
            of(Stage.OFFICIAL),
            of(Stage.SECONDARY),
            new StageFolder(Stage.OFFICIAL, Optional.of(CorrectionFolder.AMENDMENT)));

    private static StageFolder of(Stage stage) {
        return new StageFolder(stage, Optional.empty());
    }

    /** Its name in the cycle folder: {@code official}, {@code corrections}. */
    public String word() {
        return corrections.map(CorrectionFolder::word).orElseGet(stage::word);
    }

    /** What the names of its files begin with, relative to the cycle folder. */
    public String prefix() {
        return word() + "/";
    }

    public static Optional<StageFolder> find(String word) {
        return ALL.stream().filter(folder -> folder.word().equals(word)).findFirst();
    }

    /** The folder of that name; refused with {@code SY-010} when there is none such. */
    public static StageFolder get(String word) {
        return find(word)
                .orElseThrow(() -> Refusal.Kind.USAGE.of(
                        IssueCode.NOT_FOUND,
                        "FOLDER",
                        "a cycle folder has no folder of this name",
                        "\"" + word + "\"",
                        words().collect(Collectors.joining(", ")),
                        "name one of them"));
    }

    /** Every name, in order. */
    public static Stream<String> words() {
        return ALL.stream().map(StageFolder::word);
    }
}
