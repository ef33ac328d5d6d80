package org.newshound.lucene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newshound.article.Article;
import org.newshound.article.Caption;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ArticleQuery.And;
import org.newshound.query.ArticleQuery.AtLeast;
import org.newshound.query.ArticleQuery.Boosted;
import org.newshound.query.ArticleQuery.Case;
import org.newshound.query.ArticleQuery.Cased;
import org.newshound.query.ArticleQuery.Everything;
import org.newshound.query.ArticleQuery.Exact;
import org.newshound.query.ArticleQuery.Fielded;
import org.newshound.query.ArticleQuery.First;
import org.newshound.query.ArticleQuery.Fuzzy;
import org.newshound.query.ArticleQuery.Near;
import org.newshound.query.ArticleQuery.Not;
import org.newshound.query.ArticleQuery.Nothing;
import org.newshound.query.ArticleQuery.Or;
import org.newshound.query.ArticleQuery.Phrase;
import org.newshound.query.ArticleQuery.Wildcard;
import org.newshound.query.ArticleQuery.Word;
import org.newshound.query.Distance;
import org.newshound.query.QueryField;

/// A search that looks at every word of an article: what the query language means, written down
/// without regard to speed. It tries every way in which the words of a query can stand.
final class Oracle {
  private static final int CAPTION_GAP = 100;

  private final Map<String, String> stems;
  private final Map<QueryField, List<Token>> texts = new HashMap<>();
  private final int leadEnd;

  /// A word of a text.
  record Token(
      String word,
      String stem,
      String printed,
      int position,
      int sentence,
      int paragraph,
      int start,
      int end) {}

  /// One way in which a query matches: a span, and the positions of the words in it that make it.
  private record Way(int start, int end, Set<Integer> words) {}

  /// What stands around a word.
  private record Scope(QueryField field, boolean exact, int first, Set<Case> casings) {
    Scope in(QueryField other) {
      return new Scope(other, exact, first, casings);
    }

    Scope cased(Case casing) {
      Set<Case> both = new HashSet<>(casings);
      both.add(casing);
      return new Scope(field, exact, first, both);
    }
  }

  private static final Scope ALL = new Scope(QueryField.TEXT, false, Integer.MAX_VALUE, Set.of());

  Oracle(Article article, Map<String, String> stems) {
    this.stems = stems;
    String headline = article.headline();
    texts.put(QueryField.HEADLINE, tokens(headline == null ? List.of() : List.of(headline), 0));
    texts.put(QueryField.BODY, tokens(List.of(article.bodyText()), 0));
    texts.put(
        QueryField.CAPTION,
        tokens(article.captions().stream().map(Caption::text).toList(), CAPTION_GAP));
    leadEnd = (int) text(QueryField.BODY).stream().filter(it -> it.paragraph() == 0).count();
  }

  private List<Token> text(QueryField field) {
    return texts.getOrDefault(field, List.of());
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
                  stems.getOrDefault(word, word),
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

  /// Returns the words that make the article match, by field; none when it does not match.
  Optional<Map<QueryField, Set<Token>>> matches(ArticleQuery query) {
    return evaluate(query, ALL).map(Found::marks).filter(marks -> matched);
  }

  private boolean matched;

  private record Found(boolean matches, Map<QueryField, Set<Token>> marks) {}

  /// Evaluates a query as a whole; empty when it says nothing.
  private Optional<Found> evaluate(ArticleQuery query, Scope scope) {
    Optional<Found> found = whole(query, scope);
    matched = found.isPresent() && found.get().matches();
    return found;
  }

  private Optional<Found> whole(ArticleQuery query, Scope scope) {
    return switch (query) {
      case Everything everything -> Optional.of(new Found(true, Map.of()));
      case Nothing nothing -> Optional.of(new Found(false, Map.of()));
      case Fielded fielded -> whole(fielded.query(), scope.in(fielded.field()));
      case Cased cased -> whole(cased.query(), scope.cased(cased.letters()));
      case Exact exact ->
          whole(exact.query(), new Scope(scope.field(), true, scope.first(), scope.casings()));
      case First first ->
          whole(
              first.query(),
              new Scope(
                  scope.field(),
                  scope.exact(),
                  Math.min(scope.first(), first.words()),
                  scope.casings()));
      case ArticleQuery.Dated dated -> throw new IllegalArgumentException("no dates here");
      case ArticleQuery.Length length -> throw new IllegalArgumentException("no lengths here");
      case Boosted boosted -> whole(boosted.query(), scope);
      case Not not -> all(List.of(not), scope);
      case And and -> all(and.operands(), scope);
      case Or or -> any(or.operands(), scope);
      case AtLeast atLeast -> atLeast(atLeast, scope);
      case Word word -> together(query, 1, scope);
      case Phrase phrase -> together(query, 1, scope);
      case Wildcard wildcard -> together(query, 1, scope);
      case Fuzzy fuzzy -> together(query, 1, scope);
      case Near near -> together(query, 1, scope);
    };
  }

  private Optional<Found> all(List<ArticleQuery> operands, Scope scope) {
    Map<QueryField, Set<Token>> marks = new HashMap<>();
    boolean matches = true;
    for (ArticleQuery operand : operands) {
      boolean negated = operand instanceof Not;
      Optional<Found> found = whole(operand instanceof Not not ? not.query() : operand, scope);
      if (found.isPresent()) {
        matches &= found.get().matches() != negated;
        if (!negated) {
          merge(marks, found.get().marks());
        }
      }
    }
    return Optional.of(new Found(matches, matches ? marks : Map.of()));
  }

  private Optional<Found> any(List<ArticleQuery> operands, Scope scope) {
    Map<QueryField, Set<Token>> marks = new HashMap<>();
    boolean matches = false;
    for (ArticleQuery operand : operands) {
      Optional<Found> found = whole(operand, scope);
      matches |= found.isPresent() && found.get().matches();
      found.ifPresent(those -> merge(marks, those.marks()));
    }
    return Optional.of(new Found(matches, marks));
  }

  private Optional<Found> atLeast(AtLeast atLeast, Scope scope) {
    ArticleQuery query = atLeast.query();
    if (query instanceof And(List<ArticleQuery> operands)) {
      return all(repeated(operands, atLeast.count()), scope);
    }
    if (query instanceof Or(List<ArticleQuery> operands) && holdsAnd(query)) {
      return any(repeated(operands, atLeast.count()), scope);
    }
    return atLeast.count() <= 1 ? whole(query, scope) : together(query, atLeast.count(), scope);
  }

  private static List<ArticleQuery> repeated(List<ArticleQuery> operands, int count) {
    return operands.stream().map(operand -> (ArticleQuery) new AtLeast(count, operand)).toList();
  }

  private static boolean holdsAnd(ArticleQuery query) {
    return switch (query) {
      case And and -> true;
      case Or or -> or.operands().stream().anyMatch(Oracle::holdsAnd);
      case AtLeast atLeast -> holdsAnd(atLeast.query());
      default -> false;
    };
  }

  /// Matches inside one text, added up over all texts.
  private Optional<Found> together(ArticleQuery query, int count, Scope scope) {
    Map<QueryField, Set<Token>> marks = new HashMap<>();
    int found = 0;
    for (QueryField text : List.of(QueryField.HEADLINE, QueryField.BODY, QueryField.CAPTION)) {
      Set<Way> ways = new HashSet<>();
      List<List<Set<Way>>> alternatives = alternatives(query, text, scope);
      alternatives.stream()
          .filter(all -> all.stream().noneMatch(Set::isEmpty))
          .forEach(all -> all.forEach(ways::addAll));
      found += apart(ways);
      Set<Token> marked = marks.computeIfAbsent(text, some -> new HashSet<>());
      for (Way way : ways) {
        text(text).stream()
            .filter(token -> way.words().contains(token.position()))
            .forEach(marked::add);
      }
    }
    return Optional.of(new Found(found >= count, found >= count ? marks : Map.of()));
  }

  /// Returns how many ways there are at most that do not overlap.
  private static int apart(Set<Way> ways) {
    int count = 0;
    int end = -1;
    for (Way way : ways.stream().sorted((a, b) -> Integer.compare(a.end(), b.end())).toList()) {
      if (way.start() > end) {
        count++;
        end = way.end();
      }
    }
    return count;
  }

  /// Returns the ways a query matches in a text: of each alternative, what must all be there.
  private List<List<Set<Way>>> alternatives(ArticleQuery query, QueryField text, Scope scope) {
    return switch (query) {
      case Word word -> List.of(List.of(words(word.text(), scope.exact(), text, scope)));
      case Phrase phrase -> List.of(List.of(phrase(phrase, text, scope)));
      case Wildcard wildcard -> List.of(List.of(wildcard(wildcard, text, scope)));
      case Fuzzy fuzzy -> List.of(List.of(fuzzy(fuzzy, text, scope)));
      case Fielded fielded -> alternatives(fielded.query(), text, scope.in(fielded.field()));
      case Cased cased -> alternatives(cased.query(), text, scope.cased(cased.letters()));
      case Exact exact ->
          alternatives(
              exact.query(), text, new Scope(scope.field(), true, scope.first(), scope.casings()));
      case First first ->
          alternatives(
              first.query(),
              text,
              new Scope(
                  scope.field(),
                  scope.exact(),
                  Math.min(scope.first(), first.words()),
                  scope.casings()));
      case Boosted boosted -> alternatives(boosted.query(), text, scope);
      case Or or -> {
        List<List<Set<Way>>> all = new ArrayList<>();
        Set<Way> single = new HashSet<>();
        for (ArticleQuery operand : or.operands()) {
          List<List<Set<Way>>> each = alternatives(operand, text, scope);
          for (List<Set<Way>> one : each) {
            if (one.size() == 1) {
              single.addAll(one.getFirst());
            } else {
              all.add(one);
            }
          }
        }
        all.add(List.of(single));
        yield all;
      }
      case And and -> {
        List<List<Set<Way>>> all = List.of(List.of());
        for (ArticleQuery operand : and.operands()) {
          List<List<Set<Way>>> each = alternatives(operand, text, scope);
          List<List<Set<Way>>> product = new ArrayList<>();
          for (List<Set<Way>> before : all) {
            for (List<Set<Way>> one : each) {
              List<Set<Way>> both = new ArrayList<>(before);
              both.addAll(one);
              product.add(both);
            }
          }
          all = product;
        }
        yield all;
      }
      case AtLeast atLeast ->
          alternatives(atLeast.query(), text, scope).stream()
              .map(all ->
                  all.stream()
                      .map(ways -> apart(ways) >= atLeast.count() ? ways : Set.<Way>of())
                      .toList())
              .toList();
      case Near near -> near.negated() ? apart(near, text, scope) : near(near, text, scope);
      case Not not -> List.of();
      case ArticleQuery.Dated dated -> List.of();
      case ArticleQuery.Length length -> List.of();
      case Everything everything -> List.of();
      case Nothing nothing -> List.of();
    };
  }

  private List<List<Set<Way>>> near(Near near, QueryField text, Scope scope) {
    Set<Way> found = new HashSet<>();
    for (List<Set<Way>> left : alternatives(near.left(), text, scope)) {
      for (List<Set<Way>> right : alternatives(near.right(), text, scope)) {
        for (List<Way> some : choices(left)) {
          for (List<Way> others : choices(right)) {
            if (some.stream()
                .allMatch(one -> others.stream().allMatch(two -> isNear(near, one, two, text)))) {
              List<Way> all = new ArrayList<>(some);
              all.addAll(others);
              found.add(cover(all));
            }
          }
        }
      }
    }
    return List.of(List.of(found));
  }

  private static List<List<Way>> choices(List<Set<Way>> all) {
    List<List<Way>> choices = new ArrayList<>();
    choices.add(List.of());
    for (Set<Way> each : all) {
      List<List<Way>> longer = new ArrayList<>();
      for (List<Way> choice : choices) {
        for (Way way : each) {
          List<Way> more = new ArrayList<>(choice);
          more.add(way);
          longer.add(more);
        }
      }
      choices = longer;
    }
    return choices;
  }

  private static Way cover(List<Way> ways) {
    Set<Integer> words = new TreeSet<>();
    ways.forEach(way -> words.addAll(way.words()));
    return new Way(
        Collections.min(ways.stream().map(Way::start).toList()),
        Collections.max(ways.stream().map(Way::end).toList()),
        words);
  }

  private boolean isNear(Near near, Way one, Way two, QueryField text) {
    boolean before = one.end() < two.start();
    boolean behind = two.end() < one.start();
    if (!before && (near.ordered() || !behind)) {
      return false;
    }
    return switch (near.distance()) {
      case Distance.Words words ->
          (before ? two.start() - one.end() : one.start() - two.end()) <= words.count();
      case Distance.Sentence sentence -> sameSentence(one, two, text);
      case Distance.Paragraph paragraph -> sameParagraph(one, two, text);
    };
  }

  private boolean sameSentence(Way one, Way two, QueryField text) {
    return text(text).stream()
            .filter(it -> isEdge(it, one) || isEdge(it, two))
            .map(Token::sentence)
            .distinct()
            .count()
        == 1;
  }

  private boolean sameParagraph(Way one, Way two, QueryField text) {
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

  private List<List<Set<Way>>> apart(Near near, QueryField text, Scope scope) {
    List<List<Set<Way>>> kept = alternatives(near.left(), text, scope);
    for (List<Set<Way>> unwanted : alternatives(near.right(), text, scope)) {
      kept =
          kept.stream()
              .map(all -> all.stream().map(ways -> withoutAll(ways, unwanted, near, text)).toList())
              .toList();
    }
    return kept;
  }

  private Set<Way> withoutAll(Set<Way> ways, List<Set<Way>> unwanted, Near near, QueryField text) {
    Set<Way> kept = new HashSet<>();
    for (Way way : ways) {
      boolean all =
          unwanted.stream()
              .allMatch(those -> those.stream().anyMatch(it -> disturbs(way, it, near, text)));
      if (!all) {
        kept.add(way);
      }
    }
    return kept;
  }

  private boolean disturbs(Way way, Way other, Near near, QueryField text) {
    if (way.start() == other.start() && way.end() == other.end()) {
      return false;
    }
    if (other.start() <= way.end() && other.end() >= way.start()) {
      return switch (near.distance()) {
        case Distance.Words words -> true;
        case Distance.Sentence sentence -> sameSentence(way, other, text);
        case Distance.Paragraph paragraph -> sameParagraph(way, other, text);
      };
    }
    return isNear(near, way, other, text);
  }

  private Set<Way> words(String word, boolean exact, QueryField text, Scope scope) {
    String folded = word.toLowerCase(Locale.ROOT);
    String stem = stems.getOrDefault(folded, folded);
    Set<Way> ways = new HashSet<>();
    for (Token token : placed(text, scope)) {
      if (exact ? token.word().equals(folded) : token.stem().equals(stem)) {
        ways.add(new Way(token.position(), token.position(), Set.of(token.position())));
      }
    }
    return ways;
  }

  private Set<Way> wildcard(Wildcard wildcard, QueryField text, Scope scope) {
    String pattern = wildcard.text().replace("*", ".*").replace("?", ".");
    Set<Way> ways = new HashSet<>();
    for (Token token : placed(text, scope)) {
      if (token.word().matches(pattern) || token.stem().matches(pattern)) {
        ways.add(new Way(token.position(), token.position(), Set.of(token.position())));
      }
    }
    return ways;
  }

  private Set<Way> fuzzy(Fuzzy fuzzy, QueryField text, Scope scope) {
    Set<Way> ways = new HashSet<>();
    for (Token token : placed(text, scope)) {
      if (isNearly(fuzzy, token.word()) || isNearly(fuzzy, token.stem())) {
        ways.add(new Way(token.position(), token.position(), Set.of(token.position())));
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

  private Set<Way> phrase(Phrase phrase, QueryField text, Scope scope) {
    String[] words = phrase.text().split(" ", -1);
    List<Set<Way>> each = new ArrayList<>();
    for (String word : words) {
      each.add(words(word, true, text, scope));
    }
    Set<Way> ways = new HashSet<>();
    for (List<Way> choice : choices(each)) {
      List<Integer> origins = new ArrayList<>();
      Set<Integer> taken = new HashSet<>();
      for (int i = 0; i < choice.size(); i++) {
        origins.add(choice.get(i).start() - i);
        taken.add(choice.get(i).start());
      }
      if (taken.size() == words.length
          && Collections.max(origins) - Collections.min(origins) <= phrase.slop()) {
        ways.add(cover(choice));
      }
    }
    return ways;
  }

  /// Returns the words of a text that stand and look as the scope asks.
  private List<Token> placed(QueryField text, Scope scope) {
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

  private static void merge(Map<QueryField, Set<Token>> marks, Map<QueryField, Set<Token>> more) {
    more.forEach(
        (field, tokens) -> marks.computeIfAbsent(field, some -> new HashSet<>()).addAll(tokens));
  }
}
