package org.determinations.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.determinations.model.fact.DescribedFact;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKey;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.FileFields;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.PlainFactKind;

/** An invented plain kind of fact with a column of every sort: visits to districts. */
public record ToyVisit(
        String id,
        DistrictCode district,
        String name,
        FindingSource why,
        LocalDate on,
        Optional<LocalDate> again,
        Optional<Integer> schools,
        String note,
        FactSource source)
        implements Fact {
    public static final PlainFactKind<ToyVisit> KIND = new Kind();

    private static final FileField ID = FileField.needed("visit", ColumnType.TEXT);
    private static final FileField NAME = FileField.useful(FileFields.DISTRICT_NAME, ColumnType.TEXT);
    private static final FileField WHY = FileField.needed("why", ColumnType.FINDING_SOURCE);
    private static final FileField ON = FileField.needed("visited_on", ColumnType.DATE);
    private static final FileField AGAIN = FileField.useful("again_on", ColumnType.DATE);
    private static final FileField SCHOOLS = FileField.useful("schools", ColumnType.WHOLE_NUMBER);
    private static final FileField NOTE = FileField.needed("note", ColumnType.TEXT);

    @Override
    public DescribedFact<ToyVisit> described() {
        return new DescribedFact<>(KIND, this);
    }

    private static final class Kind extends PlainFactKind<ToyVisit> {
        Kind() {
            super(ToyVisit.class, "visit", FileKind.REVIEW_FINDINGS, List.of(), "toy_visit");
        }

        @Override
        public void tell(PlainColumns<ToyVisit> columns) {
            columns.id(ID, ToyVisit::id);
            columns.unit(ToyVisit::district);
            columns.unitName(ToyVisit::name);
            columns.word(WHY, FindingSource.class, "reason of the visit", ToyVisit::why);
            columns.day(ON, ToyVisit::on);
            columns.dayIfAny(AGAIN, ToyVisit::again);
            columns.ordered(ON, AGAIN);
            columns.numberIfAny(SCHOOLS, ToyVisit::schools);
            columns.text(NOTE, ToyVisit::note);
        }

        @Override
        public ToyVisit make(PlainValues values, FactSource source) {
            return new ToyVisit(
                    values.text(ID),
                    values.unit(),
                    values.text(NAME),
                    values.word(WHY, FindingSource.class),
                    values.day(ON),
                    values.dayIfAny(AGAIN),
                    values.numberIfAny(SCHOOLS),
                    values.text(NOTE),
                    source);
        }

        @Override
        public FactKey key(ToyVisit fact) {
            return new FactKey(title(fact), "");
        }

        @Override
        protected String title(ToyVisit fact) {
            return "visit " + fact.id();
        }
    }
}
