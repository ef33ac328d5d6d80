package org.newshound.ingest;

import java.util.Arrays;

/// A set of ids of which eight bytes each are kept, so that it holds those of any file.
///
/// Two ids of equal fingerprint, one pair in a file of a billion articles, are taken for one: an
/// article is counted wrongly, or stays when its file no longer yields it.
final class Fingerprints {
  private static final int FIRST_SLOTS = 64;
  private static final long EMPTY = 0;
  private static final long PRIME = 0x100000001B3L;
  private static final long START = 0xCBF29CE484222325L;

  private long[] slots = new long[FIRST_SLOTS];
  private int size;

  /// Adds an id and says whether it was not there.
  boolean add(String id) {
    if (size * 2 >= slots.length) {
      grow();
    }
    if (put(slots, of(id))) {
      size++;
      return true;
    }
    return false;
  }

  boolean contains(String id) {
    long print = of(id);
    return slots[slot(slots, print)] == print;
  }

  private void grow() {
    long[] more = new long[slots.length * 2];
    Arrays.stream(slots).filter(print -> print != EMPTY).forEach(print -> put(more, print));
    slots = more;
  }

  private static boolean put(long[] slots, long print) {
    int slot = slot(slots, print);
    boolean added = slots[slot] == EMPTY;
    slots[slot] = print;
    return added;
  }

  private static int slot(long[] slots, long print) {
    int slot = (int) (print >>> 32) & (slots.length - 1);
    while (slots[slot] != EMPTY && slots[slot] != print) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  /// FNV-1a over the characters, stirred so that all bits count.
  private static long of(String id) {
    long print = START;
    for (int i = 0; i < id.length(); i++) {
      print = (print ^ id.charAt(i)) * PRIME;
    }
    print = (print ^ (print >>> 33)) * 0xFF51AFD7ED558CCDL;
    print = (print ^ (print >>> 33)) * 0xC4CEB9FE1A85EC53L;
    print ^= print >>> 33;
    return print == EMPTY ? 1 : print;
  }
}
