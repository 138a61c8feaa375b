/**
 * A draft of a policy becomes a published pack, or a published one a draft again.
 *
 * <p>Part of the room {@code application}, whose rules hold.
 */
@NullMarked
package org.determinations.application.adopt;

import org.jspecify.annotations.NullMarked;
