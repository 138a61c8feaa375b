package org.determinations.policyfile;

import java.nio.file.Path;
import org.determinations.application.policy.Policies;
import org.determinations.policy.PolicyPack;

/** The policies folder of the checkout, for tests. */
public final class ShippedPolicies {
    private static final PolicyPack MASSACHUSETTS_2012 = files().loadFolder(folder().resolve("massachusetts-2012.2"));

    private ShippedPolicies() {}

    public static Path root() {
        return Path.of(System.getProperty("determinations.app", "."));
    }

    public static Path folder() {
        return root().resolve("jobs").resolve("policies");
    }

    public static PackFiles files() {
        return Policies.files();
    }

    public static PolicyPack massachusetts2012() {
        return MASSACHUSETTS_2012;
    }
}
