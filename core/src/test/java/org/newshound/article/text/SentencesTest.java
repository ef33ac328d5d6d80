package org.newshound.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The U.S. Defense chief met Gen. Ana Ro.|He left at once.",
        "ST. LOUIS is flooded.|The river crested early.",
        "The vote ended at 9 p.m. Monday in Oslo.|Nobody won.",
        "The vote ended at 9 p.m.|The count took a week.",
        "They flew to the U.S.|But nobody met them.",
        "J. P. Morrow wrote it.|Nobody read it.",
        "George W. Lund paid 3.5 million crowns.|That was cheap.",
        "Sgt. Maj. Lee and Lt. Col. Ruiz of Fort St. James spoke.|They agreed.",
        "It opens Jan. 5 or Sept. 30 at the latest.|Tickets cost $5.|Children pay half.",
        "“Is it over?” she asked.|“Yes.”|He nodded.",
        "“We waited... and waited,” he said.|“Then it came.”",
        "Why now?|No one knows!|Ask again.",
        "He lives in Portland, Ore., with two dogs.|One bites.",
        "The firm, Vexel Inc. of Dover, Del., grew.|Its rival Mora Co. Ltd. did not.",
        "See No. 5 on p. 12 of the book.|It helps.",
        "Was it No. He could not say.",
        "Sen. Mara Quill, D-Conn., said no.|Rep. Tom Ashdown said yes.",
        "The U.N. Security Council met.|The U.K. abstained.",
        "Mr. and Mrs. Ro met Dr. Li, M.D., at 5 a.m. Tuesday.|It rained.",
        "Das Spiel ist am 12. März in Bern.|Es regnet, z.B. in Wien.|Prof. Dr. Köhler bleibt.",
        "Le train part à 14 h.|Il est en retard.",
        "台風が来た。|船は着いた。",
        "船長は「来た。」と話した。|皆が笑った。",
        "The plan (see below) failed.)|It was late.",
        "Visit harborcourier.example for more.|Thank you."
      })
  void textIsSplitWhereTheBarsStand(String marked) {
    boolean open = marked.startsWith("Was it No.");
    List<String> expected =
        open ? List.of("Was it No.", "He could not say.") : List.of(marked.split("\\|"));
    String glue = marked.chars().anyMatch(c -> c > '\u3000' && c < '\uA000') ? "" : " ";

    assertThat(Sentences.split(String.join(glue, expected))).isEqualTo(expected);
  }

  @Test
  void firstSentenceIsTrimmed() {
    assertThat(Sentences.first("  The U.S. Senate voted.  It was close."))
        .isEqualTo("The U.S. Senate voted.");
  }

  @Test
  void textWithoutAnEndIsOneSentence() {
    assertThat(Sentences.split("Why it matters")).containsExactly("Why it matters");
  }

  @Test
  void lineFeedEndsASentence() {
    assertThat(Sentences.split("Why it matters\nThe bridge is old.")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "A", "A.", "。", "\"", " ", "\n", "U.S. ", "é", "(", "…"})
  void aMillionOfOneKindIsSplitInTime(String unit) {
    String text = unit.repeat(1_000_000 / unit.length());
    long start = System.nanoTime();

    String joined = String.join("", Sentences.split(text));

    assertThat(joined.replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
  }

  @Test
  void sentencesCoverTheTextInOrder() {
    String text =
        Stream.generate(() -> "He met Gen. Ro. \"No,\" she said... Then? ")
            .limit(50)
            .reduce("", String::concat);

    assertThat(String.join(" ", Sentences.split(text))).isEqualTo(text.strip());
  }
}
