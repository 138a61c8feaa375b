package org.determinations.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.determinations.issue.SourceRef;
import org.determinations.model.ExactRatio;
import org.determinations.scorecard.turn.FactGrid;
import org.determinations.scorecard.turn.Readings;

/** Units with chance values for a scorecard: on its bounds and beside them, its codes, values that it refuses, and none. */
public final class InventedUnits {
    private final Scorecard scorecard;
    private final FactGrid grid;
    private final Random random;

    public InventedUnits(Scorecard scorecard, Random random) {
        this.scorecard = scorecard;
        this.random = random;
        this.grid = new FactGrid(new Readings(scorecard), UnitMeasures.of("", Map.of()));
    }

    public List<UnitMeasures> list(int units) {
        List<UnitMeasures> all = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            all.add(next("U" + i));
        }
        return all;
    }

    private UnitMeasures next(String code) {
        Map<String, GivenValue> values = new TreeMap<>();
        int mostAbsent = random.nextInt(3) * 8;
        for (Measure measure : scorecard.measures()) {
            if (random.nextInt(100) >= mostAbsent && measure.isGiven()) {
                values.put(measure.id(), value(measure));
            }
        }
        List<EarlierCategory> earlier = new ArrayList<>();
        for (int year = random.nextInt(4); year > 0; year--) {
            int place = random.nextInt(scorecard.categories().size() + 1);
            earlier.add(
                    place == scorecard.categories().size()
                            ? EarlierCategory.none("20" + year)
                            : EarlierCategory.of(
                                    "20" + year, scorecard.categories().get(place)));
        }
        return UnitMeasures.of(code, values).after(earlier);
    }

    private GivenValue value(Measure measure) {
        SourceRef where = SourceRef.ofFile("invented.csv");
        if (random.nextInt(40) == 0) {
            return GivenValue.without(ValueStatus.values()[1 + random.nextInt(4)], where);
        }
        GivenValue value = GivenValue.of(measure.isNumeric() ? number(measure) : code(measure), where);
        return random.nextInt(4) == 0 ? value : value.counted(BigDecimal.valueOf(random.nextInt(60)));
    }

    private String number(Measure measure) {
        if (random.nextInt(60) == 0) {
            return "no number";
        }
        ExactRatio step = grid.step(measure);
        List<ExactRatio> points = grid.points(measure, step);
        if (points.isEmpty()) {
            return "0";
        }
        ExactRatio low = points.get(random.nextInt(points.size()));
        ExactRatio high = points.get(random.nextInt(points.size()));
        boolean between = random.nextBoolean() && low.compareTo(high) < 0;
        return Reckoned.show(between ? FactGrid.middle(low, high, step) : low);
    }

    private String code(Measure measure) {
        List<String> codes = new ArrayList<>(grid.codes(measure));
        codes.addAll(measure.reading().codes().keySet());
        return codes.isEmpty() ? "a word" : codes.get(random.nextInt(codes.size()));
    }
}
