package org.determinations.model.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.determinations.issue.IssueCode;
import org.determinations.model.FileField;
import org.determinations.model.Stage;

/**
 * All that must be known of one kind of fact, in one place. Whoever needs to tell kinds of facts apart asks it, so that a new
 * kind is one class more. How its rows are read and how its table is written follow from its columns where they are plain
 * ({@link PlainFactKind}); otherwise they stand in the rooms that touch files and databases, one class for each kind.
 *
 * @param <F> the facts that it describes
 */
public abstract class FactKind<F extends Fact> {
    private final Class<F> type;
    private final String word;
    private final Map<FileKind, List<FileField>> layouts;

    /** @param layouts kinds of file whose rows give such facts, each with the fields of its own layout */
    FactKind(Class<F> type, String word, Map<FileKind, List<FileField>> layouts) {
        this.type = type;
        this.word = word;
        this.layouts = Map.copyOf(layouts);
    }

    /** For people: {@code accountability level}. */
    public final String word() {
        return word;
    }

    /** The kinds of file whose rows give such facts. */
    public final Set<FileKind> files() {
        return layouts.keySet();
    }

    /** The fields of one of these kinds of file, in the order of our own layout. */
    final List<FileField> fields(FileKind file) {
        return layouts.getOrDefault(file, List.of());
    }

    /** The fact, if it is of this kind. */
    public final Optional<F> find(Fact fact) {
        return type.isInstance(fact) ? Optional.of(type.cast(fact)) : Optional.empty();
    }

    /** The facts of this kind, in their order. */
    public final List<F> in(Collection<? extends Fact> facts) {
        List<F> ofKind = new ArrayList<>();
        for (Fact fact : facts) {
            if (type.isInstance(fact)) {
                ofKind.add(type.cast(fact));
            }
        }
        return Collections.unmodifiableList(ofKind);
    }

    /** The kind as a plain one, of which everything follows from its columns; empty where rooms have code of its own for it. */
    public Optional<PlainFactKind<F>> plain() {
        return Optional.empty();
    }

    /** What a move of such a fact between two runs is listed under. */
    public FactTopic topic() {
        return new FactTopic(word, false);
    }

    /** Whether the stage reads such facts; in the folder of another stage their files are refused. */
    public boolean isReadBy(Stage stage) {
        return stage != Stage.SECONDARY;
    }

    /** Whether rules of every shape of policy may ask for such facts; otherwise a shape must say that it does. */
    public boolean isReadByEveryShape() {
        return true;
    }

    /** Whether no determination may ever rest on such facts, whatever a shape of policy says. */
    public boolean isKeptApart() {
        return false;
    }

    /** Whether a fact of this kind says that there is such a unit; otherwise another fact must. */
    public boolean makesUnitKnown() {
        return false;
    }

    /**
     * What is said of a row whose unit a run does not have, so that the row counts nowhere: of the secondary analysis, which takes the
     * districts of the official run, and of any other stage, which has those that its own rows make known. Empty only where that cannot
     * be or means nothing: the kind makes its units known, tells which are no more, or is read by no run.
     */
    public Optional<IssueCode> unknownUnit() {
        if (makesUnitKnown() || isKeptApart()) {
            return Optional.empty();
        }
        return Optional.of(isReadBy(Stage.SECONDARY) ? IssueCode.NOT_IN_OFFICIAL_RUN : IssueCode.ROW_UNKNOWN_DISTRICT);
    }

    /** Whether equal rows are one statement that is said twice; otherwise a second row is refused, whatever it says. */
    public boolean mayRepeat() {
        return true;
    }

    /** Whether facts of two units are never about the same; otherwise all facts of the kind are looked at together. */
    public boolean isKeyedByUnit() {
        return false;
    }

    /** What the fact is about. Two facts of one key say the same or contradict each other. */
    public abstract FactKey key(F fact);

    /** What the fact says, without where it stands and without the unit's name, which is no part of its meaning. */
    public abstract List<Object> content(F fact);

    /** The name of the unit as the fact has it; empty when it carries none. */
    public String unitName(F fact) {
        return "";
    }

    /** The order of two facts of one row, or of none; 0 beside one of another kind. */
    final int compareInRow(F fact, Fact other) {
        return type.isInstance(other) ? inRow(fact, type.cast(other)) : 0;
    }

    /** The order of two facts of this kind that stand in one row, or in none. */
    int inRow(F one, F other) {
        return 0;
    }

    /** The fact as it is laid beside that of another run; empty for a kind of which runs are not compared. */
    public Optional<FactFields> compared(F fact) {
        return Optional.empty();
    }
}
