package org.kith.access;

/**
 * A record that is written by form: all that can be changed of it at once is one value.
 *
 * @param <D> that value
 */
public interface HeldRecord<D> extends Held {
  D details();
}
