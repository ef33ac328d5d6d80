package org.newshound.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newshound.article.Article;

/// A format whose class this library cannot see is handed to the reader.
class ChildLoaderFormatTest {
  private static final String FORMAT =
      """
      package harbor;
      import java.io.IOException;
      import java.nio.charset.StandardCharsets;
      import java.util.function.Consumer;
      import org.newshound.article.Article;
      import org.newshound.article.Origin;
      import org.newshound.read.ArticleFormat;
      import org.newshound.read.Head;
      import org.newshound.read.Input;
      import org.newshound.read.ReadOutcome;
      import org.newshound.read.ReadReport;
      public class LogFormat implements ArticleFormat {
        @Override public String name() { return "NAME"; }
        @Override public int likeness(Head head) { return head.isNamed(".log", ".txt") ? 100 : 0; }
        @Override public void read(Input input, Consumer<? super ReadOutcome> sink)
            throws IOException {
          String text = new String(input.bytes().readAllBytes(), StandardCharsets.UTF_8);
          sink.accept(new ReadOutcome.Accepted(
              Article.builder().headline("Log: " + text.strip())
                  .origin(new Origin(input.path(), null, null, name())).build(),
              ReadReport.EMPTY));
        }
      }
      """;

  @TempDir private Path temp;

  @Test
  void aFormatOfAChildClassLoaderIsReadByTheReaderThatItIsHandedTo() throws IOException {
    Path file = Files.writeString(temp.resolve("quay.log"), "Ferry berthed\n");
    try (URLClassLoader child = child("harbor-log")) {
      ArticleReader reader = ArticleReader.standard().with(formats(child));

      Article article = Reading.articles(reader.read(file)).getFirst();

      assertThat(article.headline()).isEqualTo("Log: Ferry berthed");
      assertThat(article.origin()).extracting("format").isEqualTo("harbor-log");
      assertThat(Reading.articles(ArticleReader.standard().read(file)))
          .extracting(Article::headline)
          .doesNotContain("Log: Ferry berthed");
    }
  }

  @Test
  void itTakesThePlaceOfOneOfItsName() throws IOException {
    Path file = Files.writeString(temp.resolve("quay.txt"), "Ferry berthed\n");
    try (URLClassLoader child = child("text")) {
      ArticleReader reader = ArticleReader.standard().with(formats(child));

      assertThat(Reading.articles(reader.read(file)))
          .extracting(Article::headline)
          .containsExactly("Log: Ferry berthed");
    }
  }

  private static ArticleFormat[] formats(ClassLoader loader) {
    return ServiceLoader.load(ArticleFormat.class, loader).stream()
        .filter(format -> format.type().getClassLoader().equals(loader))
        .map(ServiceLoader.Provider::get)
        .toArray(ArticleFormat[]::new);
  }

  private URLClassLoader child(String name) throws IOException {
    Path source = Files.writeString(temp.resolve("LogFormat.java"), FORMAT.replace("NAME", name));
    Path classes = temp.resolve("classes-" + name);
    Path services = Files.createDirectories(classes.resolve("META-INF/services"));
    Files.writeString(services.resolve(ArticleFormat.class.getName()), "harbor.LogFormat\n");
    List<String> arguments =
        List.of(
            "-proc:none",
            "-d",
            classes.toString(),
            "-cp",
            System.getProperty("java.class.path"),
            source.toString());
    int fault =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(fault).isZero();
    return new URLClassLoader(
        new URL[] {classes.toUri().toURL()}, ArticleFormat.class.getClassLoader());
  }
}
