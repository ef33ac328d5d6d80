package org.newshound.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.newshound.article.Article;

/// Reads text and bytes in tests as if they lay in a file.
public final class Reading {
  private Reading() {}

  /// {@return what becomes of the bytes, whichever format they are in}
  public static List<ReadOutcome> outcomes(byte[] bytes) {
    return outcomes(bytes, ReadLimits.DEFAULT);
  }

  /// {@return what becomes of the bytes within other limits}
  public static List<ReadOutcome> outcomes(byte[] bytes, ReadLimits limits) {
    List<ReadOutcome> outcomes = new ArrayList<>();
    try {
      ArticleReader.standard()
          .withLimits(limits)
          .read(new ByteArrayInputStream(bytes), "in-memory", outcomes::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return outcomes;
  }

  /// {@return what becomes of the text as UTF-8}
  public static List<ReadOutcome> outcomes(String text) {
    return outcomes(text.getBytes(StandardCharsets.UTF_8));
  }

  /// {@return the articles in the text}
  public static List<Article> articles(String text) {
    return articles(outcomes(text));
  }

  /// {@return the articles among the outcomes}
  public static List<Article> articles(List<ReadOutcome> outcomes) {
    return outcomes.stream()
        .filter(ReadOutcome.Accepted.class::isInstance)
        .map(outcome -> ((ReadOutcome.Accepted) outcome).article())
        .toList();
  }

  /// {@return the one article in the text}
  public static Article article(String text) {
    List<ReadOutcome> outcomes = outcomes(text);
    if (outcomes.size() != 1 || articles(outcomes).isEmpty()) {
      throw new AssertionError("not one article: " + outcomes);
    }
    return articles(outcomes).getFirst();
  }

  /// {@return why the text was not read}
  public static String rejection(String text) {
    ReadOutcome last = outcomes(text).getLast();
    if (last instanceof ReadOutcome.Rejected rejected) {
      return rejected.reason();
    }
    throw new AssertionError("not rejected: " + last);
  }
}
