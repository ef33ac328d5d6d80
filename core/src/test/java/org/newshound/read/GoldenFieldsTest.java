package org.newshound.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newshound.article.Article;

/// Holds the samples that have golden files to giving every field of an article at least once.
class GoldenFieldsTest {
  @Test
  void theSamplesGiveEveryFieldOfAnArticle() throws IOException {
    Set<String> missing = new TreeSet<>();
    name(Article.class, "", missing);
    assertThat(missing)
        .contains("headline", "byline.authors.affiliation", "captions.place.regions");

    // Programs alone give extra fields, and the form in which this library keeps articles.
    missing.remove("extra");

    for (Article article : articles()) {
      strike(article, "", missing);
    }

    assertThat(missing).isEmpty();
  }

  private static List<Article> articles() throws IOException {
    List<ReadOutcome> outcomes = new ArrayList<>();
    for (String sample : GoldenFormatsTest.samples()) {
      outcomes.addAll(ArticleReader.standard().read(GoldenFormatsTest.SAMPLES.resolve(sample)));
    }
    return Reading.articles(outcomes);
  }

  private static void name(Class<?> type, String at, Set<String> names) {
    for (RecordComponent part : type.getRecordComponents()) {
      String name = at + part.getName();
      names.add(name);
      Class<?> inner = inner(part.getGenericType());
      if (inner.isRecord()) {
        name(inner, name + ".", names);
      }
    }
  }

  /// Returns what a component holds: the last type argument of a list or map, else its type.
  private static Class<?> inner(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return inner(arguments[arguments.length - 1]);
    }
    return (Class<?>) type;
  }

  private static void strike(Record value, String at, Set<String> missing) {
    for (RecordComponent part : value.getClass().getRecordComponents()) {
      strike(of(value, part), at + part.getName(), missing);
    }
  }

  private static void strike(@Nullable Object value, String name, Set<String> missing) {
    switch (value) {
      case null -> {}
      case Collection<?> list -> list.forEach(item -> strike(item, name, missing));
      case Map<?, ?> map -> map.values().forEach(item -> strike(item, name, missing));
      case Record inner -> {
        missing.remove(name);
        strike(inner, name + ".", missing);
      }
      default -> missing.remove(name);
    }
  }

  private static @Nullable Object of(Record value, RecordComponent part) {
    try {
      return part.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(String.valueOf(e.getMessage()), e);
    }
  }
}
