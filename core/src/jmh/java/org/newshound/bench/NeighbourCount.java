package org.newshound.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newshound.article.Article;
import org.newshound.article.text.Sentences;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.lucene.analysis.Tokens;
import org.newshound.plan.Stemming;

/// Counts, story by story and without an index, where two words share a sentence or a paragraph.
final class NeighbourCount {
  private final List<Map<String, Set<Integer>>> sentences = new ArrayList<>();
  private final List<Map<String, Set<Integer>>> paragraphs = new ArrayList<>();

  NeighbourCount(List<Article> articles, TextAnalysis analysis) {
    for (Article article : articles) {
      String body = article.bodyText();
      Tokens words = analysis.exact(body);
      Tokens stems = analysis.stemmed(words, Stemming.ENGLISH);
      Map<String, Set<Integer>> bySentence = new HashMap<>();
      Map<String, Set<Integer>> byParagraph = new HashMap<>();
      int sentence = 0;
      int end = Sentences.end(body, 0);
      for (int i = 0; i < words.count(); i++) {
        while (words.start(i) >= end) {
          end = Sentences.end(body, end);
          sentence++;
        }
        int paragraph = body.lastIndexOf('\n', words.start(i));
        bySentence.computeIfAbsent(stems.text(i), stem -> new HashSet<>()).add(sentence);
        byParagraph.computeIfAbsent(stems.text(i), stem -> new HashSet<>()).add(paragraph);
      }
      sentences.add(bySentence);
      paragraphs.add(byParagraph);
    }
  }

  long inSentence(List<String> stems) {
    return count(sentences, stems);
  }

  long inParagraph(List<String> stems) {
    return count(paragraphs, stems);
  }

  private static long count(List<Map<String, Set<Integer>>> stories, List<String> stems) {
    return stories.stream().filter(story -> isShared(story, stems)).count();
  }

  private static boolean isShared(Map<String, Set<Integer>> story, List<String> stems) {
    Set<Integer> shared = new HashSet<>(story.getOrDefault(stems.getFirst(), Set.of()));
    shared.retainAll(story.getOrDefault(stems.getLast(), Set.of()));
    return !shared.isEmpty();
  }
}
