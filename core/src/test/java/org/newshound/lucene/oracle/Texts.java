package org.newshound.lucene.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newshound.article.Article;
import org.newshound.article.Caption;
import org.newshound.query.ArticleQuery.Case;
import org.newshound.query.QueryField;

/// The texts of an article, cut into words that the oracle can look at one by one.
final class Texts {
  private static final int CAPTION_GAP = 100;

  private final Map<String, String> stems;
  private final Map<QueryField, List<Token>> texts = new HashMap<>();
  private final int leadEnd;

  Texts(Article article, Map<String, String> stems) {
    this.stems = stems;
    String headline = article.headline();
    texts.put(QueryField.HEADLINE, tokens(headline == null ? List.of() : List.of(headline), 0));
    texts.put(QueryField.BODY, tokens(List.of(article.bodyText()), 0));
    texts.put(
        QueryField.CAPTION,
        tokens(article.captions().stream().map(Caption::text).toList(), CAPTION_GAP));
    leadEnd = (int) text(QueryField.BODY).stream().filter(it -> it.paragraph() == 0).count();
  }

  List<Token> text(QueryField field) {
    return texts.getOrDefault(field, List.of());
  }

  /// Returns the stem of a word in lower case.
  String stem(String word) {
    return stems.getOrDefault(word, word);
  }

  private List<Token> tokens(List<String> parts, int gap) {
    List<Token> tokens = new ArrayList<>();
    int position = 0;
    int sentence = 0;
    int paragraph = 0;
    int offset = 0;
    for (String part : parts) {
      for (int i = 0; i < part.length(); ) {
        char unit = part.charAt(i);
        if (Character.isLetter(unit)) {
          int end = i;
          while (end < part.length() && Character.isLetter(part.charAt(end))) {
            end++;
          }
          String printed = part.substring(i, end);
          String word = printed.toLowerCase(Locale.ROOT);
          tokens.add(
              new Token(
                  word,
                  stem(word),
                  printed,
                  position++,
                  sentence,
                  paragraph,
                  offset + i,
                  offset + end));
          i = end;
        } else {
          sentence += unit == '.' ? 1 : 0;
          paragraph += unit == '\n' ? 1 : 0;
          i++;
        }
      }
      offset += part.length() + 1;
      position += gap;
      sentence++;
      paragraph++;
    }
    return tokens;
  }

  /// Returns the words of a text that stand and look as the scope asks.
  List<Token> placed(QueryField text, Scope scope) {
    boolean lead = scope.field() == QueryField.LEAD || scope.field() == QueryField.HLEAD;
    boolean covered =
        switch (scope.field()) {
          case TEXT -> true;
          case LEAD -> text == QueryField.BODY;
          case HLEAD -> text == QueryField.BODY || text == QueryField.HEADLINE;
          default -> text == scope.field();
        };
    return text(text).stream()
        .filter(token -> covered)
        .filter(token -> token.position() < scope.first())
        .filter(token -> !lead || text != QueryField.BODY || token.position() < leadEnd)
        .filter(token -> scope.casings().stream().allMatch(casing -> isCased(token, casing)))
        .toList();
  }

  private static boolean isCased(Token token, Case casing) {
    boolean any = token.printed().chars().anyMatch(Character::isUpperCase);
    boolean all = token.printed().chars().allMatch(Character::isUpperCase);
    return switch (casing) {
      case CAPS -> any;
      case ALLCAPS -> all;
      case NOCAPS -> !any;
    };
  }

  boolean sameSentence(Way one, Way two, QueryField text) {
    return text(text).stream()
            .filter(it -> isEdge(it, one) || isEdge(it, two))
            .map(Token::sentence)
            .distinct()
            .count()
        == 1;
  }

  boolean sameParagraph(Way one, Way two, QueryField text) {
    return text(text).stream()
            .filter(it -> isEdge(it, one) || isEdge(it, two))
            .map(Token::paragraph)
            .distinct()
            .count()
        == 1;
  }

  private static boolean isEdge(Token token, Way way) {
    return token.position() == way.start() || token.position() == way.end();
  }
}
