package org.determinations.disproportionality;

import java.util.ArrayList;
import java.util.List;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.RaceEthnicity;

/** Every measure of a district, in the order printed. */
final class MeasureCatalogue {

    private MeasureCatalogue() {}

    /** The keys that the counts allow; slices that they do not name are one key without a slice. */
    static List<MeasureKey> keys(CountBook book) {
        List<MeasureKey> keys = new ArrayList<>();
        keys.add(MeasureKey.lowIncome(MeasureKind.A1));
        keys.addAll(slices(book));
        keys.add(MeasureKey.lowIncome(MeasureKind.A3));
        for (MeasureKind kind : MeasureKind.values()) {
            keys.addAll(separation(kind));
        }
        return keys.stream().sorted().toList();
    }

    private static List<MeasureKey> slices(CountBook book) {
        List<MeasureKey> keys = new ArrayList<>();
        for (String span : book.gradeSpans()) {
            keys.add(sliced(span, ""));
        }
        for (String kind : book.disabilityKinds()) {
            keys.add(sliced("", kind));
        }
        return keys.isEmpty() ? List.of(MeasureKey.lowIncome(MeasureKind.A2)) : keys;
    }

    private static MeasureKey sliced(String span, String disabilityKind) {
        return new MeasureKey(MeasureKind.A2, RaceEthnicity.ALL, IncomeGroup.LOW_INCOME, span, disabilityKind);
    }

    private static List<MeasureKey> separation(MeasureKind kind) {
        return switch (kind) {
            case A1, A2, A3 -> List.of();
            case B1_LI, B2_LI, B1_ADJ_RACE, B2_ADJ_RACE -> List.of(MeasureKey.lowIncome(kind));
            case B1_R, B2_R, B1_ADJ_INCOME, B2_ADJ_INCOME -> races(kind);
            case B1_X, B2_X -> crossed(kind);
            case B1_ADJ_DISABILITY, B2_ADJ_DISABILITY -> {
                List<MeasureKey> keys = new ArrayList<>(races(kind));
                keys.add(MeasureKey.lowIncome(kind));
                yield keys;
            }
        };
    }

    private static List<MeasureKey> races(MeasureKind kind) {
        return RaceEthnicity.groups().stream()
                .map(race -> MeasureKey.ofRace(kind, race))
                .toList();
    }

    private static List<MeasureKey> crossed(MeasureKind kind) {
        List<MeasureKey> keys = new ArrayList<>();
        for (RaceEthnicity race : RaceEthnicity.groups()) {
            keys.add(MeasureKey.crossed(kind, race, IncomeGroup.LOW_INCOME));
            keys.add(MeasureKey.crossed(kind, race, IncomeGroup.NOT_LOW_INCOME));
        }
        return keys;
    }
}
