package org.newshound.article.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.newshound.article.Article;
import org.newshound.fuzz.Bounds;
import org.newshound.fuzz.Samples;

/// Any line is an article in our own form, which survives being written, or is refused in words.
class ArticleJsonFuzz {
  static Stream<byte[]> samples() {
    return Samples.files("own-form.jsonl")
        .flatMap(lines -> new String(lines, StandardCharsets.UTF_8).lines())
        .map(line -> line.getBytes(StandardCharsets.UTF_8));
  }

  @MethodSource("samples")
  @FuzzTest
  void anyLineIsAnArticleOrIsRefused(byte[] input) {
    Bounds.check(() -> check(Samples.text(input)));
  }

  private static void check(String line) {
    Article article;
    try {
      article = ArticleJsonReader.read(line);
    } catch (IllegalArgumentException refused) {
      assertThat(refused).message().isNotBlank();
      return;
    }
    assertThat(ArticleJsonReader.read(ArticleJsonWriter.write(article, true))).isEqualTo(article);
  }
}
