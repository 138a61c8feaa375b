package org.determinations.application.secondary;

import org.junit.jupiter.api.Tag;

/** The same scenarios from the folder beside the checkout. */
@Tag("shared")
class SharedScenarioFilesTest extends ScenarioFilesTest {

    @Override
    boolean shared() {
        return true;
    }
}
