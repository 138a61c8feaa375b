/**
 * An invented state, and the practice year made of it: every file of a cycle folder, always the same for the same seed.
 *
 * <p>May touch: {@code model}, {@code issue}, the Commons CSV printer, {@code java.nio}, a text of its own, the seeded
 * generator written here. May never touch: {@code policy} or any other room; SQL; Spring; a clock; {@code double};
 * the name, code or result of a real district; randomness without a seed.
 */
@NullMarked
package org.determinations.practice;

import org.jspecify.annotations.NullMarked;
