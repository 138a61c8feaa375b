package org.determinations.application.verify;

import org.determinations.application.TestServer;
import org.junit.jupiter.api.Tag;

/** The same on a server: what it takes there is what it takes on the embedded database, once more. */
@Tag("long")
class RunVerificationOnServerTest extends RunVerificationTest {
    @Override
    TestServer server() {
        return TestServer.POSTGRESQL;
    }
}
