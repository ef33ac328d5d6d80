package org.newshound.lucene.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newshound.query.ArticleQuery.Fuzzy;
import org.newshound.query.ArticleQuery.Phrase;
import org.newshound.query.ArticleQuery.Wildcard;
import org.newshound.query.QueryField;

/// The ways in which words, phrases, wildcards and misspelt words stand in a text.
final class WordWays {
  private final Texts texts;

  WordWays(Texts texts) {
    this.texts = texts;
  }

  Set<Way> words(String word, boolean exact, QueryField text, Scope scope) {
    String folded = word.toLowerCase(Locale.ROOT);
    String stem = texts.stem(folded);
    Set<Way> ways = new HashSet<>();
    for (Token token : texts.placed(text, scope)) {
      if (exact ? token.word().equals(folded) : token.stem().equals(stem)) {
        ways.add(Way.of(token));
      }
    }
    return ways;
  }

  Set<Way> wildcard(Wildcard wildcard, QueryField text, Scope scope) {
    String pattern = wildcard.text().replace("*", ".*").replace("?", ".");
    Set<Way> ways = new HashSet<>();
    for (Token token : texts.placed(text, scope)) {
      if (token.word().matches(pattern) || token.stem().matches(pattern)) {
        ways.add(Way.of(token));
      }
    }
    return ways;
  }

  Set<Way> fuzzy(Fuzzy fuzzy, QueryField text, Scope scope) {
    Set<Way> ways = new HashSet<>();
    for (Token token : texts.placed(text, scope)) {
      if (isNearly(fuzzy, token.word()) || isNearly(fuzzy, token.stem())) {
        ways.add(Way.of(token));
      }
    }
    return ways;
  }

  Set<Way> phrase(Phrase phrase, QueryField text, Scope scope) {
    String[] words = phrase.text().split(" ", -1);
    List<Set<Way>> each = new ArrayList<>();
    for (String word : words) {
      each.add(words(word, true, text, scope));
    }
    Set<Way> ways = new HashSet<>();
    for (List<Way> choice : Way.choices(each)) {
      List<Integer> origins = new ArrayList<>();
      Set<Integer> taken = new HashSet<>();
      for (int i = 0; i < choice.size(); i++) {
        origins.add(choice.get(i).start() - i);
        taken.add(choice.get(i).start());
      }
      if (taken.size() == words.length
          && Collections.max(origins) - Collections.min(origins) <= phrase.slop()) {
        ways.add(Way.cover(choice));
      }
    }
    return ways;
  }

  private static boolean isNearly(Fuzzy fuzzy, String word) {
    return word.charAt(0) == fuzzy.text().charAt(0) && edits(fuzzy.text(), word) <= fuzzy.edits();
  }

  private static int edits(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(cost[i - 1][j - 1] + same, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }
}
