package org.determinations.disproportionality;

import org.junit.jupiter.api.Tag;

/** The same cases from the folder beside the checkout. */
@Tag("shared")
class SharedMeasureCasesTest extends MeasureCasesTest {

    @Override
    boolean shared() {
        return true;
    }
}
