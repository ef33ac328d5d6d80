package org.newshound.shell.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.newshound.article.Article;
import org.newshound.query.QueryField;
import org.newshound.search.Completeness;
import org.newshound.search.MarkedArticle;
import org.newshound.search.Snippet.Mark;
import org.newshound.shell.render.ArticleScreen;
import org.newshound.shell.terminal.text.ScreenFormat;
import org.newshound.shell.terminal.text.Style;
import org.newshound.shell.terminal.text.StyledLine;

class WrappedTextTest {
  private static final int FOUR_MILLION = 4_000_000;
  private static final int SCREEN = 24;
  private static final ScreenFormat LOOK = new ScreenFormat(80, false);
  private static final List<String> WORDS =
      List.of(
          "ferry ",
          "harbour-",
          "é́́",
          "港口が開いた",
          " ",
          "  ",
          "👩‍👩‍👧",
          "\t",
          "\u001b[2J",
          "نامه‌ای ",
          "a",
          "1️⃣",
          "\u202e",
          "x".repeat(200),
          "tide, ",
          "\u200b ");

  @Test
  void theFirstScreenOfAFourMillionCharacterTextIsDrawnWithoutTheRest() {
    String text = "the tide was out ".repeat(FOUR_MILLION / 17);
    List<Mark> marks = new ArrayList<>();
    for (int at = 4; at < text.length(); at += 17) {
      marks.add(new Mark(at, at + 4));
    }
    WrappedText lines = new WrappedText(text, marks, Style.PLAIN, "", 80, LOOK);

    for (int i = 0; i < SCREEN; i++) {
      assertThat(lines.next().text()).contains("[tide]");
    }
    assertThat(lines.taken()).isBetween(SCREEN * 60, 3 * SCREEN * 80);
  }

  @Test
  void aTextWithoutBlanksIsDrawnPieceByPieceToo() {
    for (String word : List.of("x", "港", "1", "-")) {
      WrappedText lines =
          new WrappedText(word.repeat(FOUR_MILLION), List.of(), Style.PLAIN, "", 80, LOOK);
      lines.next();

      assertThat(lines.taken()).as(word).isLessThan(5_000);
    }
  }

  @Test
  void noPartIsBegunBeforeItsFirstLineIsAskedFor() {
    List<Integer> begun = new ArrayList<>();
    List<Supplier<Iterator<StyledLine>>> parts = new ArrayList<>();
    for (int i = 0; i < SCREEN; i++) {
      int number = i;
      parts.add(() -> {
        begun.add(number);
        return List.of(StyledLine.of("one"), StyledLine.of("two")).iterator();
      });
    }
    ConcatenatedLines lines = new ConcatenatedLines(parts);
    for (int i = 0; i < 3; i++) {
      lines.next();
    }

    assertThat(begun).containsExactly(0, 1);
  }

  @Test
  void aTextDrawnInPiecesHasTheLinesOfTheWhole() {
    Random random = new Random(11);
    for (int round = 0; round < 60; round++) {
      StringBuilder text = new StringBuilder();
      List<Mark> marks = new ArrayList<>();
      while (text.length() < 9_000) {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        if (word.startsWith("tide") || word.startsWith("ferry")) {
          marks.add(new Mark(text.length(), text.length() + word.length()));
        }
        text.append(word);
      }
      String whole = text.toString();
      int width = 3 + random.nextInt(80);
      List<StyledLine> lines = new ArrayList<>();
      new WrappedText(whole, marks, Style.PLAIN, "", width, LOOK).forEachRemaining(lines::add);

      assertThat(lines.stream().map(StyledLine::text))
          .containsExactlyElementsOf(
              HighlightedText.line(whole, 0, marks, Style.PLAIN, LOOK).wrap(width, 0).stream()
                  .map(StyledLine::text)
                  .toList());
    }
  }

  @Test
  void linesOfATextStayLinesAndABulletStandsBeforeTheFirst() {
    List<String> lines = new ArrayList<>();
    new WrappedText("one two\r\nthree\n", List.of(), Style.PLAIN, "• ", 7, LOOK)
        .forEachRemaining(line -> lines.add(line.text()));

    assertThat(lines).containsExactly("• one", "  two", "  three", "  ");
  }

  @Test
  void anArticleIsDrawnLineByLine() {
    Article article = Article.builder().id("a").headline("Ferry").build();
    MarkedArticle marked =
        new MarkedArticle(
            article, Map.of(QueryField.HEADLINE, List.of(new Mark(0, 5))), Completeness.complete());
    List<String> drawn = new ArrayList<>();
    ArticleScreen.drawn(marked, "1 of 1", Instant.EPOCH, true, LOOK)
        .forEachRemaining(line -> drawn.add(line.text()));

    assertThat(drawn).contains("[Ferry]").last().isEqualTo("id a");
  }
}
