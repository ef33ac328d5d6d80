package org.newshound.lucene.document;

import org.apache.lucene.util.BytesRef;
import org.newshound.lucene.analysis.Tokens;

/// A digest of a text that is alike for texts that are alike: the share of equal bytes of two
/// signatures estimates which share of their runs of five words two texts have in common (their
/// Jaccard coefficient; the standard error is at most 0.06).
///
/// Every run of words is hashed once into one of 64 bins, the least hash of a bin stands for it,
/// and a bin that stays empty borrows from another that does not: one permutation hashing with
/// optimal densification (Li, Owen, Zhang 2012; Shrivastava 2017), of which one byte a bin is kept
/// (b-bit minwise hashing; Li, König 2010).
///
/// It is laid down for finding copies and rewrites, so that no one must index again for it.
public final class MinHashSignature {
  /// How many bytes a signature has.
  public static final int BYTES = 64;

  private static final int BIN_BITS = 6;
  private static final int RUN_WORDS = 5;
  private static final long BORROW_SEED = 0x9E3779B97F4A7C15L;
  private static final long FACTOR = 0x5851F42D4C957F2DL;
  private static final long FACTOR_OF_OLDEST = power(FACTOR, RUN_WORDS - 1);

  private MinHashSignature() {}

  /// Returns the signature of the words of a text; they must be one at least.
  static BytesRef of(Tokens words) {
    long[] least = new long[BYTES];
    boolean[] filled = new boolean[BYTES];
    long[] ring = new long[RUN_WORDS];
    long run = 0;
    for (int i = 0; i < words.count(); i++) {
      long word = words.hash(i);
      // A polynomial over the last words: the oldest leaves as the newest comes.
      run = (run - ring[i % RUN_WORDS] * FACTOR_OF_OLDEST) * FACTOR + word;
      ring[i % RUN_WORDS] = word;
      if (i + 1 >= RUN_WORDS || i + 1 == words.count()) {
        long hash = mix(run);
        int bin = (int) (hash >>> (Long.SIZE - BIN_BITS));
        if (!filled[bin] || Long.compareUnsigned(hash, least[bin]) < 0) {
          least[bin] = hash;
          filled[bin] = true;
        }
      }
    }
    return new BytesRef(digest(least, filled));
  }

  private static byte[] digest(long[] least, boolean[] filled) {
    byte[] digest = new byte[BYTES];
    for (int bin = 0; bin < BYTES; bin++) {
      int source = bin;
      for (int attempt = 1; !filled[source]; attempt++) {
        source = (int) (mix(bin * BORROW_SEED + attempt) >>> (Long.SIZE - BIN_BITS));
      }
      digest[bin] = (byte) mix(least[source] + bin);
    }
    return digest;
  }

  private static long power(long base, int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= base;
    }
    return power;
  }

  /// Stafford's variant 13 of the finalizer of MurmurHash3.
  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /// Estimates the Jaccard coefficient of the runs of words of two texts, from 0 to 1.
  public static double likeness(BytesRef one, BytesRef two) {
    int equal = 0;
    for (int i = 0; i < BYTES; i++) {
      equal += one.bytes[one.offset + i] == two.bytes[two.offset + i] ? 1 : 0;
    }
    double chance = 1.0 / 256;
    return Math.max(0, ((double) equal / BYTES - chance) / (1 - chance));
  }
}
