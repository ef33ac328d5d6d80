package org.newshound.shell.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newshound.query.ArticleQuery;
import org.newshound.query.Diagnostic;
import org.newshound.query.QueryParser;
import org.newshound.query.QueryPiece;
import org.newshound.search.SearchRequest;
import org.newshound.shell.terminal.Assistant;
import org.newshound.shell.terminal.Style;

/// Helps to type queries and commands.
///
/// What it tells of a query is what the library's own parser makes of it.
final class Assistance implements Assistant {
  private static final int KNOWN_WORDS = 500;

  private final Library library;
  private final Settings settings;
  private final CommandChoices commands = new CommandChoices();
  private final Map<ArticleQuery, Boolean> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ArticleQuery, Boolean> eldest) {
          return size() > KNOWN_WORDS;
        }
      };

  Assistance(Library library, Settings settings) {
    this.library = library;
    this.settings = settings;
  }

  @Override
  public List<Tint> colors(String typed) {
    if (!settings.isOn(Setting.HIGHLIGHT)) {
      return List.of();
    }
    int start = queryStart(typed);
    List<Tint> tints = new ArrayList<>();
    if (start > 0) {
      tints.add(new Tint(0, start, commandStyle(typed)));
    }
    String query = typed.substring(start);
    for (QueryPiece piece : QueryParser.pieces(query)) {
      tints.add(new Tint(start + piece.start(), start + piece.end(), style(piece)));
    }
    for (Diagnostic diagnostic : QueryParser.parse(query).diagnostics()) {
      if (diagnostic.severity() == Diagnostic.Severity.ERROR) {
        tints.add(new Tint(start + diagnostic.start(), start + diagnostic.end(), Style.FAULT));
      }
    }
    return tints;
  }

  @Override
  public boolean isOpen(String typed) {
    String query = typed.substring(queryStart(typed));
    return QueryParser.parse(query).diagnostics().stream()
        .anyMatch(diagnostic -> diagnostic.code().equals("unclosed-quote"));
  }

  @Override
  public Advice advise(String typed, Haste haste) {
    List<Tint> tints = settings.isOn(Setting.HIGHLIGHT) ? unknown(typed, haste) : List.of();
    String ghost = settings.isOn(Setting.SUGGEST) ? ghost(typed, haste) : "";
    return new Advice(ghost, "", tints);
  }

  @Override
  public Choices choices(String typed, Haste haste) {
    return isCommand(typed) ? commands.choices(typed) : queryChoices(typed);
  }

  private String ghost(String typed, Haste haste) {
    if (typed.isBlank() || haste.isStale()) {
      return "";
    }
    Choices choices = choices(typed, haste);
    String word = typed.substring(choices.start()).toLowerCase(Locale.ROOT);
    return choices.words().stream()
        .map(Choice::text)
        .filter(text ->
            !word.isEmpty()
                && text.length() > word.length()
                && text.toLowerCase(Locale.ROOT).startsWith(word))
        .findFirst()
        .map(text -> text.substring(word.length()))
        .orElse("");
  }

  private static Choices queryChoices(String typed) {
    int start = typed.length();
    while (start > 0 && Character.isLetter(typed.charAt(start - 1))) {
      start--;
    }
    String word = typed.substring(start).toLowerCase(Locale.ROOT);
    boolean begins = start == 0 || " (-+".indexOf(typed.charAt(start - 1)) >= 0;
    List<Choice> choices = new ArrayList<>();
    if (begins && !word.isEmpty()) {
      FieldNames.all().stream()
          .filter(field -> field.name().startsWith(word))
          .map(field -> new Choice(field.name() + ':', field.summary(), "fields", false))
          .forEach(choices::add);
    }
    return new Choices(start, choices);
  }

  /// Dims words that no article has.
  private List<Tint> unknown(String typed, Haste haste) {
    int start = queryStart(typed);
    List<Tint> tints = new ArrayList<>();
    for (QueryPiece piece : QueryParser.pieces(typed.substring(start))) {
      ArticleQuery query = piece.query();
      boolean finished = start + piece.end() < typed.length();
      if (query != null && finished && piece.kind() != QueryPiece.Kind.RANGE) {
        if (haste.isStale()) {
          return tints;
        }
        if (!isKnown(query, haste)) {
          tints.add(new Tint(start + piece.start(), start + piece.end(), Style.DIM));
        }
      }
    }
    return tints;
  }

  /// A search that did not end tells nothing.
  private boolean isKnown(ArticleQuery query, Haste haste) {
    synchronized (known) {
      Boolean remembered = known.get(query);
      if (remembered != null) {
        return remembered;
      }
    }
    try {
      var result =
          library
              .index()
              .search(SearchRequest.of(query).withLimit(0).withSnippets(0), haste::isStale);
      if (!result.isComplete()) {
        return true;
      }
      synchronized (known) {
        known.put(query, result.total() > 0);
      }
      return result.total() > 0;
    } catch (IOException e) {
      return true;
    }
  }

  private static boolean isCommand(String typed) {
    return typed.startsWith(".") || typed.startsWith("?");
  }

  /// Returns where the query begins in a line: behind a command that takes one.
  private static int queryStart(String typed) {
    if (!isCommand(typed)) {
      return 0;
    }
    int blank = typed.indexOf(' ');
    Optional<DotName> name = blank < 0 ? Optional.empty() : CommandChoices.named(typed, blank);
    boolean takesQuery = name.filter(each -> each.takes() == DotName.Takes.QUERY).isPresent();
    return takesQuery ? blank + 1 : typed.length();
  }

  private static Style commandStyle(String typed) {
    int blank = typed.indexOf(' ');
    String word = typed.substring(1, blank < 0 ? typed.length() : blank);
    boolean beginning =
        DotName.all().stream().anyMatch(name -> name.startsWith(word.toLowerCase(Locale.ROOT)));
    return typed.startsWith(".") && !beginning ? Style.FAULT : Style.CODE;
  }

  private static Style style(QueryPiece piece) {
    return switch (piece.kind()) {
      case FIELD, RANGE -> Style.FIELD;
      case PHRASE -> Style.PHRASE;
      case OPERATOR, BRACKET -> Style.OPERATOR;
      case WORD -> Style.PLAIN;
    };
  }

  /// The names that stand before a colon.
  private enum FieldNames {
    ;

    record Name(String name, String summary) {}

    static List<Name> all() {
      List<Name> names = new ArrayList<>();
      Arrays.stream(org.newshound.query.QueryField.values())
          .map(field -> new Name(field.label(), FieldHelp.of(field)))
          .forEach(names::add);
      names.add(new Name("date", "2025, 2025-03, 2025-03..2025-05, yesterday"));
      names.add(new Name("since", "that day and later: since:7d"));
      names.add(new Name("until", "that day and earlier"));
      names.add(new Name("after", "later than that day"));
      names.add(new Name("before", "earlier than that day"));
      names.add(new Name("length", "how many words: length:>500"));
      return names;
    }
  }
}
