package org.kith.ui;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/**
 * Things that are costly to make and may be used by one at a time, such as formats: each is lent,
 * and comes back for the next.
 *
 * @param <K> what they are made from: there are only so many of these
 */
final class Lent<K, T> {
  private final Map<K, Queue<T>> idle = new ConcurrentHashMap<>();
  private final Function<K, T> making;

  Lent(Function<K, T> making) {
    this.making = making;
  }

  <R> R use(K key, Function<T, R> work) {
    Queue<T> those = idle.computeIfAbsent(key, none -> new ConcurrentLinkedQueue<>());
    T one = those.poll();
    if (one == null) {
      one = making.apply(key);
    }
    R made = work.apply(one);
    those.offer(one);
    return made;
  }
}
