/** The embedded server, and the library that keeps sessions, forms and headers safe, put together for the desk. */
@NullMarked
package org.determinations.web.server;

import org.jspecify.annotations.NullMarked;
