/**
 * Times whole commands beside DuckDB scripts that do the same, and holds the results of both against each other
 * ({@code mvn verify -Pbenchmark}; {@code src/docs/scale.md}). The scripts share no code with the product.
 */
@NullMarked
package org.determinations.benchmark;

import org.jspecify.annotations.NullMarked;
