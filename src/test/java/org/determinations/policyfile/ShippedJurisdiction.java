package org.determinations.policyfile;

import java.nio.file.Path;
import java.util.Optional;
import org.determinations.model.DistrictCode;
import org.determinations.model.jurisdiction.CodeForm;
import org.determinations.model.jurisdiction.Jurisdiction;

/** The jurisdictions of the checkout, for tests. */
public final class ShippedJurisdiction {
    private static final Jurisdiction MASSACHUSETTS = new JurisdictionFiles(folder()).read(Optional.empty());

    private ShippedJurisdiction() {}

    public static Path folder() {
        return ShippedPolicies.root().resolve("jobs").resolve("jurisdictions");
    }

    /** The default. */
    public static Jurisdiction massachusetts() {
        return MASSACHUSETTS;
    }

    /** The form of its codes. */
    public static CodeForm codes() {
        return MASSACHUSETTS.codes();
    }

    /** The district that a text names; there must be one. */
    public static DistrictCode district(String text) {
        return codes().parse(text).orElseThrow();
    }
}
