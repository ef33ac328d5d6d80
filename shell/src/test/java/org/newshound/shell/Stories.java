package org.newshound.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.newshound.article.Article;
import org.newshound.article.Author;
import org.newshound.article.Block;
import org.newshound.article.Byline;
import org.newshound.article.Dateline;
import org.newshound.article.Place;
import org.newshound.article.Published;
import org.newshound.read.ArticleJsonl;

/// Three small stories in a folder, a file each.
final class Stories {
  private static final Article FERRY =
      Article.builder()
          .id("ferry")
          .headline("Harbor ferry runs again after storm")
          .byline(byline("Ada Brink"))
          .dateline(
              new Dateline(
                  "PORT MARLOW, Maine",
                  List.of(Place.of("Port Marlow", "Maine")),
                  null,
                  null,
                  null))
          .published(
              Published.of(
                  LocalDateTime.of(2025, 4, 5, 2, 0),
                  ZoneOffset.ofHours(10),
                  Published.Precision.MINUTE,
                  "05 Apr 2025, 02:00 GMT+10",
                  Published.Kind.PUBLISHED))
          .body(
              List.of(
                  Block.paragraph(
                      "The harbor ferry left its berth on Sunday for the first time since the"
                          + " storm."),
                  Block.paragraph("Its captain waved.")))
          .build();
  private static final Article TRAIN =
      Article.builder()
          .id("train")
          .headline("Night train to Sicily returns")
          .byline(byline("Nino Testa"))
          .published(
              Published.of(LocalDate.of(2024, 11, 30), "2024-11-30", Published.Kind.PUBLISHED))
          .body(
              List.of(
                  Block.paragraph(
                      "The night train crosses the strait by ferry, sleepers and all.")))
          .build();
  private static final Article BRIDGE =
      Article.builder()
          .id("bridge")
          .headline("橋 bridge 😀 closed")
          .body(List.of(Block.paragraph("A swing bridge in 東京 is shut for repairs.")))
          .build();

  private Stories() {}

  /// Writes the stories into a folder and returns its path.
  static String in(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Article story : List.of(FERRY, TRAIN, BRIDGE)) {
      Files.writeString(
          folder.resolve(story.id() + ".jsonl"), ArticleJsonl.write(story, false) + '\n');
    }
    return folder.toString();
  }

  /// Writes the stories into a folder, reads them in and returns its path.
  static String readIn(Path folder) throws IOException {
    String path = in(folder);
    assertThat(Run.of(path, "captain").code()).isZero();
    return path;
  }

  private static Byline byline(String name) {
    return new Byline("By " + name, List.of(Author.of(name)), null, null, null);
  }
}
