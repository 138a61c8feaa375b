/** Determinations, rule results, measures and series of years, and the hash of a run's content. */
@NullMarked
package org.determinations.store.result;

import org.jspecify.annotations.NullMarked;
