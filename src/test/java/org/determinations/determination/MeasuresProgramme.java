package org.determinations.determination;

import java.util.List;
import java.util.Set;
import org.determinations.determination.alignment.AlignmentProgramme;
import org.determinations.model.Stage;
import org.determinations.model.fact.FactKind;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FileKind;
import org.determinations.model.result.Basis;
import org.determinations.model.result.ShapeWords;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.policy.PolicyPack;

/** An invented shape for tests: the shape {@code alignment}, but its rules may ask for measures. */
public class MeasuresProgramme implements Programme {
    private static final Programme LIKE = AlignmentProgramme.PROGRAMME;

    @Override
    public String shape() {
        return "measured";
    }

    @Override
    public Set<FactKind<?>> readsBesides() {
        return Set.of(FactKinds.MEASURE);
    }

    @Override
    public ShapeWords words() {
        return LIKE.words();
    }

    @Override
    public List<DistrictRule> rules() {
        return LIKE.rules();
    }

    @Override
    public List<RunControl> controls() {
        return LIKE.controls();
    }

    @Override
    public Set<String> demanded() {
        return LIKE.demanded();
    }

    @Override
    public String lead() {
        return LIKE.lead();
    }

    @Override
    public Set<FileKind> needed(Stage stage, PolicyPack pack) {
        return Set.of();
    }

    @Override
    public List<FileKind> wouldRead(Stage stage, PolicyPack pack) {
        return List.of(FileKind.MEASURES);
    }

    @Override
    public Basis basis(DistrictFacts district, StageDistricts stage, PolicyPack pack) {
        return LIKE.basis(district, stage, pack);
    }
}
