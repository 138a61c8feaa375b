package org.determinations.determination;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.StageFacts;

/** The districts of a stage one after the other, as often as asked, whether they are in memory together or not. */
public interface StageDistricts {

    /** The stage without its districts. */
    StageFacts frame();

    /** Every indicator of which any district has a row that can be read, in the order of publication. */
    Set<String> indicatorsHeld();

    /** Hands on each district, by code. */
    void forEach(Consumer<DistrictFacts> each);

    /** The same with other facts of each district, from the same files: what is held of indicators stays as it is. */
    default StageDistricts with(UnaryOperator<DistrictFacts> asked) {
        StageDistricts own = this;
        return new StageDistricts() {
            @Override
            public StageFacts frame() {
                return own.frame();
            }

            @Override
            public Set<String> indicatorsHeld() {
                return own.indicatorsHeld();
            }

            @Override
            public void forEach(Consumer<DistrictFacts> each) {
                own.forEach(district -> each.accept(asked.apply(district)));
            }
        };
    }

    /** Of a stage that is in memory. */
    static StageDistricts of(StageFacts stage) {
        return new StageDistricts() {
            @Override
            public StageFacts frame() {
                return stage;
            }

            @Override
            public Set<String> indicatorsHeld() {
                return IndicatorsRead.heldBy(stage);
            }

            @Override
            public void forEach(Consumer<DistrictFacts> each) {
                stage.districts().forEach(each);
            }
        };
    }
}
