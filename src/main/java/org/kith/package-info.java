/** Kith: runs, measures and publishes a place-based social integration programme. */
@org.jspecify.annotations.NullMarked
package org.kith;
