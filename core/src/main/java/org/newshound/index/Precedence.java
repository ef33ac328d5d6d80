package org.newshound.index;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Article;
import org.newshound.article.ArticlePart;

/// Which of two articles of one id stays.
public final class Precedence {
  private Precedence() {}

  /// Says what becomes of an article when the index has one of the same id.
  ///
  /// @param stored the article that the index has
  /// @param coming the article that is put
  /// @return whether it changes nothing, replaces the stored one, or is older than that
  public static PutOutcome of(Article stored, Article coming) {
    if (same(stored, coming)) {
      return PutOutcome.UNCHANGED;
    }
    return older(coming, stored) ? PutOutcome.OLDER : PutOutcome.UPDATED;
  }

  /// Where an article was read from, and where in it a value stood, is no part of it: the same text
  /// read from another file is the same article, unless that changes which dates are trusted.
  private static boolean same(Article stored, Article coming) {
    return bare(stored).equals(bare(coming))
        && stored.sortInstant().equals(coming.sortInstant())
        && stored.trusted(ArticlePart.PUBLISHED) == coming.trusted(ArticlePart.PUBLISHED);
  }

  private static Article bare(Article article) {
    return article.toBuilder().origin(null).provenance(Map.of()).build();
  }

  private static boolean older(Article coming, Article stored) {
    String version = coming.version();
    String other = stored.version();
    if (version != null && other != null && isNumber(version) && isNumber(other)) {
      return new BigInteger(version).compareTo(new BigInteger(other)) < 0;
    }
    Instant moment = moment(coming);
    Instant otherMoment = moment(stored);
    if (moment != null && otherMoment != null && !moment.equals(otherMoment)) {
      return moment.isBefore(otherMoment);
    }
    // Captures of one page that bear the same date, or none: the later one is the newer.
    Instant received = coming.receivedAt();
    return received != null
        && stored.receivedAt() != null
        && received.isBefore(stored.receivedAt());
  }

  private static boolean isNumber(String version) {
    return version.chars().allMatch(unit -> unit >= '0' && unit <= '9');
  }

  private static @Nullable Instant moment(Article article) {
    if (article.modified() != null && article.modified().instant() != null) {
      return article.modified().instant();
    }
    return article.published() == null ? null : article.published().instant();
  }
}
